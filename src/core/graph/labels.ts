/** How far labels get: which trainers have something to learn to predict. */
import { carries, type GraphEdge, type GraphNode, hasRole, withSubtypes } from "./elements.ts";
import type { Graph } from "./graph.ts";
import { reach } from "./walk.ts";

/** What examples are made of. Past a model nothing is a label any more, even where data goes on. */
const LEARNABLE = withSubtypes(["event", "batch", "media", "doc", "graph", "feat", "emb"]);

/** Whether the edge carries what a trainer may learn from, or nobody has said yet what it carries. */
export const isLearnable = ({ kind }: GraphEdge): boolean =>
  kind === undefined || LEARNABLE.has(kind);

/** Labels by name, tables from a source of labels, and raw behaviour where examples are built from it. */
const bringsLabels = (edge: GraphEdge): boolean =>
  carries(edge, "label") ||
  (carries(edge, "batch") && hasRole(edge.source, "label-source")) ||
  (carries(edge, "event") && hasRole(edge.target, "dataset-builder", "online-learner"));

/**
 * Every node that labels come to. Feedback that reaches training through feature pipelines only is
 * no label, nor is what comes back from serving.
 */
export const labelled = (graph: Graph): ReadonlySet<GraphNode> =>
  reach(
    graph.edges.filter(bringsLabels).map((edge) => edge.target),
    { edges: isLearnable },
  );
