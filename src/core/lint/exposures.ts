/** Who chooses what people are shown. */
import { carries, type GraphNode, hasRole } from "../graph/elements.ts";
import { type Graph, perGraph } from "../graph/graph.ts";

/**
 * Rankers and re-rankers on a request path that order what people see. A first, light ranker hands on
 * to another; one that gives passages to a generator shows them to nobody.
 */
export const rankersOnline = perGraph((graph: Graph): readonly GraphNode[] =>
  graph
    .withRole("ranker", "reranker")
    .filter(
      (node) =>
        graph.online.has(node) &&
        !hasRole(node, "pre-ranker") &&
        !node.out.some((edge) => carries(edge, "context") || hasRole(edge.target, "generator")) &&
        !node.in.some((edge) => carries(edge, "completion")),
    ),
);
