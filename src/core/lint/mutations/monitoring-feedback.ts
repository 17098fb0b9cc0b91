/** Monitoring: the smallest edits that should trip the rules on records, reactions and the way back into training. */
import { removeElements, updateEdge } from "../../document/edit.ts";
import type { Diagram } from "../../document/types.ts";
import { carries, type GraphEdge, type GraphNode, hasRole } from "../../graph/elements.ts";
import { insertNode } from "../../insert/new-node.ts";
import { connect } from "../../insert/wire.ts";
import { centreOf } from "../../document/grid.ts";
import { predictors, waysToServing } from "../models.ts";
import { withoutLooseEnds } from "./loose-ends.ts";
import { type Mutation, without } from "./mutation.ts";

const isRecord = (edge: GraphEdge): boolean => carries(edge, "predlog");

/** No logger, and nobody else writes a prediction down. */
const noPredictionLogging: Mutation = {
  rule: "no-prediction-logging",
  also: {
    "ab-no-assignment-log": "the record said which arm answered",
    "ab-no-metric-sink": "the record was what the analysis read",
    "llm-cost-unwatched": "the record said what each answer took",
    "skew-two-feature-codes": "the record had the features as they were served",
  },
  spoil: (design, graph, { catalogue }) => {
    if (!predictors(graph).some((node) => graph.online.has(node))) return undefined;
    const loggers = graph.withRole("prediction-logger");
    const gone = new Set(loggers.map(({ id }) => id));
    const others = graph.edges.filter(
      (edge) => isRecord(edge) && !gone.has(edge.source.id) && !gone.has(edge.target.id),
    );
    const written = others.filter(({ source }) => !isPassingOn(source));
    const spoilt = without(design, [...loggers, ...written]);
    const plain = others
      .filter(({ source }) => isPassingOn(source))
      .reduce<Diagram | undefined>(
        (drawing, { id }) => drawing && updateEdge(drawing, id, { kind: "event" }),
        spoilt,
      );
    return withoutLooseEnds(graph, plain, catalogue);
  },
};

const isPassingOn = (node: GraphNode): boolean => hasRole(node, "stream-log", "storage");

/** The record is cut off from the log that everybody reads. */
const predictionLogUnused: Mutation = {
  rule: "prediction-log-unused",
  also: {
    "exposure-unlogged": "what was shown is in the record",
    "skew-two-feature-codes": "the record had the features as they were served",
  },
  spoil: (design, graph) => {
    const loggers = graph.withRole("prediction-logger").filter((node) => node.out.length > 0);
    const onward = loggers.flatMap((node) => node.out);
    const isOneOfMany = onward.every(
      (edge) => isRecord(edge) && hasRole(edge.target, "stream-log") && edge.target.in.length > 1,
    );
    if (loggers.length === 0 || !isOneOfMany || graph.has("llm-trace")) return undefined;
    const kept = removeElements(design, new Set(onward.map(({ id }) => id)));
    return graph.edges
      .filter((edge) => isRecord(edge) && isPassingOn(edge.source))
      .reduce((drawing, { id }) => updateEdge(drawing, id, { kind: "event" }), kept);
  },
};

const REACTING = [
  "client",
  "human",
  "source",
  "oltp",
  "external",
  "api",
  "service",
  "gateway",
] as const;

/** Nobody writes down what people did. */
const noFeedbackLogging: Mutation = {
  rule: "no-feedback-logging",
  spoil: (design, graph, { catalogue }) => {
    if (graph.train.length === 0 || graph.entry.length === 0) return undefined;
    const knows = graph.nodes.some((node) => hasRole(node, "delayed-label"));
    const collectors = graph.withRole("feedback-logger", "event-collector");
    const reactions = graph.edges.filter(
      (edge) =>
        carries(edge, "feedback") ||
        (carries(edge, "event") && !isRecord(edge) && hasRole(edge.source, ...REACTING)),
    );
    const isPeople = reactions.every(({ source }) => !hasRole(source, "source"));
    const otherLabels = graph
      .withRole("label-source")
      .filter((node) => !collectors.includes(node) && !hasRole(node, "label-join"));
    if (knows || !isPeople || collectors.length === 0 || otherLabels.length > 0) return undefined;
    return withoutLooseEnds(graph, without(design, [...collectors, ...reactions]), catalogue);
  },
};

/** What serves comes ready-made; training goes on for nobody. */
const noRetrainingLoop: Mutation = {
  rule: "no-retraining-loop",
  spoil: (design, graph, context) => {
    const ways = waysToServing(graph.train, graph.serving);
    const released = graph.edges.filter(
      (edge) => carries(edge, "model") && ways.has(edge.source) && graph.serving.has(edge.target),
    );
    const [first] = released;
    if (!first || graph.loops.length === 0) return undefined;
    const near = centreOf(first.target.node);
    const bought = insertNode(design, context, "pretrained-model", near, {
      anchor: first.target.id,
    });
    return released.reduce(
      (drawing, { target }) => connect(drawing, context, bought.id, target.id, "model"),
      removeElements(bought.document, new Set(released.map(({ id }) => id))),
    );
  },
};

/** Evaluators look on while the models go past them. */
const retrainingUngated: Mutation = {
  rule: "retraining-ungated",
  spoil: (design, graph, context) => {
    const judges = graph
      .withRole("evaluator", "gate")
      .filter((node) => node.in.some((edge) => carries(edge, "model")));
    const isAutomatic = graph.train.some((node) =>
      node.in.some((edge) => carries(edge, "control")),
    );
    const [only, ...rest] = judges;
    if (!only || rest.length > 0 || !isAutomatic || graph.loops.length === 0) return undefined;
    const onward = only.out.filter((edge) => carries(edge, "model"));
    const verdicts = only.out.filter((edge) => carries(edge, "model", "control", "metric"));
    const makers = only.in.filter((edge) => carries(edge, "model")).map((edge) => edge.source);
    const blind = without(design, verdicts) ?? design;
    return makers
      .flatMap((maker) => onward.map((edge) => ({ from: maker.id, to: edge.target.id })))
      .reduce((drawing, { from, to }) => connect(drawing, context, from, to, "model"), blind);
  },
};

export const FEEDBACK_MUTATIONS: readonly Mutation[] = [
  noPredictionLogging,
  predictionLogUnused,
  noFeedbackLogging,
  noRetrainingLoop,
  retrainingUngated,
];
