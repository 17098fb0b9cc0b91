/** Routes the edges of a diagram: all of them, those that a change concerns, or those of a box being dragged. */
import type { EdgeId, NodeId } from "../../document/types.ts";
import { type Changes, changesBetween } from "./changes.ts";
import { allRouted, dragged, repaired } from "./rounds.ts";
import type { RouteInput, Routes } from "./route.ts";
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
 * coordinates. With `previous`, what this function or `rerouteAround` gave for the diagram before,
 * only what the change concerns is routed anew in a large diagram, and every route that comes out
 * the same keeps its identity; when all do, so does the map.
 */
export function routeEdges(input: RouteInput, previous?: Routes): Routes {
  const origin = previous && origins.get(previous);
  const bent = withoutStraight(input);
  if (!previous || !origin) return remembered(withStraight(allRouted(bent), input), input);
  const changes = changesBetween(origin.input, input);
  if (isNothing(changes) && origin.rough.size === 0) return previous;
  const anew =
    input.edges.length <= FEW_EDGES || changes.lanes || changes.nodes.size > MANY_NODES
      ? allRouted(bent)
      : repaired(bent, previous, changes.nodes, new Set([...changes.edges, ...origin.rough]));
  return remembered(keepingSame(previous, withStraight(anew, input)), input);
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
  const moved = withStraight(dragged(withoutStraight({ ...input, edges })), { ...input, edges });
  const result = keepingSame(routes, new Map([...routes, ...moved]));
  const origin = origins.get(routes);
  if (origin && result !== routes) {
    const rough = new Set([...origin.rough, ...moved.keys()]);
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

const isNothing = ({ nodes, edges, lanes }: Changes): boolean =>
  nodes.size === 0 && edges.size === 0 && !lanes;

function remembered(routes: Routes, input: RouteInput): Routes {
  origins.set(routes, { input, rough: new Set() });
  return routes;
}

/** The new routes, but the old object for each that is the same. */
function keepingSame(previous: Routes, anew: Routes): Routes {
  let changed = previous.size !== anew.size;
  const result = new Map<EdgeId, Routes extends ReadonlyMap<EdgeId, infer R> ? R : never>();
  for (const [id, route] of anew) {
    const before = previous.get(id);
    const same =
      before !== undefined &&
      (before === route || JSON.stringify(before) === JSON.stringify(route));
    result.set(id, same ? before : route);
    if (!same) changed = true;
  }
  return changed ? result : previous;
}
