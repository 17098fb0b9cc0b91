/** Recipe: every prediction is recorded in a log that training and monitoring can read. */
import type { Diagram, NodeId } from "../../document/types.ts";
import { carries, type GraphEdge, type GraphNode, hasRole } from "../../graph/elements.ts";
import type { Graph } from "../../graph/graph.ts";
import { reach } from "../../graph/walk.ts";
import { predictors, RECORDS, recordsPredictions } from "../models.ts";
import type { FixContext } from "../rule.ts";
import { Draft } from "./draft.ts";
import { EVENT_LOG, EVENT_STORE, LLM_TRACER, PREDICTION_LOGGER } from "./parts.ts";

export function logPredictions(document: Diagram, context: FixContext): Diagram {
  const draft = new Draft(document, context);
  ensurePredictionLog(draft);
  return draft.document;
}

/** Whether a record of predictions is drawn or could be. */
export const canRecord = (graph: Graph): boolean =>
  predictors(graph).length > 0 || predictionLog(graph) !== undefined;

/** The log that holds the predictions, drawn where there is none; `undefined` when nothing serves. */
export function ensurePredictionLog(draft: Draft): NodeId | undefined {
  const present = predictionLog(draft.graph);
  if (present && recordsPredictions(draft.graph)) return present.id;
  const servers = predictors(draft.graph);
  const [anchor] = servers;
  if (!anchor) return present?.id;
  const isGenerator = servers.some((server) => server.roles.has("generator"));
  const logger = draft.ensure(isGenerator ? LLM_TRACER : PREDICTION_LOGGER, anchor.id, "right");
  draft.wire(servers.map(({ id }) => ({ source: id, target: logger, kinds: RECORDS })));
  const isBatch = draft.graph.isBatchOnly;
  const log = present?.id ?? draft.ensure(isBatch ? EVENT_STORE : EVENT_LOG, logger, "below");
  draft.connect(logger, log, "predlog");
  return log;
}

/** The first log or slow store that the record of predictions comes to. */
function predictionLog(graph: Graph): GraphNode | undefined {
  const recorders = [
    ...graph.withRole("prediction-logger").filter((node) => node.in.length > 0),
    ...graph.edges
      .filter((edge) => carries(edge, "predlog") || isServerEvent(graph, edge))
      .map((edge) => edge.target),
  ];
  const recorded = reach(recorders, { kinds: ["event"] });
  const holding = [...recorded];
  return (
    holding.find((node) => hasRole(node, "stream-log")) ??
    holding.find((node) => hasRole(node, "lake", "warehouse"))
  );
}

const isServerEvent = (graph: Graph, edge: GraphEdge): boolean =>
  carries(edge, "event") && graph.serving.has(edge.source);
