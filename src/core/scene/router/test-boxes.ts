/** Boxes, edges and what can be said of routes, for the router's tests only. */
import fc from "fast-check";
import { kindOf } from "../../catalogue/kinds.ts";
import type { Point } from "../../document/types.ts";
import type { RouteEdge, RouteInput, RouteNode } from "./route.ts";

export const KINDS = [
  "event",
  "batch",
  "feat-on",
  "model",
  "request",
  "response",
  "metric",
] as const;

export const box = (id: string, x: number, y: number, width = 136, height = 48): RouteNode => ({
  id,
  component: "model-server",
  position: { x, y },
  size: { width, height },
});

export const edge = (
  id: string,
  source: string,
  target: string,
  kind: NonNullable<RouteEdge["kind"]> = "event",
): RouteEdge => ({ id, source, target, kind });

export interface Sides {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const sidesOf = ({ position: { x, y }, size: { width, height } }: RouteNode): Sides => ({
  left: x,
  top: y,
  right: x + width,
  bottom: y + height,
});

export type Step = readonly [Point, Point];

export const stepsOf = (points: readonly Point[]): readonly Step[] =>
  points.slice(1).map((to, index) => [points[index] ?? to, to]);

export const crossesBox = (
  points: readonly Point[],
  { left, top, right, bottom }: Sides,
): boolean =>
  stepsOf(points).some(
    ([a, b]) =>
      Math.max(a.x, b.x) > left &&
      Math.min(a.x, b.x) < right &&
      Math.max(a.y, b.y) > top &&
      Math.min(a.y, b.y) < bottom,
  );

export const onBorder = (point: Point | undefined, sides: Sides): boolean => {
  if (!point) return false;
  const { x, y } = point;
  return (
    ((x === sides.left || x === sides.right) && y >= sides.top && y <= sides.bottom) ||
    ((y === sides.top || y === sides.bottom) && x >= sides.left && x <= sides.right)
  );
};

export const onOneLine = ([a, b]: Step, [c, d]: Step): boolean =>
  (a.x === b.x && c.x === d.x && a.x === c.x && common([a.y, b.y], [c.y, d.y]) > 0) ||
  (a.y === b.y && c.y === d.y && a.y === c.y && common([a.x, b.x], [c.x, d.x]) > 0);

const common = (a: readonly number[], b: readonly number[]): number =>
  Math.min(Math.max(...a), Math.max(...b)) - Math.max(Math.min(...a), Math.min(...b));

const familyOf = ({ kind }: RouteEdge) => (kind === undefined ? "data" : kindOf(kind).family);

export const mayShare = (a: RouteEdge, b: RouteEdge): boolean =>
  familyOf(a) === familyOf(b) && (a.source === b.source || a.target === b.target);

/** Boxes at least 48 px apart: each in its own cell of a grid. */
export const spaced: fc.Arbitrary<RouteInput> = fc
  .record({
    cells: fc.uniqueArray(
      fc.record({
        column: fc.nat(5),
        row: fc.nat(5),
        x: fc.nat(5),
        y: fc.nat(3),
        width: fc.nat(8),
      }),
      { minLength: 2, maxLength: 16, selector: ({ column, row }) => column * 6 + row },
    ),
    links: fc.array(fc.tuple(fc.nat(99), fc.nat(99), fc.constantFrom(...KINDS)), {
      maxLength: 24,
    }),
  })
  .map(({ cells, links }) => ({
    nodes: cells.map(({ column, row, x, y, width }, index) =>
      box(`n${index}`, column * 288 + x * 8, row * 120 + y * 8, 136 + width * 8),
    ),
    edges: links.map(([source, target, kind], index) =>
      edge(`e${index}`, `n${source % cells.length}`, `n${target % cells.length}`, kind),
    ),
  }));

const wild = fc.oneof(
  fc.integer({ min: -200, max: 200 }),
  fc.constantFrom(0, 1e9, -1e12, 1e300, Number.NaN, Number.POSITIVE_INFINITY, 0.1),
);

/** Whatever a file may hold: boxes on one another, without size, out of all bounds, with one id. */
export const hostile: fc.Arbitrary<RouteInput> = fc.record({
  nodes: fc.array(
    fc.record({
      id: fc.constantFrom("a", "b", "c", "d", "__proto__"),
      component: fc.constantFrom("kafka", "note", "boundary"),
      position: fc.record({ x: wild, y: wild }),
      size: fc.record({ width: wild, height: wild }),
    }),
    { maxLength: 6 },
  ),
  edges: fc.array(
    fc.record({
      id: fc.constantFrom("1", "2", "3", "4", "toString"),
      source: fc.constantFrom("a", "b", "c", "d", "__proto__"),
      target: fc.constantFrom("a", "b", "c", "d", "__proto__"),
      kind: fc.constantFrom(...KINDS),
      waypoints: fc.array(fc.record({ x: wild, y: wild }), { maxLength: 2 }),
    }),
    { maxLength: 8 },
  ),
});
