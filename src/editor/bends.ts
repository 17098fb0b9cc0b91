/** Bends set by hand: the handles of a line, and what dragging or removing one makes of its bends. */
import { updateEdge } from "../core/document/edit.ts";
import type { Diagram, DiagramEdge, EdgeId, Point } from "../core/document/types.ts";
import type { Route } from "../core/scene/router/route.ts";

export interface LineHandle {
  readonly at: Point;
  /** The way in which it can be dragged. */
  readonly axis: "x" | "y" | "both";
  /** It holds something that a person has set. */
  readonly byHand: boolean;
  /** The bends once it has been dragged to that point. */
  dragged(to: Point): readonly Point[];
  /** The bends that are left without it. */
  readonly removed: readonly Point[];
}

/** Handles on the pieces of a line, and on the bends of a straight one. */
export const handlesOf = (edge: DiagramEdge, { points }: Route): readonly LineHandle[] =>
  edge.style === "straight" ? freeHandles(edge, points) : pieceHandles(edge, points);

/** The document with those bends; none of them gives the line back to the router. */
export const withBends = (
  document: Diagram,
  id: EdgeId,
  waypoints: readonly Point[] | undefined,
): Diagram =>
  updateEdge(document, id, { waypoints: waypoints?.length === 0 ? undefined : waypoints });

/** Shorter pieces have no handle (px). */
const SHORT = 14;
/** Dragged this near to its neighbour a piece becomes one with it (px). */
const CATCH = 7;
/** Bends lie on this grid (px). */
const STEP = 4;

const snapped = (value: number): number => Math.round(value / STEP) * STEP;
const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
const between = (a: Point, b: Point, share: number): Point => ({
  x: Math.round(a.x + (b.x - a.x) * share),
  y: Math.round(a.y + (b.y - a.y) * share),
});

interface Piece {
  readonly from: Point;
  readonly to: Point;
  /** Its own bends, if a person has set any. */
  readonly bends: readonly Point[];
}

function pieceHandles(edge: DiagramEdge, points: readonly Point[]): readonly LineHandle[] {
  const waypoints = edge.waypoints ?? [];
  const pieces = points.slice(1).map((to, index): Piece => {
    const from = points[index] ?? to;
    return { from, to, bends: waypoints.filter((point) => liesOn(point, from, to)) };
  });
  return pieces.flatMap(({ from, to, bends }, index): readonly LineHandle[] => {
    if (Math.hypot(to.x - from.x, to.y - from.y) < SHORT) return [];
    const axis = from.x === to.x ? "x" : "y";
    return [
      {
        at: middle(from, to),
        axis,
        byHand: bends.length > 0,
        dragged: (place) => bendsAfter(points, pieces, index, caught(points, index, axis, place)),
        removed: waypoints.filter((point) => !bends.includes(point)),
      },
    ];
  });
}

/** On the grid, or in line with the piece after the next on either side. */
function caught(
  points: readonly Point[],
  index: number,
  axis: "x" | "y",
  to: Point,
): { readonly axis: "x" | "y"; readonly at: number } {
  const neighbours = [points[index - 1], points[index + 2]].flatMap((point) =>
    point ? [point[axis]] : [],
  );
  const near = neighbours.find((place) => Math.abs(place - to[axis]) < CATCH);
  return { axis, at: near ?? snapped(to[axis]) };
}

/** The bends that hold the whole line as it is, with one piece moved. */
function bendsAfter(
  points: readonly Point[],
  pieces: readonly Piece[],
  moved: number,
  { axis, at }: { readonly axis: "x" | "y"; readonly at: number },
): readonly Point[] {
  const place = (index: number): Point => {
    const point = points[index] ?? { x: 0, y: 0 };
    return index === moved || index === moved + 1 ? { ...point, [axis]: at } : point;
  };
  return pieces.flatMap(({ bends }, index): readonly Point[] => {
    const [from, to] = [place(index), place(index + 1)];
    if (from.x === to.x && from.y === to.y) return [];
    // Two say which way a piece runs, wherever the line comes from.
    if (index === moved || bends.length > 1)
      return [between(from, to, 1 / 3), between(from, to, 2 / 3)];
    const isInner = index > 0 && index < pieces.length - 1;
    return isInner || bends.length > 0 ? [middle(from, to)] : [];
  });
}

const liesOn = ({ x, y }: Point, a: Point, b: Point): boolean =>
  x >= Math.min(a.x, b.x) - 0.5 &&
  x <= Math.max(a.x, b.x) + 0.5 &&
  y >= Math.min(a.y, b.y) - 0.5 &&
  y <= Math.max(a.y, b.y) + 0.5;

/** A straight line bends anywhere: its bends can be dragged, and each piece makes a new one. */
function freeHandles(edge: DiagramEdge, points: readonly Point[]): readonly LineHandle[] {
  const waypoints = edge.waypoints ?? [];
  const onGrid = ({ x, y }: Point): Point => ({ x: snapped(x), y: snapped(y) });
  const bends = waypoints.map(
    (at, index): LineHandle => ({
      at,
      axis: "both",
      byHand: true,
      dragged: (to) => waypoints.with(index, onGrid(to)),
      removed: waypoints.toSpliced(index, 1),
    }),
  );
  const pieces = points.slice(1).flatMap((to, index): readonly LineHandle[] => {
    const from = points[index] ?? to;
    if (Math.hypot(to.x - from.x, to.y - from.y) < 3 * SHORT) return [];
    return [
      {
        at: middle(from, to),
        axis: "both",
        byHand: false,
        dragged: (place) => waypoints.toSpliced(index, 0, onGrid(place)),
        removed: waypoints,
      },
    ];
  });
  return [...bends, ...pieces];
}
