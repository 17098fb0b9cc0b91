/** How long the network between two boxes takes. */
import { type GraphNode, hasRole } from "../graph/elements.ts";
import type { Graph } from "../graph/graph.ts";

/** A hop within one zone, in ms: a usual round trip inside a data centre, of the right order only. */
export const HOP_MS = 1;

/** A hop between two regions, in ms: of the right order for neighbouring ones only. */
export const REGION_HOP_MS = 30;

/** In ms. The client's own network is nobody's to speed up, and stands outside the objective. */
export function hopMs(from: GraphNode, to: GraphNode, { regions }: Graph): number {
  if (hasRole(from, "client")) return 0;
  const [here, there] = [regions.get(from.id), regions.get(to.id)];
  const crosses = here !== undefined && there !== undefined && here !== there;
  return crosses ? REGION_HOP_MS : HOP_MS;
}
