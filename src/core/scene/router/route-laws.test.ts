import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { routeEdges } from "./index.ts";
import type { RouteInput } from "./route.ts";
import {
  crossesBox,
  hostile,
  mayShare,
  onBorder,
  onOneLine,
  type Sides,
  sidesOf,
  spaced,
  stepsOf,
} from "./test-boxes.ts";

describe("routes of any diagram with room between its boxes", () => {
  const forAny = (law: (input: RouteInput) => void) => {
    fc.assert(fc.property(spaced, law), { numRuns: 60 });
  };
  const nodeOf = (input: RouteInput, id: string): Sides => {
    const node = input.nodes.find((candidate) => candidate.id === id);
    if (!node) throw new Error(`No node ${id}`);
    return sidesOf(node);
  };

  it("begin and end on the borders of their boxes", () => {
    forAny((input) => {
      const routes = routeEdges(input);
      for (const { id, source, target } of input.edges) {
        const points = routes.get(id)?.points ?? [];
        expect(onBorder(points[0], nodeOf(input, source))).toBe(true);
        expect(onBorder(points.at(-1), nodeOf(input, target))).toBe(true);
      }
    });
  });

  it("run level or upright, and arrive straight for 10 px and more", () => {
    forAny((input) => {
      for (const { points } of routeEdges(input).values()) {
        for (const [a, b] of stepsOf(points)) expect(a.x === b.x || a.y === b.y).toBe(true);
        const [a, b] = points.slice(-2);
        expect(
          Math.abs((a?.x ?? 0) - (b?.x ?? 0)) + Math.abs((a?.y ?? 0) - (b?.y ?? 0)),
        ).toBeGreaterThanOrEqual(10);
      }
    });
  });

  it("cross no box", () => {
    forAny((input) => {
      for (const { points } of routeEdges(input).values()) {
        expect(input.nodes.filter((node) => crossesBox(points, sidesOf(node)))).toEqual([]);
      }
    });
  });

  it("lie on one another only if they share an end and the family", () => {
    forAny((input) => {
      const routes = routeEdges(input);
      for (const [index, a] of input.edges.entries()) {
        for (const b of input.edges.slice(index + 1)) {
          if (mayShare(a, b)) continue;
          const steps = stepsOf(routes.get(b.id)?.points ?? []);
          const shared = stepsOf(routes.get(a.id)?.points ?? []).filter((step) =>
            steps.some((other) => onOneLine(step, other)),
          );
          expect(shared).toEqual([]);
        }
      }
    });
  });

  it("are the same every time, and move with the picture", () => {
    forAny((input) => {
      const routes = [...routeEdges(input).values()];
      expect([...routeEdges(structuredClone(input)).values()]).toEqual(routes);
      const moved = {
        ...input,
        nodes: input.nodes.map((node) => ({
          ...node,
          position: { x: node.position.x + 4096, y: node.position.y - 72 },
        })),
      };
      expect(
        [...routeEdges(moved).values()].map(({ points }) =>
          points.map(({ x, y }) => ({ x: x - 4096, y: y + 72 })),
        ),
      ).toEqual(routes.map(({ points }) => points));
    });
  });
});

describe("routes of a diagram of any sort", () => {
  it("exist, are finite and run level or upright", () => {
    fc.assert(
      fc.property(hostile, (input) => {
        const routes = routeEdges(input);
        const ids = new Set(input.nodes.map(({ id }) => id));
        for (const { id, source, target } of input.edges) {
          if (!ids.has(source) || !ids.has(target)) continue;
          const { points = [], labelAt } = routes.get(id) ?? {};
          expect(points.length).toBeGreaterThan(1);
          for (const { x, y } of [...points, labelAt ?? { x: Number.NaN, y: 0 }]) {
            expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
          }
          for (const [a, b] of stepsOf(points)) expect(a.x === b.x || a.y === b.y).toBe(true);
        }
      }),
    );
  });
});
