import { expect, it } from "vitest";
import { draw } from "../../document/draw.ts";
import { routeEdges } from "./index.ts";
import { keepRoutes, knownRoutes } from "./known-routes.ts";

const drawn = draw("a=kafka; b=kafka; c=kafka", "a>b event; b>c event; c>a metric");

it("are found once, and stay those of a drawing with another title", () => {
  const routes = knownRoutes(drawn);
  expect(routes).toEqual(routeEdges(drawn));
  const renamed = { ...drawn, title: "Renamed" };
  expect(knownRoutes(renamed)).toBe(routes);
});

it("are found anew where boxes, lines or lanes are others", () => {
  const routes = knownRoutes(drawn);
  const [first, ...others] = drawn.edges;
  const moved = drawn.nodes.map((node) => ({ ...node, position: { x: 0, y: node.position.x } }));
  for (const next of [
    { ...drawn, nodes: moved },
    { ...drawn, edges: others },
    { ...drawn, lanes: [] },
  ]) {
    expect(knownRoutes(next)).not.toBe(routes);
    expect(knownRoutes(next)).toEqual(routeEdges(next));
  }
  expect(knownRoutes({ ...drawn, edges: others }).has(first?.id ?? "")).toBe(false);
});

it("are those that were found elsewhere", () => {
  const elsewhere = { ...drawn, nodes: [...drawn.nodes] };
  const routes = structuredClone(routeEdges(elsewhere));
  keepRoutes(elsewhere, routes);
  expect(knownRoutes(elsewhere)).toBe(routes);
});
