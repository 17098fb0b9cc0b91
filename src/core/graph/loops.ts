/** Retraining loops: a trainer whose model serves, and whose training data comes back from that serving. */
import { stronglyConnected } from "./cycles.ts";
import { carries, type GraphEdge, type GraphNode, isData } from "./elements.ts";
import { reach } from "./walk.ts";

/** One closed loop: the trainers and the servers that it runs through. */
export interface Loop {
  readonly trainers: readonly GraphNode[];
  readonly servers: readonly GraphNode[];
}

/** The way back may run through the client (server, response, client, feedback), so here `response` counts. */
const flowsBack = (edge: GraphEdge): boolean => isData(edge) || carries(edge, "response");

/**
 * LOOP: some trainer reaches some server over `model`, and the server reaches that trainer over data.
 *
 * `model` is data itself, so both lie in one strongly connected component of the data edges, and so
 * does every node between them: looking inside each component finds all loops in O(V + E).
 */
export function findLoops(
  nodes: readonly GraphNode[],
  train: ReadonlySet<GraphNode>,
  serving: ReadonlySet<GraphNode>,
): readonly Loop[] {
  if (train.size === 0 || serving.size === 0) return [];
  return stronglyConnected(nodes, flowsBack).flatMap((component) => {
    if (!component.some((node) => train.has(node))) return [];
    const members = new Set(component);
    const inside = (edge: GraphEdge) => members.has(edge.source) && members.has(edge.target);
    const walk = { kinds: ["model"], edges: inside } as const;
    const served = reach(
      component.filter((node) => train.has(node)),
      walk,
    );
    const servers = component.filter((node) => serving.has(node) && served.has(node));
    if (servers.length === 0) return [];
    const feeding = reach(servers, { ...walk, backward: true });
    return [
      { trainers: component.filter((node) => train.has(node) && feeding.has(node)), servers },
    ];
  });
}
