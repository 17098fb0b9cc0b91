/** Routes the edges of a diagram: all of them, those that a change concerns, those of a box being dragged; or sketches them. */
import type { EdgeId, NodeId, Point } from "../../document/types.ts";
import { type Changes, changesBetween } from "./changes.ts";
import { allInSteps, allRouted, dragged, repaired } from "./rounds.ts";
import type { Route, RouteEdge, RouteInput, Routes } from "./route.ts";
import { sketched } from "./sketch.ts";
import { isStraight, straightRoutes } from "./straight-lines.ts";

/** What routes were made of. It is kept beside them, so that routes stay plain data. */
interface Origin {
  readonly input: RouteInput;
  /** Edges that were only sketched while a box was dragged. */
  readonly rough: ReadonlySet<EdgeId>;
}

const origins = new WeakMap<Routes, Origin>();

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

/**
 * Something to draw at once where `routeEdges` takes long: the routes there are, and sketches of what
 * has none or leads elsewhere now. Given to `routeEdges` they become what they would have been.
 */
export function sketchEdges(input: RouteInput, previous?: Routes): Routes {
  const origin = previous && origins.get(previous);
  const changes = origin && changesBetween(origin.input, input);
  const stays = ({ id, source, target }: RouteEdge): boolean =>
    changes !== undefined &&
    previous?.has(id) === true &&
    !(changes.edges.has(id) || changes.nodes.has(source) || changes.nodes.has(target));
  const { edges } = withoutStraight(input);
  const fresh = sketched(
    input,
    edges.filter((edge) => !stays(edge)),
  );
  const ways = edges.flatMap(({ id }): readonly [EdgeId, Route][] => {
    const route = fresh.get(id) ?? previous?.get(id);
    return route ? [[id, route]] : [];
  });
  const result = keepingSame(previous, withStraight(new Map(ways), input));
  const rough = new Set([...(origin?.rough ?? []), ...fresh.keys()]);
  origins.set(result, { input: origin?.input ?? input, rough });
  return result;
}

/** What `routeEdges` gives, or where that takes long, sketches. */
export const routesAtOnce = (input: RouteInput, previous?: Routes): Routes =>
  takesLong(input, previous) ? sketchEdges(input, previous) : routeEdges(input, previous);

/** What `routeEdges` gives for a diagram, with pauses in which others can have their turn. */
export function* routeInSteps(input: RouteInput): Generator<undefined, Routes> {
  const routes = yield* allInSteps(withoutStraight(input));
  return adopted(withStraight(routes, input), input);
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

/**
 * Routes while boxes are being dragged: only edges of the changed nodes move, all others keep their
 * routes even where a box now covers them. So do the edges that are named, whose bends are dragged.
 * Give the result to `routeEdges` when the drag ends.
 */
export function rerouteAround(
  routes: Routes,
  input: RouteInput,
  changed: ReadonlySet<NodeId>,
  named?: ReadonlySet<EdgeId>,
): Routes {
  const edges = input.edges.filter(
    ({ id, source, target }) =>
      changed.has(source) || changed.has(target) || named?.has(id) === true,
  );
  if (edges.length === 0) return routes;
  const concerned = { ...input, edges };
  const moved = withStraight(dragged(withoutStraight(concerned)), concerned);
  const anew = [...moved].filter(([id, route]) => {
    const before = routes.get(id);
    return !before || !isSame(before, route);
  });
  if (anew.length === 0) return routes;
  const result = new Map(routes);
  for (const [id, route] of anew) result.set(id, route);
  const origin = origins.get(routes);
  if (origin) {
    const rough = new Set(origin.rough);
    for (const id of moved.keys()) rough.add(id);
    origins.set(result, { input: origin.input, rough });
  }
  return result;
}

const withoutStraight = (input: RouteInput): RouteInput =>
  input.edges.some(isStraight)
    ? { ...input, edges: input.edges.filter((edge) => !isStraight(edge)) }
    : input;

/** The same map where there are none. */
function withStraight(routes: Routes, input: RouteInput): Routes {
  const lines = straightRoutes(input);
  return lines.size === 0 ? routes : new Map([...routes, ...lines]);
}

/** The new routes, but the old object for each that is the same. */
function keepingSame(previous: Routes | undefined, anew: Routes): Routes {
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

const isSame = (a: Route, b: Route): boolean =>
  a === b ||
  (a.trunk === b.trunk &&
    a.curve === b.curve &&
    isAt(a.labelAt, b.labelAt) &&
    a.points.length === b.points.length &&
    a.points.every((point, index) => isAt(point, b.points[index])));

const isAt = (a: Point, b: Point | undefined): boolean => a.x === b?.x && a.y === b.y;
