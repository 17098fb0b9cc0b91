/** The funnel of a recommendation: who finds candidates for a request, what they come to, who scores them. */
import {
  carries,
  type GraphEdge,
  type GraphNode,
  hasRole,
  isForward,
  producers,
} from "../graph/elements.ts";
import { type Graph, perGraph } from "../graph/graph.ts";
import { reach } from "../graph/walk.ts";

/** Rankers that a request comes to; a pre-ranker is a stage of its own. */
export const rankersAsked = perGraph((graph: Graph): readonly GraphNode[] =>
  graph
    .withRole("ranker")
    .filter((node) => !node.roles.has("pre-ranker") && graph.online.has(node)),
);

/** Retrievers that find candidates by themselves, rather than handing on another's. */
export const candidateSources = perGraph((graph: Graph): readonly GraphNode[] =>
  graph
    .withRole("retrieval")
    .filter((node) => node.out.some((edge) => carries(edge, "cand")))
    .filter((node) => producers(node, "cand").every(({ roles }) => !roles.has("retrieval"))),
);

/** Everything that candidates come to: a service may take them and send them on with its request. */
export const candidateReached = perGraph(
  (graph: Graph): ReadonlySet<GraphNode> =>
    reach(
      graph.edges.filter(bringsCandidates).map((edge) => edge.target),
      { edges: isForward },
    ),
);

/** A list of items that was worked out ahead is a list of candidates, too. */
const bringsCandidates = (edge: GraphEdge): boolean =>
  carries(edge, "cand") ||
  (carries(edge, "pred", "batch") &&
    hasRole(edge.source, "retrieval", "precomputed", "kv", "batch-scorer"));
