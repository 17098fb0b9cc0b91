/** Evaluation: the smallest edits that should trip each rule. */
import {
  addEdges,
  newElementId,
  setRequirement,
  setSetting,
  updateNode,
} from "../../document/edit.ts";
import type { Diagram } from "../../document/types.ts";
import {
  carries,
  type GraphEdge,
  type GraphNode,
  hasRole,
  isData,
  producers,
} from "../../graph/elements.ts";
import type { Graph } from "../../graph/graph.ts";
import { armsOf } from "../../graph/splitter.ts";
import { connect } from "../../insert/wire.ts";
import { RECORDS, userFacing } from "../models.ts";
import { withoutLooseEnds } from "./loose-ends.ts";
import { bypass, type Mutation, without } from "./mutation.ts";

const isModel = (edge: GraphEdge): boolean => carries(edge, "model");
const isControl = (edge: GraphEdge): boolean => carries(edge, "control");

/** Weights go past where the evaluators were. */
const unevaluated: Mutation = {
  rule: "no-offline-evaluation",
  spoil: (design, graph, { catalogue }) =>
    graph.train.length === 0
      ? undefined
      : withoutLooseEnds(
          graph,
          bypass(design, graph.withRole("evaluator", "gate"), "model"),
          catalogue,
        ),
  also: { "no-baseline": "nothing is left to compare the baseline with" },
};

/** What is trained can be registered directly as well. */
const bypassed: Mutation = {
  rule: "evaluation-bypass",
  spoil: (design, graph, context) => {
    const [registry] = graph.withRole("registry");
    const trainer = graph.train.find((node) => !hasRole(node, "online-learner", "compressor"));
    return registry && trainer && connect(design, context, trainer.id, registry.id, "model");
  },
};

const blind: Mutation = {
  rule: "evaluator-without-data",
  spoil: (design, graph, { catalogue }) => {
    const evaluators = graph.withRole("evaluator").filter((node) => node.in.some(isModel));
    const data = evaluators.flatMap((node) =>
      node.in.filter((edge) => isData(edge) && !isModel(edge)),
    );
    return withoutLooseEnds(graph, without(design, data), catalogue);
  },
};

/** The evaluator only looks on, and people start the training. */
const unheard: Mutation = {
  rule: "eval-not-deciding",
  spoil: (design, graph) => {
    const evaluators = graph.withRole("evaluator");
    const origins = evaluators.flatMap((node) => producers(node, "model"));
    const targets = evaluators
      .flatMap((node) => node.out.filter(isModel))
      .map(({ target }) => target);
    const starts = graph.train.flatMap((node) => node.in.filter(isControl));
    const silent = without(design, [...evaluators.flatMap((node) => node.out), ...starts]);
    const trained = origins.filter((node) => !hasRole(node, "pretrained"));
    const links = trained.flatMap((source) => targets.map((target) => [source, target] as const));
    const led = links.reduce(
      (drawing, [source, target]) => drawing && withModelEdge(drawing, source, target),
      silent,
    );
    return led;
  },
  also: {
    "trainer-no-trigger": "were the training automatic, retraining-ungated would speak",
    "dead-end": "nothing uses the scores, and the orchestrator had nothing else to run",
  },
};

const withModelEdge = (design: Diagram, source: GraphNode, target: GraphNode): Diagram =>
  addEdges(design, [
    {
      id: newElementId(design, "e"),
      source: source.id,
      target: target.id,
      kind: "model",
    },
  ]);

/** Groups matter, and scores are not split. */
const average: Mutation = {
  rule: "no-slice-evaluation",
  spoil: (design, graph, { catalogue }) => {
    if (!graph.has("evaluator")) return undefined;
    const plain = graph
      .withRole("slice-evaluator")
      .reduce(
        (drawing, { id }) => updateNode(drawing, id, { component: "offline-evaluator" }),
        design,
      );
    const unwatched = without(plain, graph.withRole("monitor-fairness")) ?? plain;
    return withoutLooseEnds(
      graph,
      setRequirement(unwatched, "protectedGroups", { value: "Age and language" }),
      catalogue,
    );
  },
};

const COMPARING = [
  "experiment-splitter",
  "shadow",
  "canary",
  "bandit",
  "interleaving",
  "holdout",
] as const;

/** Calls go past where the traffic was split, and the analysis with it. */
const uncompared: Mutation = {
  rule: "no-online-experiment",
  spoil: (design, graph, { catalogue }) => {
    if (userFacing(graph).length === 0) return undefined;
    const splits = graph.withRole(...COMPARING);
    const calls = splits.some((node) => node.in.some((edge) => carries(edge, "event")));
    const past = bypass(design, splits, calls ? "event" : "request");
    const analyses = graph.withRole("experiment-metrics");
    return withoutLooseEnds(graph, past && (without(past, analyses) ?? past), catalogue);
  },
  also: {
    "no-rollback": "only the analysis steered the deployer",
    "no-quality-monitor": "the analysis was the live measure of quality",
    "capacity-short": "each model gets all the traffic now",
    "latency-budget-tight": "the shadow is waited for now",
  },
};

/** Splitters that two servers hang on. */
const pairs = (graph: Graph): readonly GraphNode[] =>
  graph
    .withRole("experiment-splitter")
    .filter(
      (node) => armsOf(node).length === 2 && armsOf(node).every((arm) => hasRole(arm, "server")),
    );

/** The arm that less hangs on. */
const lesserArm = (splitter: GraphNode): readonly GraphNode[] =>
  armsOf(splitter)
    .toSorted((a, b) => a.out.length - b.out.length)
    .slice(0, 1);

const oneArm: Mutation = {
  rule: "ab-too-few-variants",
  spoil: (design, graph, { catalogue }) => {
    const second = pairs(graph).flatMap((node) => lesserArm(node));
    return withoutLooseEnds(graph, without(design, second), catalogue);
  },
  also: { "capacity-short": "one arm gets all the traffic" },
};

const unmeasured: Mutation = {
  rule: "ab-no-metric-sink",
  spoil: (design, graph) =>
    graph.has("experiment-splitter")
      ? without(design, graph.withRole("experiment-metrics"))
      : undefined,
  also: {
    "no-rollback": "only the analysis steered the deployer",
    "no-quality-monitor": "the analysis was the live measure of quality",
  },
};

/** Neither the splitter nor one of its arms leaves a record, and no record names the arm. */
const unrecorded: Mutation = {
  rule: "ab-no-assignment-log",
  spoil: (design, graph) => {
    const splitters = pairs(graph);
    const arms = splitters.flatMap(lesserArm);
    const choices = splitters.flatMap((node) => node.out.filter((edge) => carries(edge, "event")));
    const records = arms.flatMap((node) => node.out.filter(isRecord));
    const unmarked = graph
      .withRole("prediction-logger", "server")
      .reduce((drawing, { id }) => setSetting(drawing, id, "logsVariant", undefined), design);
    return without(unmarked, [...choices, ...records]);
  },
};

const isRecord = (edge: GraphEdge): boolean =>
  carries(edge, ...RECORDS) && hasRole(edge.target, "prediction-logger", "stream-log");

/** What split the traffic copies it, and both answers are shown; or a shadow's answers go where the model's go. */
const shown: Mutation = {
  rule: "shadow-reaches-user",
  spoil: (design, graph, context) => {
    const [mirror] = graph.withRole("shadow");
    if (mirror) return answerTwice(design, mirror, context);
    const splitter = pairs(graph).find((node) => armsOf(node).every((arm) => isFedBy(arm, node)));
    return splitter && updateNode(design, splitter.id, { component: "shadow-mirror" });
  },
  also: {
    "capacity-short": "each model gets all the traffic now",
    "latency-budget-tight": "the shadow is waited for now",
  },
};

/** Nothing but the splitter calls the arm. */
const isFedBy = (arm: GraphNode, splitter: GraphNode): boolean =>
  producers(arm, "request", "cand", "prompt", "event").every((caller) => caller === splitter);

function answerTwice(
  design: Diagram,
  mirror: GraphNode,
  context: Parameters<Mutation["spoil"]>[2],
): Diagram {
  const arms = [...new Set(mirror.out.map((edge) => edge.target))];
  const answers = arms.flatMap((node) =>
    node.out.filter((edge) => carries(edge, "pred", "response")),
  );
  return arms
    .flatMap((arm) => answers.map(({ target }) => ({ arm, target })))
    .reduce(
      (drawing, { arm, target }) =>
        connect(drawing, context, arm.id, target.id, ["pred", "response"]),
      design,
    );
}

const forgotten: Mutation = {
  rule: "experiment-no-decision",
  spoil: (design, graph) =>
    without(
      design,
      graph.withRole("experiment-metrics").flatMap((node) => node.out),
    ),
  also: { "no-rollback": "only the analysis steered the deployer" },
};

export const EVALUATION_MUTATIONS: readonly Mutation[] = [
  unevaluated,
  bypassed,
  blind,
  unheard,
  average,
  uncompared,
  oneArm,
  unmeasured,
  unrecorded,
  shown,
  forgotten,
];
