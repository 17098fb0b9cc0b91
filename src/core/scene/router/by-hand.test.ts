import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Point } from "../../document/types.ts";
import { alongLine } from "../route-path.ts";
import { routeEdges } from "./index.ts";
import { rerouteAround } from "./reroute.ts";
import { box, crossesBox, edge, onBorder, sidesOf, stepsOf } from "./test-boxes.ts";

const A = box("a", 0, 0);
const B = box("b", 400, 200);
const pointsOf = (waypoints: readonly Point[]) =>
  routeEdges({ nodes: [A, B], edges: [{ ...edge("e", "a", "b"), waypoints }] }).get("e")?.points ??
  [];

describe("a line with bends of one's own", () => {
  it("keeps its piece at the height where the hand has put it", () => {
    const piece = [
      { x: 240, y: 120 },
      { x: 280, y: 120 },
    ];
    expect(pointsOf(piece)).toEqual([
      { x: 136, y: 24 },
      { x: 152, y: 24 },
      { x: 152, y: 120 },
      { x: 384, y: 120 },
      { x: 384, y: 224 },
      { x: 400, y: 224 },
    ]);
  });

  it("slides along the sides of boxes that face each other, without a bend", () => {
    const nodes = [A, box("c", 300, 0)];
    const edges = [{ ...edge("e", "a", "c"), waypoints: [{ x: 200, y: 32 }] }];
    expect(routeEdges({ nodes, edges }).get("e")?.points).toEqual([
      { x: 136, y: 32 },
      { x: 300, y: 32 },
    ]);
  });

  it("finds its own way again where its box has been moved over the bend", () => {
    expect(pointsOf([{ x: 60, y: 20 }])).toEqual(pointsOf([]));
  });

  it("passes every bend at right angles, from border to border, through neither of its boxes", () => {
    const coordinate = fc.integer({ min: -40, max: 80 }).map((step) => step * 8);
    const free = ({ x, y }: Point) =>
      [A, B].every((node) => {
        const { left, top, right, bottom } = sidesOf(node);
        return x < left - 20 || x > right + 20 || y < top - 20 || y > bottom + 20;
      });
    const bends = fc
      .array(fc.record({ x: coordinate, y: coordinate }).filter(free), {
        minLength: 1,
        maxLength: 4,
      })
      .filter((points) => new Set(points.map(({ x, y }) => `${x} ${y}`)).size === points.length);
    fc.assert(
      fc.property(bends, (waypoints) => {
        const points = pointsOf(waypoints);
        for (const [a, b] of stepsOf(points)) expect(a.x === b.x || a.y === b.y).toBe(true);
        expect(onBorder(points[0], sidesOf(A))).toBe(true);
        expect(onBorder(points.at(-1), sidesOf(B))).toBe(true);
        for (const { x, y } of waypoints) {
          const isPassed = stepsOf(points).some(
            ([a, b]) =>
              Math.min(a.x, b.x) <= x &&
              x <= Math.max(a.x, b.x) &&
              Math.min(a.y, b.y) <= y &&
              y <= Math.max(a.y, b.y),
          );
          expect(isPassed).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("is routed while its bend is dragged, and no other line with it", () => {
    const edges = [edge("e", "a", "b"), edge("f", "b", "a")];
    const routes = routeEdges({ nodes: [A, B], edges });
    const bent = edges.map((each) =>
      each.id === "e" ? { ...each, waypoints: [{ x: 260, y: 400 }] } : each,
    );
    const during = rerouteAround(routes, { nodes: [A, B], edges: bent }, new Set(), new Set(["e"]));
    expect(during.get("f")).toBe(routes.get("f"));
    expect(during.get("e")?.points.some(({ y }) => y === 400)).toBe(true);
  });
});

describe("a straight line", () => {
  const straight = (id: string, source: string, target: string, waypoints?: readonly Point[]) => ({
    ...edge(id, source, target),
    style: "straight" as const,
    ...(waypoints ? { waypoints } : {}),
  });

  it("runs from border to border, by way of its bends", () => {
    const nodes = [A, box("c", 300, 0)];
    expect(routeEdges({ nodes, edges: [straight("e", "a", "c")] }).get("e")).toEqual({
      points: [
        { x: 136, y: 24 },
        { x: 300, y: 24 },
      ],
      labelAt: { x: 218, y: 24 },
    });
    const bent = straight("e", "a", "c", [{ x: 218, y: 224 }]);
    const [start, bend, end] = routeEdges({ nodes, edges: [bent] }).get("e")?.points ?? [];
    expect(bend).toEqual({ x: 218, y: 224 });
    expect([start?.y, end?.y]).toEqual([48, 48]);
  });

  it("keeps apart from its opposite", () => {
    const nodes = [A, box("c", 300, 0)];
    const routes = routeEdges({
      nodes,
      edges: [straight("e", "a", "c"), straight("f", "c", "a")],
    });
    expect(routes.get("e")?.points[0]?.y).toBe(17);
    expect(routes.get("f")?.points[0]?.y).toBe(31);
  });
});

describe("a curved line", () => {
  const curved = { ...edge("e", "a", "b"), style: "curved" as const };

  it("swings as wide as it can", () => {
    const route = routeEdges({ nodes: [A, B], edges: [curved] }).get("e");
    expect(route?.curve).toBe(10_000);
  });

  it("touches no box", () => {
    const nodes = [A, box("b", 400, 0), box("wall", 200, 0), box("near", 176, 80)];
    const route = routeEdges({ nodes, edges: [curved] }).get("e");
    const line = alongLine(route?.points ?? [], route?.curve);
    expect(line.length).toBeGreaterThan(2);
    expect(nodes.filter((node) => crossesBox(line, sidesOf(node)))).toEqual([]);
  });
});
