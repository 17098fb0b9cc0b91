/** Routes the edges of a diagram: all of them, or those that a change concerns. */
import type { EdgeId, Point } from "../../document/types.ts";
import { type Changes, changesBetween } from "./changes.ts";
import { allRouted, repaired } from "./rounds.ts";
import type { Route, RouteEdge, RouteInput, Routes } from "./route.ts";
import { isStraight, straightRoutes } from "./straight-lines.ts";

/** What routes were made of. It is kept beside them, so that routes stay plain data. */
interface Origin {
  readonly input: RouteInput;
  /** Edges that were only sketched while a box was dragged. */
  readonly rough: ReadonlySet<EdgeId>;
}

export const origins = new WeakMap<Routes, Origin>();

/** Up to so many edges all are routed anew at every change: the picture is the same however it came about. */
const FEW_EDGES = 150;
/** More changed boxes than this are routed with all the rest. */
const MANY_NODES = 40;

/**
 * A route for every edge both of whose ends exist. Deterministic; never throws, whatever the
 * coordinates. With `previous`, what one of these functions gave for the diagram before, only what
 * the change concerns is routed anew in a large diagram, and every route that comes out the same
 * keeps its identity; when all do, so does the map.
 */
export function routeEdges(input: RouteInput, previous?: Routes): Routes {
  const work = workOn(input, previous);
  if (previous && work === "nothing") return previous;
  const bent = withoutStraight(input);
  const anew =
    previous && typeof work === "object"
      ? repaired(bent, previous, work.nodes, work.edges)
      : allRouted(bent);
  return adopted(withStraight(anew, input), input, previous);
}

/** Whether `routeEdges` would look for so many ways that a hand would feel it. */
export function takesLong(input: RouteInput, previous?: Routes): boolean {
  const work = workOn(input, previous);
  if (work === "nothing" || input.edges.length <= FEW_EDGES) return false;
  if (work === "all") return true;
  const { nodes, edges } = work;
  const isConcerned = ({ id, source, target }: RouteEdge): boolean =>
    edges.has(id) || nodes.has(source) || nodes.has(target);
  return input.edges.filter(isConcerned).length > FEW_EDGES;
}

/** What `routeEdges` gave for a diagram elsewhere, as if it had been here; what is the same in `shown` keeps its identity. */
export function adopted(routes: Routes, input: RouteInput, shown?: Routes): Routes {
  const result = keepingSame(shown, routes);
  origins.set(result, { input, rough: new Set() });
  return result;
}

type Work = "nothing" | "all" | Pick<Changes, "nodes" | "edges">;

/** What must be routed anew. */
function workOn(input: RouteInput, previous: Routes | undefined): Work {
  const origin = previous && origins.get(previous);
  if (!origin) return "all";
  const { nodes, edges, lanes } = changesBetween(origin.input, input);
  if (nodes.size + edges.size + origin.rough.size === 0 && !lanes) return "nothing";
  if (input.edges.length <= FEW_EDGES || lanes || nodes.size > MANY_NODES) return "all";
  return { nodes, edges: new Set([...edges, ...origin.rough]) };
}

/** Without what `withStraight` adds. */
export const withoutStraight = (input: RouteInput): RouteInput =>
  input.edges.some(isStraight)
    ? { ...input, edges: input.edges.filter((edge) => !isStraight(edge)) }
    : input;

/** The same map where there are none. */
export function withStraight(routes: Routes, input: RouteInput): Routes {
  const lines = straightRoutes(input);
  return lines.size === 0 ? routes : new Map([...routes, ...lines]);
}

/** The new routes, but the old object for each that is the same. */
export function keepingSame(previous: Routes | undefined, anew: Routes): Routes {
  if (!previous) return anew;
  let changed = previous.size !== anew.size;
  const result = new Map<EdgeId, Route>();
  for (const [id, route] of anew) {
    const before = previous.get(id);
    const kept = before && isSame(before, route) ? before : route;
    result.set(id, kept);
    if (kept !== before) changed = true;
  }
  return changed ? result : previous;
}

export const isSame = (a: Route, b: Route): boolean =>
  a === b ||
  (a.trunk === b.trunk &&
    a.curve === b.curve &&
    isAt(a.labelAt, b.labelAt) &&
    a.points.length === b.points.length &&
    a.points.every((point, index) => isAt(point, b.points[index])));

const isAt = (a: Point, b: Point | undefined): boolean => a.x === b?.x && a.y === b.y;
