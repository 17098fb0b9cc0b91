/** Recipe: somebody watches inputs and machines, and somebody is told. */
import type { Diagram, NodeId } from "../../document/types.ts";
import { type GraphNode, producers } from "../../graph/elements.ts";
import { buildGraph, type Graph } from "../../graph/graph.ts";
import { isGated } from "../gates.ts";
import type { FixContext } from "../rule.ts";
import { unmeasuredLabels } from "../live-quality.ts";
import { predictors } from "../models.ts";
import { Draft } from "./draft.ts";
import { ensurePredictionLog } from "./log-predictions.ts";
import { ALERTING, DRIFT_MONITOR, QUALITY_MONITOR, SYSTEM_MONITOR } from "./parts.ts";

/** A drift monitor, a system monitor and alerting, fed and wired; where live labels come, a quality monitor. */
export function addMonitoring(document: Diagram, context: FixContext): Diagram {
  const draft = new Draft(document, context);
  drawDriftMonitor(draft);
  drawSystemMonitor(draft);
  measureQuality(draft);
  return draft.document;
}

export function addDriftMonitor(document: Diagram, context: FixContext): Diagram {
  const draft = new Draft(document, context);
  drawDriftMonitor(draft);
  keepMeasured(draft, document);
  return draft.document;
}

export function addSystemMonitor(document: Diagram, context: FixContext): Diagram {
  const draft = new Draft(document, context);
  drawSystemMonitor(draft);
  return draft.document;
}

export function addQualityMonitor(document: Diagram, context: FixContext): Diagram {
  const draft = new Draft(document, context);
  measureQuality(draft);
  return draft.document;
}

function drawDriftMonitor(draft: Draft): void {
  const log = ensurePredictionLog(draft);
  if (log === undefined) return;
  const [logger] = draft.graph.withRole("prediction-logger");
  const monitor = draft.ensure(DRIFT_MONITOR, logger?.id ?? log, "right");
  draft.connect(log, monitor, "predlog", "event", "batch");
  giveReference(draft, monitor);
  sendAlerts(draft, monitor);
}

/** Predictions meet their labels as these arrive, where nothing has held them together so far. */
export function measureQuality(draft: Draft): void {
  const labels = unmeasuredLabels(draft.graph);
  const [first] = labels;
  const log = first && ensurePredictionLog(draft);
  if (!first || log === undefined) return;
  const monitor = draft.ensure(QUALITY_MONITOR, first.id, "right");
  for (const { id } of labels) draft.connect(id, monitor, "label", "event");
  draft.connect(log, monitor, "predlog", "event", "label");
  sendAlerts(draft, monitor);
}

/** No fix leaves live labels unmeasured that were measured before, or that nobody had. */
export function keepMeasured(draft: Draft, before: Diagram): void {
  const were = unmeasuredLabels(buildGraph(before, draft.context.catalogue));
  if (were.length === 0 && draft.graph.has("monitor")) measureQuality(draft);
}

/** Drift is a distance from something: the examples that the model was trained on. */
export function giveReference(draft: Draft, monitor: NodeId): void {
  for (const builder of draft.graph.withRole("dataset-builder"))
    draft.connect(builder.id, monitor, "trainset");
}

/** To whoever is on call, and to the orchestrator where one is drawn. */
export function sendAlerts(draft: Draft, monitor: NodeId): void {
  const alerting = draft.ensure(ALERTING, monitor, "right");
  draft.connect(monitor, alerting, "alert", "metric");
  for (const orchestrator of draft.graph.withRole("orchestrator"))
    draft.connect(monitor, orchestrator.id, "alert", "metric");
}

/** What these monitors see reaches people, and the training where its result is measured. */
export function actOnDrift(
  document: Diagram,
  context: FixContext,
  monitors: readonly NodeId[],
): Diagram {
  const draft = new Draft(document, context);
  for (const monitor of monitors) if (draft.graph.node(monitor)) sendAlerts(draft, monitor);
  startTraining(draft);
  return draft.document;
}

/** A loop without a gate stays in people's hands. */
function startTraining(draft: Draft): void {
  const { graph } = draft;
  const [orchestrator] = graph.withRole("orchestrator");
  for (const trainer of graph.train) {
    const isSafe = graph.loops.every((loop) => !loop.trainers.includes(trainer) || isGated(loop));
    if (orchestrator && isSafe && producers(trainer, "control").length === 0)
      draft.connect(orchestrator.id, trainer.id, "control");
  }
}

/** Who knows how long an answer took and whether there was one: the services, else what predicts. */
export function servicesToWatch(graph: Graph): readonly GraphNode[] {
  const services = graph.withRole("api").filter((node) => graph.online.has(node));
  return services.length > 0 ? services : predictors(graph);
}

function drawSystemMonitor(draft: Draft): void {
  const watched = servicesToWatch(draft.graph);
  const [anchor] = watched;
  if (!anchor) return;
  const monitor = draft.ensure(SYSTEM_MONITOR, anchor.id, "below");
  draft.wire(
    watched.map(({ id }) => ({ source: id, target: monitor, kinds: ["metric", "event"] })),
  );
  const alerting = draft.ensure(ALERTING, monitor, "right");
  draft.connect(monitor, alerting, "alert", "metric");
}
