/** Which nodes stand on circles. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../catalogue/test-catalogue.ts";
import { draw } from "../document/draw.ts";
import { circlesOf, stronglyConnected } from "./cycles.ts";
import { buildGraph } from "./graph.ts";

const catalogue = loadCatalogue();
const IDS = ["a", "b", "c", "d", "e", "f"];
const boxes = IDS.map((id) => `${id}=generic-service`).join("; ");
const graphOf = (edges: string) => buildGraph(draw(boxes, edges), catalogue);
const names = (circles: readonly (readonly { readonly id: string }[])[]): readonly string[] =>
  circles.map((members) => members.map(({ id }) => id).join(" "));

describe("circlesOf", () => {
  it("names the nodes of each circle in document order", () => {
    const graph = graphOf("c>a; a>b; b>c; e>d; d>e; a>d");
    expect(names(circlesOf(graph, () => true)).toSorted()).toEqual(["a b c", "d e"]);
  });

  it("goes along the edges that pass alone, and calls no node a circle of itself", () => {
    const graph = graphOf("a>b event; b>a request; c>d event; d>c event; e>e event");
    expect(names(circlesOf(graph, ({ kind }) => kind === "event"))).toEqual(["c d"]);
  });

  it("finds exactly the strongly connected components of several nodes", () => {
    const arrows = fc.array(fc.tuple(fc.constantFrom(...IDS), fc.constantFrom(...IDS)));
    fc.assert(
      fc.property(arrows, (pairs) => {
        const graph = graphOf(pairs.map(([from, to]) => `${from}>${to}`).join("; "));
        const components = stronglyConnected(graph.nodes, () => true)
          .filter((members) => members.length > 1)
          .map((members) => graph.nodes.filter((node) => members.includes(node)));
        const circles = circlesOf(graph, () => true);
        expect(names(circles).toSorted()).toEqual(names(components).toSorted());
      }),
    );
  });
});
