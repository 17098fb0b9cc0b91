/** What training learns from: where its data comes from, and where it is first made into something. */
import { type KindId } from "../catalogue/kinds.ts";
import type { Role } from "../catalogue/roles.ts";
import { carries, type GraphEdge, type GraphNode, hasRole, isForward } from "../graph/elements.ts";
import { type Graph, perGraph } from "../graph/graph.ts";
import { isLearnable } from "../graph/labels.ts";
import { reach } from "../graph/walk.ts";

/** Every node from which data comes to a trainer, the trainers included; nothing is data past a model. */
export const leadingToTraining = perGraph(
  (graph: Graph): ReadonlySet<GraphNode> =>
    reach(graph.train, { edges: isLearnable, backward: true }),
);

const RAW: readonly Role[] = [
  "source",
  "client",
  "external",
  "event-collector",
  "stream-log",
  "queue",
  "cdc",
  "ingest-batch",
  "storage",
];

/** Where data is as it came in. Labels, generated data and models are made, not found. */
export const isRaw = (node: GraphNode): boolean =>
  hasRole(node, ...RAW) && !hasRole(node, "label-source", "synthetic", "pretrained");

/** Where people say what is right, rather than where it is worked out from what they did. */
const collectsLabels = (node: GraphNode): boolean =>
  hasRole(node, "label-source") && !hasRole(node, "label-join");

/** Whether the edge takes raw data towards training, outside of any request. */
const bringsRaw = (graph: Graph, edge: GraphEdge): boolean =>
  isLearnable(edge) &&
  !carries(edge, "label") &&
  !collectsLabels(edge.target) &&
  isRaw(edge.source) &&
  leadingToTraining(graph).has(edge.target) &&
  !graph.serving.has(edge.target) &&
  !(isForward(edge) && graph.online.has(edge.target));

/** Who is the first to make something of raw data: steps of preparation before stores and joins. */
const PREPARING: readonly (readonly Role[])[] = [
  ["feature-pipeline", "batch-processor", "media-processor", "transform", "dedup", "pii-filter"],
  ["stream-processor"],
  ["dataset-builder"],
  ["lake", "warehouse", "blob"],
  ["label-join", "point-in-time", "sampler", "feature-store-offline"],
];

function rankOf(node: GraphNode): number {
  // What also computes for requests stands after what works for training alone.
  const rank = PREPARING.findIndex((roles) => hasRole(node, ...roles));
  if (rank === 0 && hasRole(node, "stream-processor")) return 1;
  return rank === -1 ? PREPARING.length : rank;
}

/** The edges by which raw data comes to the first step of its preparation, of several to the one that takes most. */
export function entranceToTraining(graph: Graph): readonly GraphEdge[] {
  const entrances = new Map<GraphNode, GraphEdge[]>();
  for (const edge of graph.edges) {
    if (!bringsRaw(graph, edge)) continue;
    const known = entrances.get(edge.target);
    if (known) known.push(edge);
    else entrances.set(edge.target, [edge]);
  }
  let best: readonly GraphEdge[] = [];
  let bestRank = Infinity;
  for (const [target, edges] of entrances) {
    const rank = rankOf(target);
    if (rank > bestRank || (rank === bestRank && edges.length <= best.length)) continue;
    [best, bestRank] = [edges, rank];
  }
  return best;
}

/** Kinds in which raw data comes. */
export const RAW_KINDS: readonly KindId[] = ["event", "batch", "media", "doc", "graph", "feat"];
