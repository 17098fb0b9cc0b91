/** A way for a line at a glance: past nothing but its own two boxes, so that it costs the same in any drawing. */
import type { EdgeId, Point } from "../../document/types.ts";
import { ROUTE } from "../geometry.ts";
import { nearestOn, WIDEST } from "./curves.ts";
import { middleOfLongest } from "./polyline.ts";
import {
  centreX,
  centreY,
  type Direction,
  DIRECTIONS,
  DOWN,
  isHorizontal,
  LEFT,
  middleOfSide,
  opposite,
  portRange,
  type Rect,
  rectOf,
  RIGHT,
  tamed,
} from "./rect.ts";
import type { Route, RouteEdge, RouteInput, Routes } from "./route.ts";
import { loopAt } from "./shapes.ts";

/** Sketches of the edges both of whose ends exist. */
export function sketched({ nodes }: RouteInput, edges: readonly RouteEdge[]): Routes {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return new Map(
    edges.flatMap((edge): readonly [EdgeId, Route][] => {
      const [from, to] = [byId.get(edge.source), byId.get(edge.target)];
      return from && to ? [[edge.id, sketch(rectOf(from), rectOf(to), edge)]] : [];
    }),
  );
}

function sketch(from: Rect, to: Rect, edge: RouteEdge): Route {
  const points = pointsOf(from, to, edge);
  const labelAt = middleOfLongest(points);
  if (edge.style !== "curved") return { points, labelAt };
  return { points, labelAt: nearestOn(points, WIDEST, labelAt), curve: WIDEST };
}

function pointsOf(from: Rect, to: Rect, edge: RouteEdge): readonly Point[] {
  if (edge.source === edge.target) return loopAt(from).points;
  const bends = edge.waypoints?.map(tamed) ?? [];
  const side = facing(from, to);
  const start = middleOfSide(from, side);
  const end = middleOfSide(to, opposite(side));
  if (bends.length > 0) return atRightAngles([start, ...bends, end], isHorizontal(side));
  const at = inCommon(from, to, side);
  if (isHorizontal(side)) {
    if (at !== undefined)
      return [
        { ...start, y: at },
        { ...end, y: at },
      ];
    const x = (start.x + end.x) / 2;
    return [start, { x, y: start.y }, { x, y: end.y }, end];
  }
  if (at !== undefined)
    return [
      { ...start, x: at },
      { ...end, x: at },
    ];
  const y = (start.y + end.y) / 2;
  return [start, { x: start.x, y }, { x: end.x, y }, end];
}

/** The side on which there is most room between the two. */
function facing(from: Rect, to: Rect): Direction {
  const room = (side: Direction): number => {
    if (side === RIGHT) return to.left - from.right;
    if (side === LEFT) return from.left - to.right;
    return side === DOWN ? to.top - from.bottom : from.top - to.bottom;
  };
  return DIRECTIONS.reduce((best, side) => (room(side) > room(best) ? side : best));
}

/** Where a straight line meets both boxes, if one does. */
function inCommon(from: Rect, to: Rect, side: Direction): number | undefined {
  const [a, b] = [portRange(from, side, ROUTE.corner), portRange(to, side, ROUTE.corner)];
  const [low, high] = [Math.max(a[0], b[0]), Math.min(a[1], b[1])];
  if (low > high) return undefined;
  const centre = isHorizontal(side) ? centreY : centreX;
  return Math.min(high, Math.max(low, (centre(from) + centre(to)) / 2));
}

function atRightAngles(points: readonly Point[], level: boolean): readonly Point[] {
  return points.flatMap((to, index) => {
    const from = points[index - 1];
    if (!from || from.x === to.x || from.y === to.y) return [to];
    return [level ? { x: to.x, y: from.y } : { x: from.x, y: to.y }, to];
  });
}
