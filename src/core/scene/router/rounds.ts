/** The two ways of routing: everything at once, and only what a change concerns. */
import type { EdgeId, NodeId, Point } from "../../document/types.ts";
import { ROUTE } from "../geometry.ts";
import { curveRadius, nearestOn } from "./curves.ts";
import { labelPlace } from "./label-at.ts";
import { nudging } from "./nudge.ts";
import { type Draft, planning, type Task } from "./plan.ts";
import { directionOf, grown, opposite, type Rect } from "./rect.ts";
import type { Route, RouteInput, Routes } from "./route.ts";
import { spansOf } from "./spans.ts";
import { trunkOf } from "./trunk.ts";
import { type Link, type World, worldOf } from "./world.ts";

/** How far around the boxes that it joins a line may have to go. */
export const DETOUR = 160;
/** A route for every edge, from nothing. */
export const allRouted = (input: RouteInput): Routes => finished(allInSteps(input));

/** The same, with pauses. */
export function* allInSteps(input: RouteInput): Generator<undefined, Routes> {
  // The canvas starts with none, and need not read all of this for it.
  if (input.edges.length === 0) return new Map();
  const world = worldOf(input);
  const near = [...world.rects.keys()];
  const bounds = grown(around(world.rects), DETOUR / 2);
  const drafts = yield* planning(world, { links: world.links, near, bounds, kept: [] });
  const points = yield* nudging(world, drafts);
  return routesOf(world, drafts, points, []);
}

/** Without any pause. */
function finished<T>(work: Iterator<undefined, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

export const planned = (world: World, task: Task): readonly Draft[] =>
  finished(planning(world, task));
export const nudged = (world: World, drafts: readonly Draft[]): readonly (readonly Point[])[] =>
  finished(nudging(world, drafts));

/** The previous routes, but anew those of changed nodes, of the edges named, and what now meets a changed box. */
export function repaired(
  input: RouteInput,
  previous: Routes,
  nodes: ReadonlySet<NodeId>,
  edges: ReadonlySet<EdgeId>,
): Routes {
  const world = worldOf(input);
  const moved = [...input.nodes.keys()].filter((index) => nodes.has(input.nodes[index]?.id ?? ""));
  const stale = new Set(staleLinks(world, previous, moved, edges));
  const links = [...stale];
  const bounds = grown(around(links.flatMap((link) => endsOf(world, link))), DETOUR);
  const kept = world.links.flatMap((link) => {
    const points = stale.has(link) ? undefined : previous.get(link.edge.id)?.points;
    return points && meets(points, bounds) ? [draftOf(link, points)] : [];
  });
  const drafts = planned(world, { links, near: boxesIn(world, bounds, links), bounds, kept });
  const points = nudged(world, [...drafts, ...kept]).slice(0, drafts.length);
  const fresh = routesOf(world, drafts, points, kept);
  return new Map(
    world.links.flatMap(({ edge }): readonly [EdgeId, Route][] => {
      const route = fresh.get(edge.id) ?? previous.get(edge.id);
      return route ? [[edge.id, route]] : [];
    }),
  );
}

/** The links that must be routed anew: named, of a moved box, without a route, or through a moved box. */
function staleLinks(
  world: World,
  previous: Routes,
  moved: readonly number[],
  edges: ReadonlySet<EdgeId>,
): readonly Link[] {
  const touched = new Set(moved);
  const boxes = moved.map((index) =>
    grown(world.obstacles.rects[index] ?? NOTHING, ROUTE.clearance / 2),
  );
  return world.links.filter(({ edge, source, target }) => {
    const route = previous.get(edge.id);
    return (
      route === undefined ||
      edges.has(edge.id) ||
      touched.has(source) ||
      touched.has(target) ||
      boxes.some((box) => meets(route.points, box))
    );
  });
}

const NOTHING: Rect = { left: 0, top: 0, right: 0, bottom: 0 };

/** The smallest rectangle that holds all. */
export function around(rects: readonly Rect[]): Rect {
  const [first = NOTHING, ...rest] = rects;
  return rest.reduce(
    (a, b) => ({
      left: Math.min(a.left, b.left),
      top: Math.min(a.top, b.top),
      right: Math.max(a.right, b.right),
      bottom: Math.max(a.bottom, b.bottom),
    }),
    first,
  );
}

const endsOf = (world: World, { source, target }: Link): readonly Rect[] =>
  [world.rects[source], world.rects[target]].flatMap((rect) => rect ?? []);

/** The boxes in a region, and the ends of the links: boundaries are no obstacles. */
const boxesIn = (world: World, region: Rect, links: readonly Link[]): readonly number[] => {
  const obstacles = world.obstacles.within(region).filter((index) => index < world.rects.length);
  const ends = links.flatMap(({ source, target }) => [source, target]);
  return [...new Set([...obstacles, ...ends])].sort((a, b) => a - b);
};

const meets = (points: readonly Point[], { left, top, right, bottom }: Rect): boolean =>
  points.some((b, index) => {
    const a = points[index - 1];
    if (!a) return false;
    const isBeside = Math.max(a.x, b.x) <= left || Math.min(a.x, b.x) >= right;
    return !isBeside && Math.max(a.y, b.y) > top && Math.min(a.y, b.y) < bottom;
  });

/** A finished line, as others must take it. */
function draftOf(link: Link, points: readonly Point[]): Draft {
  const [a = ORIGIN, b = ORIGIN] = points;
  const [y = ORIGIN, z = ORIGIN] = points.slice(-2);
  return {
    link,
    points,
    leaves: directionOf(a, b),
    enters: opposite(directionOf(y, z)),
    fixed: true,
  };
}

const ORIGIN: Point = { x: 0, y: 0 };

/** Routes of the drafts, their labels where they meet neither each other nor the other lines. */
export function routesOf(
  world: World,
  drafts: readonly Draft[],
  points: readonly (readonly Point[])[],
  others: readonly Draft[],
): Routes {
  const spans = spansOf([...points, ...others.map((other) => other.points)]);
  return new Map(
    drafts.map(({ link }, index): [EdgeId, Route] => {
      const line = points[index] ?? [];
      const labelAt = labelPlace(line, index, spans);
      if (link.edge.style === "curved") {
        const curve = curveRadius(world, link, line);
        return [link.edge.id, { points: line, labelAt: nearestOn(line, curve, labelAt), curve }];
      }
      const trunk = trunkOf(line, index, spans);
      return [link.edge.id, { points: line, labelAt, ...(trunk === undefined ? {} : { trunk }) }];
    }),
  );
}
