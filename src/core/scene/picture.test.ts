import { metrics } from "virtual:font-metrics";
import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../catalogue/test-catalogue.ts";
import { draw } from "../document/draw.ts";
import type { Diagram } from "../document/types.ts";
import { measureWith } from "./measure-inter.ts";
import { partOf } from "./part.ts";
import { drawPicture, isBlank, type PicturePart, USUAL_PICTURE } from "./picture.ts";

const tools = { catalogue: loadCatalogue(), measure: measureWith(metrics), icons: {} };
const base = draw("a=kafka 'A'; b=flink 'B'; c=model-server 'C'", "a>b event; b>c feat-on");
const lane = (id: string, y: number) => ({
  id,
  name: `Lane ${id}`,
  position: { x: -20, y },
  size: { width: 700, height: 110 },
});
const diagram: Diagram = {
  ...base,
  lanes: [lane("upper", -40), lane("lower", 160)],
  nodes: base.nodes.map((node) => ({ ...node, lane: node.id === "c" ? "lower" : "upper" })),
};

function drawn(part: PicturePart, of = diagram) {
  const { svg, scene, frame } = drawPicture(of, tools, { ...USUAL_PICTURE, legend: false, part });
  return { svg, frame, names: scene.boxes.map(({ title }) => title.join(" ")), scene };
}

describe("a picture of a part", () => {
  it("draws all of it unless told otherwise", () => {
    expect(drawn({ kind: "whole" }).names).toEqual(["A", "B", "C"]);
  });

  it("draws one lane with its boxes and the lines among them", () => {
    const { scene, names } = drawn({ kind: "lane", lane: "upper" });
    expect(names).toEqual(["A", "B"]);
    expect(scene.edges.map(({ id }) => id)).toEqual(["e1"]);
    expect(scene.lanes.map(({ id }) => id)).toEqual(["upper"]);
    expect(scene.bounds.position.y).toBe(-40);
  });

  it("draws a selection without the lanes", () => {
    const { scene, names } = drawn({ kind: "only", ids: partOf(diagram, new Set(["e2"])) });
    expect(names).toEqual(["B", "C"]);
    expect(scene.lanes).toEqual([]);
  });

  it("cuts a rectangle where it was drawn, and holds nothing from outside of it", () => {
    const region = { position: { x: 230, y: -10 }, size: { width: 190, height: 70 } };
    const options = { ...USUAL_PICTURE, title: false, legend: false };
    const { svg, frame, scene } = drawPicture(diagram, tools, {
      ...options,
      part: { kind: "region", region },
    });
    expect(frame).toMatchObject(region);
    expect(svg).toContain('width="190" height="70" viewBox="230 -10 190 70"');
    expect(svg).toContain('<svg x="230" y="-10" width="190" height="70" viewBox="230 -10 190 70">');
    expect(scene.boxes.map(({ id }) => id)).toEqual(["b"]);
    expect(svg).not.toContain("Lane lower");
  });

  it("dims what is not lit", () => {
    expect(drawn({ kind: "lit", ids: new Set(["a"]) }).svg).toContain('opacity="0.16"');
  });
});

describe("a folded boundary in a picture", () => {
  const folded: Diagram = {
    ...base,
    nodes: [
      ...base.nodes.map((node) => (node.id === "c" ? node : { ...node, parent: "g" })),
      {
        id: "g",
        component: "boundary",
        label: "Streams",
        collapsed: true,
        position: { x: 0, y: 0 },
        size: { width: 160, height: 48 },
      },
    ],
  };

  it("is one card on a pile, with its lines and how much it holds, and without what it holds", () => {
    const { svg, names, scene } = drawn({ kind: "whole" }, folded);
    expect(names).toEqual(["C", "Streams"]);
    expect(scene.edges.map(({ source, target }) => [source, target])).toEqual([["g", "c"]]);
    expect(svg).toContain(">Streams</text>");
    expect(svg).toContain(">2 inside</text>");
    expect(svg).not.toContain(">A</text>");
    expect(svg.match(/<rect [^>]*rx="9"/g)).toHaveLength(3);
  });
});

it("knows a document with nothing to draw", () => {
  expect([isBlank(diagram), isBlank({ ...diagram, nodes: [], lanes: [] })]).toEqual([false, true]);
});
