/**
 * Recipe: the way from live data back into training, and from training back to serving.
 *
 * It walks server → logger → log → labels → data set → trainer → evaluator → registry → deployer →
 * server, keeps what is drawn, and adds only what is missing.
 */
import { statedNumber } from "../../document/requirement-number.ts";
import type { Diagram, NodeId } from "../../document/types.ts";
import { SECONDS_PER_DAY } from "../../estimates/traffic.ts";
import {
  carries,
  type GraphEdge,
  type GraphNode,
  hasRole,
  isData,
  producers,
  settingOf,
} from "../../graph/elements.ts";
import { buildGraph } from "../../graph/graph.ts";
import { path, reach } from "../../graph/walk.ts";
import { isGated, judgesOf } from "../gates.ts";
import { RECORDS, serversToRetrain } from "../models.ts";
import { joinPointInTime } from "../point-in-time.ts";
import type { FixContext } from "../rule.ts";
import { staleSpaces } from "../stale-vectors.ts";
import { entranceToTraining } from "../training-data.ts";
import { giveExamples } from "./add-evaluation.ts";
import { giveReference, keepMeasured } from "./add-monitoring.ts";
import { validateEntrance } from "./add-validation.ts";
import { Draft } from "./draft.ts";
import { driveIndexing } from "./drive-indexing.ts";
import { gate } from "./gate-releases.ts";
import { ensurePredictionLog } from "./log-predictions.ts";
import {
  BASELINE,
  DATA_LAKE,
  DATASET_BUILDER,
  DEPLOYER,
  EVALUATOR,
  FEEDBACK_COLLECTOR,
  LABELS,
  PREDICTION_LOGGER,
  REGISTRY,
  TRAINER,
} from "./parts.ts";

export function closeLoop(document: Diagram, context: FixContext): Diagram {
  const draft = new Draft(document, context);
  if (serversToRetrain(draft.graph).length === 0) return document;
  const log = ensurePredictionLog(draft);
  if (log === undefined) return document;
  const isFirst = draft.graph.train.length === 0;
  const isUnfed = entranceToTraining(draft.graph).length === 0;
  collectFeedback(draft, log);
  const trainer = leadIntoTraining(draft, log);
  leadIntoServing(draft, trainer);
  recordServers(draft, trainer, log);
  if (isFirst) giveBaseline(draft, trainer);
  if (isUnfed) validateEntrance(draft);
  for (const loop of draft.graph.loops) if (!isGated(loop)) gate(draft, loop);
  keepMeasured(draft, document);
  if (staleSpaces(buildGraph(document, context.catalogue)).length === 0)
    draft.become(driveIndexing(draft.document, context));
  return draft.document;
}

/** What a client does with a prediction is the cheapest label there is. */
export function collectFeedback(draft: Draft, log: NodeId): void {
  for (const client of draft.graph.entry) {
    if (client.out.some((edge) => carries(edge, "feedback"))) continue;
    const collector = draft.ensure(FEEDBACK_COLLECTOR, client.id, "below");
    if (draft.connect(client.id, collector, "feedback"))
      draft.connect(collector, log, "feedback", "event");
  }
}

const flowsBack = (edge: GraphEdge): boolean => isData(edge) || carries(edge, "response");

/** The trainer that learns from the log; its id. */
function leadIntoTraining(draft: Draft, log: NodeId): NodeId {
  const trainers = draft.graph.train.filter((node) => settingOf(node, "oneOff") !== true);
  const fed = trainers.find((node) => path(draft.node(log), node, { edges: flowsBack }));
  if (fed) return fed.id;
  const [drawn] = trainers;
  if (drawn?.roles.has("online-learner") && draft.connect(log, drawn.id, "predlog", "event"))
    return drawn.id;
  const builder = builderFor(draft, log, drawn);
  const trainer = drawn?.id ?? draft.ensure(TRAINER, builder, "right");
  if (!path(draft.node(builder), draft.node(trainer), { edges: isData }))
    draft.connect(builder, trainer, "trainset", "batch");
  return trainer;
}

/** The data set that the trainer reads, fed from the log by way of labels. */
function builderFor(draft: Draft, log: NodeId, trainer: GraphNode | undefined): NodeId {
  const feeding = draft.graph
    .withRole("dataset-builder")
    .find((node) => trainer && path(node, trainer, { edges: isData }));
  const labels = draft.ensure(LABELS, log, "below");
  draft.connect(log, labels, "event", "batch");
  keepForLabels(draft, log, labels);
  const builder = feeding?.id ?? draft.ensure(DATASET_BUILDER, labels, "right");
  draft.connect(labels, builder, "label");
  readFeatures(draft, builder);
  draft.become(joinPointInTime(draft.document, draft.context, builder));
  for (const monitor of draft.graph.withRole("monitor-data"))
    if (monitor.in.length > 0 && !monitor.in.some((edge) => carries(edge, "trainset")))
      giveReference(draft, monitor.id);
  return builder;
}

/** A log that forgets before labels are known is joined from a lake instead. */
function keepForLabels(draft: Draft, log: NodeId, labels: NodeId): void {
  const { graph } = draft;
  const delay = statedNumber(graph.requirements, "labelDelay") ?? 0;
  const kept = (settingOf(draft.node(log), "retentionDays") ?? Infinity) * SECONDS_PER_DAY;
  if (kept >= delay || !hasRole(draft.node(labels), "label-join")) return;
  const lake = draft.ensure(DATA_LAKE, labels, "left");
  if (draft.connect(log, lake, "event")) draft.connect(lake, labels, "batch");
}

/** The same features offline as online, as of the time of the label. */
function readFeatures(draft: Draft, builder: NodeId): void {
  const stores = draft.graph
    .withRole("feature-store-offline")
    .filter(
      (store) =>
        hasRole(store, "point-in-time") && store.out.some((edge) => carries(edge, "feat-on")),
    );
  for (const store of stores) draft.connect(store.id, builder, "feat-off");
}

/** Trainer → evaluator → registry → deployer → servers, as far as that is not drawn. */
function leadIntoServing(draft: Draft, trainer: NodeId): void {
  if (reachesServing(draft, trainer)) return;
  const evaluator = draft.ensure(EVALUATOR, trainer, "right");
  lead(draft, trainer, evaluator);
  giveExamples(draft, evaluator);
  if (reachesServing(draft, trainer)) return;
  const registry = draft.ensure(REGISTRY, evaluator, "right");
  for (const edge of draft.node(trainer).out)
    if (edge.target.id === registry && carries(edge, "model")) draft.reroute(edge, evaluator);
  lead(draft, evaluator, registry);
  if (reachesServing(draft, trainer)) return;
  const deployer = draft.ensure(DEPLOYER, registry, "right");
  lead(draft, registry, deployer);
  const reached = reach(draft.node(deployer), { kinds: ["model"] });
  const waiting = serversToRetrain(draft.graph).filter((server) => !reached.has(server));
  draft.wire(waiting.map(({ id }) => ({ source: deployer, target: id, kinds: "model" })));
}

const reachesServing = (draft: Draft, trainer: NodeId): boolean =>
  path(draft.node(trainer), serversToRetrain(draft.graph), { kinds: ["model"] }) !== undefined;

function lead(draft: Draft, from: NodeId, to: NodeId): void {
  if (!path(draft.node(from), draft.node(to), { kinds: ["model"] }))
    draft.connect(from, to, "model");
}

/** Where none of the servers that the trainer feeds is recorded, record them. */
function recordServers(draft: Draft, trainer: NodeId, log: NodeId): void {
  const learner = draft.node(trainer);
  const served = reach(learner, { kinds: ["model"] });
  const comingBack = reach(learner, { edges: flowsBack, backward: true });
  const fed = serversToRetrain(draft.graph).filter((node) => served.has(node));
  const [first] = fed;
  if (!first || fed.some((server) => comingBack.has(server))) return;
  const logger = draft.ensure(PREDICTION_LOGGER, first.id, "right");
  draft.wire(fed.map(({ id }) => ({ source: id, target: logger, kinds: RECORDS })));
  draft.connect(logger, log, "predlog");
}

/** A first trainer needs something simple to beat. */
function giveBaseline(draft: Draft, trainer: NodeId): void {
  if (draft.graph.has("baseline") || draft.document.requirements.baseline) return;
  const [builder] = producers(draft.node(trainer), "trainset");
  const [evaluator] = judgesOf([draft.node(trainer)]);
  if (!builder || !evaluator) return;
  const baseline = draft.ensure(BASELINE, trainer, "below");
  draft.connect(builder.id, baseline, "trainset");
  draft.connect(baseline, evaluator.id, "metric", "model");
}
