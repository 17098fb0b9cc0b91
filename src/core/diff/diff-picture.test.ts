import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../catalogue/test-catalogue.ts";
import { draw } from "../document/draw.ts";
import { moveNodes, removeElements, updateNode } from "../document/edit.ts";
import type { Diagram } from "../document/types.ts";
import { colour } from "../scene/tokens.ts";
import { diffDiagrams } from "./diff.ts";
import { drawDiff } from "./diff-picture.ts";

const parts = {
  catalogue: loadCatalogue(),
  measure: (text: string) => text.length * 7,
  icons: {},
  theme: "light",
} as const;
const full = draw("log=kafka; flink=flink; store=feature-store", "log>flink; flink>store");

const pictureOf = (before: Diagram, after: Diagram) => drawDiff(diffDiagrams(before, after), parts);
const count = (svg: string, piece: string): number => svg.split(piece).length - 1;

describe("the picture of a diff", () => {
  it("draws what was removed where it was, beside what there is", () => {
    const less = removeElements(full, new Set(["store"]));
    const { svg, places } = pictureOf(full, less);
    for (const label of ["log", "flink", "store"]) expect(svg).toContain(`>${label}<`);
    const line = full.edges.find(({ target }) => target === "store");
    expect([...places.keys()]).toEqual(["nodes store", `edges ${line?.id}`]);
    const store = full.nodes.find(({ id }) => id === "store");
    expect(places.get("nodes store")).toMatchObject({
      position: store?.position,
      size: store?.size,
    });
  });

  it("tells added, removed, changed and moved apart by sign and stroke, not by colour alone", () => {
    const less = removeElements(full, new Set(["store"]));
    const changed = updateNode(full, "log", { label: "Clicks" });
    const moved = moveNodes(full, new Map([["log", { x: 400, y: 400 }]]));
    const added = pictureOf(less, full).svg;
    const removed = pictureOf(full, less).svg;
    const signs = [added, removed, pictureOf(full, changed).svg, pictureOf(full, moved).svg].map(
      (svg) => /<circle r="8"[^>]*><path d="([^"]*)"/.exec(svg)?.[1],
    );
    expect(new Set(signs).size).toBe(4);
    expect(count(removed, 'stroke-dasharray="6 4"')).toBe(2);
    expect(count(added, 'stroke-dasharray="6 4"')).toBe(0);
    expect(added).toContain(colour("good", "light"));
    expect(removed).toContain(colour("error", "light"));
  });

  it("marks nothing where nothing differs", () => {
    const { svg, places } = pictureOf(full, structuredClone(full));
    expect(places.size).toBe(0);
    expect(svg).not.toContain('<circle r="8"');
  });

  it("does not take a removed box for a line of the same name", () => {
    const before = draw("x=kafka; y=flink");
    const after = draw("a=kafka; b=flink", "a>b");
    const renamed = { ...after, edges: after.edges.map((edge) => ({ ...edge, id: "x" })) };
    expect([...pictureOf(before, renamed).places.keys()].toSorted()).toEqual([
      "edges x",
      "nodes a",
      "nodes b",
      "nodes x",
      "nodes y",
    ]);
  });
});
