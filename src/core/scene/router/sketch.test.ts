import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adopted, routeEdges, takesLong } from "./index.ts";
import { routeInSteps, sketchEdges } from "./late.ts";
import { rerouteAround } from "./reroute.ts";
import type { RouteInput } from "./route.ts";
import { box, edge, hostile, onBorder, sidesOf, spaced, stepsOf } from "./test-boxes.ts";

/** 160 boxes in rows; each is joined to its right and to a box two rows below. */
const nodes = Array.from({ length: 160 }, (_, index) =>
  box(`n${index}`, (index % 16) * 240, Math.floor(index / 16) * 120),
);
const edges = nodes.flatMap((node, index) => [
  ...(index % 16 === 15 ? [] : [edge(`r${index}`, node.id, `n${index + 1}`)]),
  ...(index < 127 ? [edge(`d${index}`, node.id, `n${index + 33}`, "model")] : []),
]);
const large: RouteInput = { nodes, edges };
const truth = routeEdges(large);
const at = (id: string, x: number, y: number): RouteInput => ({
  nodes: nodes.map((node) => (node.id === id ? box(id, x, y) : node)),
  edges,
});

describe("a sketch", () => {
  it("joins the borders of its boxes, level and upright, in any diagram with room between boxes", () => {
    fc.assert(
      fc.property(spaced, (input) => {
        const sketch = sketchEdges(input);
        for (const { id, source, target } of input.edges) {
          const points = sketch.get(id)?.points ?? [];
          const [from, to] = [source, target].map((end) => {
            const node = input.nodes.find((one) => one.id === end);
            return node && sidesOf(node);
          });
          expect(from && onBorder(points[0], from)).toBe(true);
          expect(to && onBorder(points.at(-1), to)).toBe(true);
          for (const [a, b] of stepsOf(points)) expect(a.x === b.x || a.y === b.y).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("is there for every line that has a route, whatever the coordinates", () => {
    fc.assert(
      fc.property(hostile, (input) => {
        const sketch = sketchEdges(input);
        expect(new Set(sketch.keys())).toEqual(new Set(routeEdges(input).keys()));
        for (const { points, labelAt } of sketch.values())
          for (const { x, y } of [...points, labelAt])
            expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it("passes bends set by hand, swings where the line is curved, and loops at its own box", () => {
    const bent = { ...edge("bent", "n0", "n3"), waypoints: [{ x: 300, y: 90 }] };
    const curved = { ...edge("curved", "n0", "n17"), style: "curved" as const };
    const loop = edge("loop", "n5", "n5");
    const sketch = sketchEdges({ nodes, edges: [bent, curved, loop] });
    expect(sketch.get("bent")?.points).toContainEqual({ x: 300, y: 90 });
    expect(sketch.get("curved")?.curve).toBe(10_000);
    expect(sketch.get("loop")?.points).toHaveLength(5);
  });
});

describe("a large diagram", () => {
  it("takes long to route, and a small one does not", () => {
    expect(takesLong(large)).toBe(true);
    const small = { nodes, edges: edges.slice(0, 150) };
    expect(takesLong(small)).toBe(false);
  });

  it("gets the same routes in steps as at once", () => {
    const steps = routeInSteps(large);
    let step = steps.next();
    let pauses = 0;
    for (; step.done !== true; step = steps.next()) pauses += 1;
    expect(step.value).toEqual(truth);
    expect(pauses).toBeGreaterThan(10);
  });

  it("keeps its sketches until it has routes", () => {
    const sketch = sketchEdges(large);
    expect(takesLong(large, sketch)).toBe(true);
    expect(sketchEdges(large, sketch)).toBe(sketch);
  });

  it("is drawn by the routes found elsewhere, where only sketches were", () => {
    const shown = sketchEdges(large);
    const elsewhere = structuredClone(truth);
    const swapped = adopted(elsewhere, large, shown);
    expect(swapped).toEqual(truth);
    expect(routeEdges(large, swapped)).toBe(swapped);
  });

  it("keeps the identity of each route that was right", () => {
    const shown = sketchEdges(large);
    const same = edges.filter(
      ({ id }) => JSON.stringify(shown.get(id)) === JSON.stringify(truth.get(id)),
    );
    const swapped = adopted(structuredClone(truth), large, shown);
    expect(same.length).toBeGreaterThan(0);
    expect(edges.filter(({ id }) => swapped.get(id) === shown.get(id))).toEqual(same);
  });

  it("that was changed meanwhile gets from them what a change of the routed one gives", () => {
    const moved = at("n42", 10 * 240, 40);
    const shown = sketchEdges(moved, rerouteAround(sketchEdges(large), moved, new Set(["n42"])));
    const come = adopted(structuredClone(truth), large, shown);
    expect(takesLong(moved, come)).toBe(false);
    expect(routeEdges(moved, come)).toEqual(routeEdges(moved, truth));
  });

  it("shows the routes it has beside sketches of what leads elsewhere now", () => {
    const all = { nodes: nodes.map((node) => box(node.id, node.position.x + 16, 400)), edges };
    const most = {
      nodes: nodes.map((node, index) =>
        index < 60 ? box(node.id, node.position.x, node.position.y - 400) : node,
      ),
      edges,
    };
    expect(takesLong(all, truth)).toBe(true);
    const shown = sketchEdges(most, truth);
    expect(shown.get("r100")).toBe(truth.get("r100"));
    expect(shown.get("r5")).toEqual(sketchEdges(most).get("r5"));
    expect(routeEdges(most, shown)).toEqual(routeEdges(most));
  });
});
