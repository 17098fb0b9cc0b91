/** All routes of a drawing, found once: a picture is drawn anew for every choice of its look. */
import type { RouteInput, Routes } from "./route.ts";
import { routeEdges } from "./route-edges.ts";

interface Known {
  readonly edges: RouteInput["edges"];
  readonly lanes: RouteInput["lanes"] | undefined;
  readonly routes: Routes;
}

/** By the boxes, which outlive a new title. */
const known = new WeakMap<RouteInput["nodes"], Known>();

/**
 * What `routeEdges` gives, or what was kept for these very boxes, lines and lanes: in a large drawing
 * a change leads only some lines anew, so that kept ones may run otherwise than from nothing.
 */
export function knownRoutes(drawn: RouteInput): Routes {
  const before = known.get(drawn.nodes);
  if (before?.edges === drawn.edges && before.lanes === drawn.lanes) return before.routes;
  const routes = routeEdges(drawn);
  keepRoutes(drawn, routes);
  return routes;
}

/** Keeps the true routes that a drawing is shown with. */
export function keepRoutes({ nodes, edges, lanes }: RouteInput, routes: Routes): void {
  known.set(nodes, { edges, lanes, routes });
}
