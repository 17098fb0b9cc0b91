/** Routes while something is dragged; loaded when the canvas is drawn. */
import type { EdgeId, NodeId } from "../../document/types.ts";
import type { Draft } from "./plan.ts";
import { grown, overlap, rectOf } from "./rect.ts";
import { around, DETOUR, nudged, planned, routesOf } from "./rounds.ts";
import { isSame, origins, withoutStraight, withStraight } from "./route-edges.ts";
import type { RouteInput, Routes } from "./route.ts";
import { simplest } from "./shapes.ts";
import { worldOf } from "./world.ts";

/** Among more boxes than this a dragged line is only sketched. */
const MANY_BOXES = 80;

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

/** Routes for a few edges, without regard to any others. Looks only at boxes around them. */
function dragged({ nodes, edges, lanes = [] }: RouteInput): Routes {
  const ends = new Set(edges.flatMap(({ source, target }) => [source, target]));
  const region = grown(around(nodes.filter(({ id }) => ends.has(id)).map(rectOf)), DETOUR);
  const world = worldOf({
    nodes: nodes.filter((node) => ends.has(node.id) || overlap(rectOf(node), region)),
    edges,
    lanes,
  });
  const near = [...world.rects.keys()];
  const drafts =
    near.length <= MANY_BOXES
      ? planned(world, { links: world.links, near, bounds: region, kept: [] })
      : world.links.map((link): Draft => ({ ...simplest(world, link), link, fixed: false }));
  return routesOf(world, drafts, nudged(world, drafts), []);
}
