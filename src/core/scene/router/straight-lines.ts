/** Lines of the straight style: from border to border by way of their bends, through whatever lies between. */
import type { EdgeId, NodeId, Point } from "../../document/types.ts";
import { middleOfLongest } from "./polyline.ts";
import { centreX, centreY, type Rect, rectOf, tamed } from "./rect.ts";
import type { Route, RouteEdge, RouteInput, Routes } from "./route.ts";

/** Between two straight lines that join the same boxes, in px. */
const APART = 14;

export const isStraight = ({ style, source, target }: RouteEdge): boolean =>
  style === "straight" && source !== target;

/** The routes of all straight lines both of whose ends exist. */
export function straightRoutes({ nodes, edges }: Pick<RouteInput, "nodes" | "edges">): Routes {
  const lines = edges.filter(isStraight);
  if (lines.length === 0) return new Map();
  const rects = new Map<NodeId, Rect>();
  const ends = new Set(lines.flatMap(({ source, target }) => [source, target]));
  for (const node of nodes) if (ends.has(node.id)) rects.set(node.id, rectOf(node));
  const places = placesOf(lines);
  return new Map(
    lines.flatMap((edge): readonly [EdgeId, Route][] => {
      const from = rects.get(edge.source);
      const to = rects.get(edge.target);
      if (!from || !to) return [];
      return [[edge.id, routeBetween(from, to, edge, places.get(edge) ?? 0)]];
    }),
  );
}

/** How far each line is pushed aside, counted along the direction between its boxes by name. */
function placesOf(lines: readonly RouteEdge[]): ReadonlyMap<RouteEdge, number> {
  const pairs = new Map<string, RouteEdge[]>();
  for (const edge of lines) {
    if (hasBends(edge)) continue;
    const key = JSON.stringify([edge.source, edge.target].sort());
    const pair = pairs.get(key);
    if (pair) pair.push(edge);
    else pairs.set(key, [edge]);
  }
  return new Map(
    [...pairs.values()].flatMap((pair) =>
      pair.map((edge, index): readonly [RouteEdge, number] => [
        edge,
        (index - (pair.length - 1) / 2) * APART * (edge.source < edge.target ? 1 : -1),
      ]),
    ),
  );
}

const hasBends = ({ waypoints }: RouteEdge): boolean => (waypoints?.length ?? 0) > 0;

function routeBetween(from: Rect, to: Rect, { waypoints = [] }: RouteEdge, aside: number): Route {
  const [start, end] = pushed(centreOf(from), centreOf(to), aside);
  const bends = waypoints.map(tamed);
  const points = [
    borderTowards(from, start, bends[0] ?? end),
    ...bends,
    borderTowards(to, end, bends.at(-1) ?? start),
  ];
  return { points, labelAt: middleOfLongest(points) };
}

const centreOf = (rect: Rect): Point => ({ x: centreX(rect), y: centreY(rect) });

/** Both points, moved across the line that they make. */
function pushed(a: Point, b: Point, by: number): readonly [Point, Point] {
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  if (by === 0 || length === 0) return [a, b];
  const [dx, dy] = [(-(b.y - a.y) * by) / length, ((b.x - a.x) * by) / length];
  return [
    { x: a.x + dx, y: a.y + dy },
    { x: b.x + dx, y: b.y + dy },
  ];
}

/** Where the way from a point inside to one outside leaves the box; the outer point if both are inside. */
function borderTowards({ left, top, right, bottom }: Rect, inside: Point, outside: Point): Point {
  const [dx, dy] = [outside.x - inside.x, outside.y - inside.y];
  const across = dx === 0 ? 1 : ((dx > 0 ? right : left) - inside.x) / dx;
  const down = dy === 0 ? 1 : ((dy > 0 ? bottom : top) - inside.y) / dy;
  const share = Math.min(1, Math.max(0, Math.min(across, down)));
  return { x: inside.x + dx * share, y: inside.y + dy * share };
}
