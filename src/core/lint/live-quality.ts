/** Whether the labels of live data are held against what was predicted, or only trained on. */
import { carries, type GraphEdge, type GraphNode, hasRole, isData } from "../graph/elements.ts";
import { type Graph, perGraph } from "../graph/graph.ts";
import { isLearnable } from "../graph/labels.ts";
import { reach } from "../graph/walk.ts";

/** Sources of live labels that training learns from while nothing measures by them; empty where all is well. */
export const unmeasuredLabels = perGraph((graph: Graph): readonly GraphNode[] => {
  if (graph.learned.size === 0 || !graph.has("label-source") || graph.has("monitor-model"))
    return [];
  const labels = liveLabels(graph);
  return labels.length > 0 && graph.nodes.some(measuresLive) ? [] : labels;
});

/** Of several the joins, which bring label and prediction together. */
function liveLabels(graph: Graph): readonly GraphNode[] {
  const learnt = reach(graph.train, { edges: isLearnable, backward: true });
  const sources = graph.withRole("label-source").filter((node) => learnt.has(node));
  if (sources.length === 0) return [];
  const served = reach(graph.learned, { edges: comesBack });
  const live = sources.filter((node) => hasRole(node, ...AFTERWARDS) || served.has(node));
  const joins = live.filter(({ roles }) => roles.has("label-join"));
  return joins.length > 0 ? joins : live;
}

const comesBack = (edge: GraphEdge): boolean => isData(edge) || carries(edge, "response");

/** These are of live data by nature; people label whatever is put before them. */
const AFTERWARDS = ["label-join", "delayed-label", "feedback-logger"] as const;

/** Whoever gets what happened after predictions and makes a figure of it. */
function measuresLive(node: GraphNode): boolean {
  if (node.roles.has("monitor")) return node.in.some((edge) => carries(edge, "label", "feedback"));
  if (hasRole(node, "evaluator", "experiment-metrics"))
    return node.in.some((edge) => carries(edge, "event") || isReviewed(edge));
  return node.roles.has("label-source") && node.out.some(reports);
}

/** People look at live answers. */
const isReviewed = (edge: GraphEdge): boolean =>
  edge.target.roles.has("human-review") && carries(edge, "pred", "response");

const reports = (edge: GraphEdge): boolean =>
  carries(edge, "metric") &&
  hasRole(edge.target, "dashboard", "alerting", "metric-store", "monitor");
