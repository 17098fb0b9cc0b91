import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { draw } from "./draw.ts";
import { shownOf } from "./fold.ts";
import { arbitraryDiagram } from "./test-diagrams.ts";
import type { Diagram } from "./types.ts";

/** Clicks outside feed two boxes inside a frame, which pass on to a box outside. */
function framed(collapsed: boolean): Diagram {
  const diagram = draw(
    "frame=boundary; log=kafka; jobs=flink; src=web-client; out=feature-store",
    "src>log event; src>jobs event; log>jobs event; jobs>out feat; src>out event",
  );
  return {
    ...diagram,
    nodes: diagram.nodes.map((node) => {
      if (node.id === "frame") return collapsed ? { ...node, collapsed } : node;
      return ["log", "jobs"].includes(node.id) ? { ...node, parent: "frame" } : node;
    }),
  };
}

describe("what is drawn", () => {
  it("is the document itself while nothing is folded", () => {
    const diagram = framed(false);
    expect(shownOf(diagram).document).toBe(diagram);
  });

  it("leaves out what a folded boundary holds, and counts it", () => {
    const shown = shownOf(framed(true));
    expect(shown.document.nodes.map(({ id }) => id)).toEqual(["frame", "src", "out"]);
    expect(shown.document.nodes[0]).toHaveProperty("holds", 2);
    expect([...shown.cardOf]).toEqual([
      ["log", "frame"],
      ["jobs", "frame"],
    ]);
  });

  it("ends edges at the card, joins those that would lie on each other, and drops those inside", () => {
    const shown = shownOf(framed(true));
    const wires = shown.document.edges.map(({ id, source, target }) => `${id} ${source}>${target}`);
    expect(wires).toEqual(["e1 src>frame", "e4 frame>out", "e5 src>out"]);
    expect([...shown.standIn]).toEqual([
      ["e2", "e1"],
      ["e3", "frame"],
    ]);
  });

  it("keeps two kinds of data apart", () => {
    const diagram = framed(true);
    const edges = diagram.edges.map((edge) =>
      edge.id === "e2" ? { ...edge, kind: "batch" as const } : edge,
    );
    const shown = shownOf({ ...diagram, edges });
    expect(shown.document.edges.map(({ id }) => id)).toEqual(["e1", "e2", "e4", "e5"]);
  });

  it("shows one card for folded boundaries inside a folded one", () => {
    const diagram = framed(true);
    const nodes = diagram.nodes.map((node) =>
      node.id === "frame" ? { ...node, parent: "outer" } : node,
    );
    const outer = draw("outer=boundary").nodes.map((node) => ({ ...node, collapsed: true }));
    const both = { ...diagram, nodes: [...nodes, ...outer] };
    const shown = shownOf(both);
    expect(shown.document.nodes.map(({ id }) => id)).toEqual(["src", "out", "outer"]);
    expect(shown.cardOf.get("log")).toBe("outer");
    expect(shown.document.nodes[2]).toHaveProperty("holds", 2);
  });

  it("shows the same objects for what did not change", () => {
    const diagram = framed(true);
    const first = shownOf(diagram).document;
    const second = shownOf({ ...diagram, title: "Another" }).document;
    for (const [index, node] of first.nodes.entries()) expect(second.nodes[index]).toBe(node);
    for (const [index, edge] of first.edges.entries()) expect(second.edges[index]).toBe(edge);
  });

  it("loses nothing: each element is drawn or has something drawn in its place", () => {
    fc.assert(
      fc.property(arbitraryDiagram, (diagram) => {
        const { document, cardOf, standIn } = shownOf(diagram);
        const nodes = new Set(document.nodes.map(({ id }) => id));
        const edges = new Set(document.edges.map(({ id }) => id));
        for (const { id } of diagram.nodes) expect(nodes.has(cardOf.get(id) ?? id)).toBe(true);
        for (const { id } of diagram.edges) {
          const drawn = standIn.get(id) ?? id;
          expect(edges.has(drawn) || nodes.has(drawn)).toBe(true);
        }
        for (const { source, target } of document.edges) {
          expect(nodes.has(source) && nodes.has(target)).toBe(true);
        }
      }),
    );
  });
});
