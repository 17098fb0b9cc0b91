/** Routes for the edges of a diagram: the router's public face. */
export type { Route, RouteEdge, RouteInput, RouteNode, Routes } from "./route.ts";
export { adopted, routeEdges, takesLong } from "./route-edges.ts";
