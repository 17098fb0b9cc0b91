/** Who answers a request, and by which hops it comes to them. */
import { carries, type GraphEdge, type GraphNode, hasRole } from "../graph/elements.ts";
import type { Graph } from "../graph/graph.ts";
import { isAwaited } from "./request-path.ts";
import { isCall } from "./split.ts";

/** It takes a task in, and hands it on in its own time. */
export const isQueue = (node: GraphNode): boolean => hasRole(node, "queue", "stream-log");

/** Whether it answers only when somebody else has failed; popular items that go on as candidates are no mere fallback. */
export const isStandIn = (node: GraphNode): boolean =>
  hasRole(node, "fallback") && !hasRole(node, "retrieval");

export const isOnMain = (edge: GraphEdge): boolean => isAwaited(edge) && !isStandIn(edge.target);

export const givesResponse = (node: GraphNode): boolean =>
  node.out.some((edge) => carries(edge, "response"));

/** Whoever responds, and whoever was called and hands nothing on: its answer is not drawn, but waited for. */
export const answers = (node: GraphNode): boolean =>
  givesResponse(node) ||
  (node.in.some((edge) => isCall(edge) && !hasRole(edge.source, "shadow")) &&
    !node.out.some(isAwaited));

/** Where the way may end; wherever a request comes to, while nobody answers. Clients wait and do not answer. */
export function ends(
  graph: Graph,
  done: { has(node: GraphNode): boolean },
  isEnd: (node: GraphNode) => boolean,
): readonly GraphNode[] {
  const boxes = graph.nodes.filter((node) => done.has(node) && !hasRole(node, "client"));
  const found = boxes.filter(isEnd);
  return found.length > 0 ? found : boxes;
}
