/** Which edges close circles. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../catalogue/test-catalogue.ts";
import { draw } from "../document/draw.ts";
import { closingEdges } from "./closing-edges.ts";
import { stronglyConnected } from "./cycles.ts";
import { buildGraph } from "./graph.ts";

const catalogue = loadCatalogue();
const graphOf = (nodes: string, edges: string) => buildGraph(draw(nodes, edges), catalogue);
const always = () => true;

const IDS = ["a", "b", "c", "d", "e"];
const boxes = IDS.map((id) => `${id}=generic-service`).join("; ");
const arrows = fc
  .array(fc.tuple(fc.constantFrom(...IDS), fc.constantFrom(...IDS)))
  .map((pairs) => pairs.map(([from, to]) => `${from}>${to}`).join("; "));

describe("closingEdges", () => {
  it("begins where the circle is entered", () => {
    const { nodes } = graphOf(
      "a=generic-service; b=generic-service; web=generic-service",
      "a>b; b>a; web>b",
    );
    const circle = nodes.filter(({ id }) => id !== "web");
    expect(closingEdges(circle, always).map(({ id }) => id)).toEqual(["e1"]);
  });

  it("begins at the first node of a circle that nothing leads into", () => {
    const { nodes } = graphOf("a=generic-service; b=generic-service", "b>a; a>b");
    expect(closingEdges(nodes, always).map(({ id }) => id)).toEqual(["e1"]);
  });

  it("leaves no circle when its edges are gone", () => {
    fc.assert(
      fc.property(arrows, (edges) => {
        const { nodes } = graphOf(boxes, edges);
        const closing = new Set(closingEdges(nodes, always));
        const left = stronglyConnected(nodes, (edge) => !closing.has(edge));
        expect(left.every((members) => members.length === 1)).toBe(true);
        const loops = nodes.flatMap(({ out }) => out.filter((edge) => edge.source === edge.target));
        expect(loops.every((edge) => closing.has(edge))).toBe(true);
      }),
    );
  });
});
