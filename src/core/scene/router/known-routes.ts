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

/** What `routeEdges` gives, or gave for the drawing by what was there before it. */
export function knownRoutes(drawn: RouteInput): Routes {
  const before = known.get(drawn.nodes);
  if (before?.edges === drawn.edges && before.lanes === drawn.lanes) return before.routes;
  const routes = routeEdges(drawn);
  keepRoutes(drawn, routes);
  return routes;
}

/** Spares the search where `routeEdges` gave all routes of the drawing elsewhere. */
export function keepRoutes({ nodes, edges, lanes }: RouteInput, routes: Routes): void {
  known.set(nodes, { edges, lanes, routes });
}
