/** Finds the routes of a large drawing away from the page, which stays free to answer the hand. */
import { type RouteInput, routeEdges } from "../../core/scene/router/index.ts";

self.addEventListener("message", ({ data }: MessageEvent<RouteInput>) => {
  self.postMessage(routeEdges(data), { transfer: [] });
});
