/** Monitoring: the smallest edits that should trip the rules on who watches and who is told. */
import { removeElements, setRequirement, setSetting } from "../../document/edit.ts";
import type { Diagram } from "../../document/types.ts";
import { carries, type GraphNode, hasRole, settingOf } from "../../graph/elements.ts";
import type { Graph } from "../../graph/graph.ts";
import { withoutLooseEnds } from "./loose-ends.ts";
import { FEEDBACK_MUTATIONS } from "./monitoring-feedback.ts";
import { type Mutation, without } from "./mutation.ts";

const noMonitoring: Mutation = {
  rule: "no-monitoring",
  spoil: (design, graph, { catalogue }) =>
    graph.serving.size === 0
      ? undefined
      : withoutLooseEnds(graph, without(design, graph.withRole("monitor")), catalogue),
};

/** Services still answer, and other monitors still watch. */
const noSystemMonitor: Mutation = {
  rule: "no-system-monitor",
  also: { "no-alerting": "it was the one that told people" },
  spoil: (design, graph, { catalogue }) => {
    const seeing = graph.withRole("monitor-system");
    const others = graph.withRole("monitor").filter((node) => !seeing.includes(node));
    const isCalled = [...graph.serving].some((node) => graph.online.has(node));
    if (others.length === 0 || !isCalled) return undefined;
    return withoutLooseEnds(graph, without(design, seeing), catalogue);
  },
};

const noDriftMonitor: Mutation = {
  rule: "no-drift-monitor",
  spoil: (design, graph, { catalogue }) => {
    const seeing = graph.withRole("monitor-data");
    const others = graph.withRole("monitor").filter((node) => !seeing.includes(node));
    if (others.length === 0 || graph.train.length === 0) return undefined;
    return withoutLooseEnds(graph, without(design, seeing), catalogue);
  },
};

/** Neither a quality monitor nor anybody else who reads what happened. */
const noQualityMonitor: Mutation = {
  rule: "no-quality-monitor",
  also: {
    "ab-no-metric-sink": "the analysis measured the split as well as the model",
    "no-rollback": "the analysis steered the deployer",
  },
  spoil: (design, graph, { catalogue }) => {
    const seeing = graph.withRole("monitor-model");
    const reading = graph
      .withRole("experiment-metrics", "evaluator")
      .filter((node) => node.in.some((edge) => carries(edge, "event")));
    const isJudged =
      reading.some((node) => node.roles.has("evaluator")) ||
      graph
        .withRole("monitor-fairness")
        .some((node) => node.in.some(({ kind }) => kind === "label"));
    if (seeing.length === 0 || isJudged) return undefined;
    const gone = without(design, [...seeing, ...reading]);
    return withoutLooseEnds(graph, gone, catalogue);
  },
};

const driftNoReference: Mutation = {
  rule: "drift-no-reference",
  spoil: (design, graph) => {
    const monitors = graph
      .withRole("monitor-data")
      .filter((node) => !hasRole(node, "monitor-freshness", "skew-check"));
    const references = monitors.flatMap((node) =>
      node.in.filter((edge) => carries(edge, "batch", "feat-off")),
    );
    if (monitors.length === 0) return undefined;
    return monitors.reduce(
      (drawing, { id }) => setSetting(drawing, id, "reference", undefined),
      removeElements(design, new Set(references.map(({ id }) => id))),
    );
  },
};

const driftTriggersNothing: Mutation = {
  rule: "drift-triggers-nothing",
  spoil: (design, graph) =>
    without(
      design,
      graph.withRole("monitor-data", "monitor-model").flatMap((node) => node.out),
    ),
};

/** Whether drift and quality start something even where people are not told. */
const actsAlone = (graph: Graph): boolean =>
  graph
    .withRole("monitor-data", "monitor-model")
    .every((node) => node.out.some(({ target }) => hasRole(target, "trigger", "deployer", "flag")));

/** The monitors start trainings, and people hear nothing. */
const noAlerting: Mutation = {
  rule: "no-alerting",
  also: {
    "experiment-no-decision": "people read the result, too",
    "no-rollback": "people brought the old version back",
  },
  spoil: (design, graph) => {
    const monitors = graph.withRole("monitor");
    const isHeard = monitors.some((node) => node.out.some(({ target }) => isPerson(target)));
    return isHeard && actsAlone(graph) ? without(design, graph.withRole("alerting")) : undefined;
  },
};

const isPerson = (node: GraphNode): boolean => hasRole(node, "alerting");

/** Alerting keeps what it tells, and hears nothing. */
const alertDead: Mutation = {
  rule: "alert-dead",
  also: { ...noAlerting.also, "node-dangling": "nothing else led to it" },
  spoil: (design, graph) =>
    actsAlone(graph)
      ? without(
          design,
          graph.withRole("alerting").flatMap((node) => node.in),
        )
      : undefined,
};

const IN_PRODUCTION = {
  "dataset-unversioned": "asked in production only",
  "tracking-missing": "asked in production only",
  "pipeline-untested": "asked in production only",
  "no-autoscaling": "asked in production only",
  "single-point": "asked in production only",
  "deletion-path-missing": "asked in production only",
  "retrain-no-cooldown": "asked in production only",
  "freshness-unmonitored": "asked in production only",
  "skew-unmeasured": "asked in production only",
} as const;

const inProduction = (design: Diagram): Diagram =>
  setRequirement(design, "stage", { value: "production", assumed: true });

const retrainNoCooldown: Mutation = {
  rule: "retrain-no-cooldown",
  also: IN_PRODUCTION,
  spoil: (design, graph) => {
    const hasty = graph
      .withRole("trigger", "orchestrator")
      .filter((node) => node.in.some((edge) => carries(edge, "alert")));
    if (hasty.length === 0) return undefined;
    const unpaced = graph
      .withRole("trigger", "orchestrator")
      .flatMap(({ id }) => ["cooldownHours", "schedule"].map((setting) => ({ id, setting })))
      .reduce((drawing, { id, setting }) => setSetting(drawing, id, setting, undefined), design);
    return inProduction(unpaced);
  },
};

const freshnessUnmonitored: Mutation = {
  rule: "freshness-unmonitored",
  also: IN_PRODUCTION,
  spoil: (design, graph, { catalogue }) => {
    const filled = graph.withRole("index-builder", "materializer", "precomputed");
    const seeing = graph.withRole("monitor-freshness");
    if (filled.length === 0 || graph.withRole("monitor").length === seeing.length) return undefined;
    const checked = filled.filter((node) => settingOf(node, "slaChecked") === true);
    const unchecked = checked.reduce(
      (drawing, { id }) => setSetting(drawing, id, "slaChecked", undefined),
      inProduction(design),
    );
    return withoutLooseEnds(graph, without(unchecked, seeing) ?? unchecked, catalogue);
  },
};

/** Drift is held against the window before, not against the training. */
const skewUnmeasured: Mutation = {
  rule: "skew-unmeasured",
  also: IN_PRODUCTION,
  spoil: (design, graph) => {
    const monitors = graph.withRole("monitor-data");
    const isRead = graph
      .withRole("feature-store-offline")
      .some((node) =>
        node.out.some((edge) => carries(edge, "feat-on") && graph.online.has(edge.target)),
      );
    if (!isRead || monitors.length === 0 || graph.train.length === 0) return undefined;
    const references = monitors.flatMap((node) =>
      node.in.filter((edge) => carries(edge, "batch", "feat")),
    );
    return monitors.reduce(
      (drawing, { id }) => setSetting(drawing, id, "reference", "previous"),
      removeElements(inProduction(design), new Set(references.map(({ id }) => id))),
    );
  },
};

/** Labels after two months, and nothing that would speak earlier. */
const labelDelayNoProxy: Mutation = {
  rule: "label-delay-no-proxy",
  also: {
    "no-drift-monitor": "it is what would have spoken earlier",
    "retention-short": "a log of days does not wait for labels of months",
  },
  spoil: (design, graph, { catalogue }) => {
    if (!graph.has("monitor-model")) return undefined;
    const late = setRequirement(design, "labelDelay", { value: 60 * 86_400, assumed: true });
    const blind = setRequirement(late, "proxyMetric", undefined);
    const early = graph.withRole("monitor-data");
    return withoutLooseEnds(graph, without(blind, early) ?? blind, catalogue);
  },
};

export const MONITORING_MUTATIONS: readonly Mutation[] = [
  noMonitoring,
  noSystemMonitor,
  noDriftMonitor,
  noQualityMonitor,
  driftNoReference,
  driftTriggersNothing,
  noAlerting,
  alertDead,
  retrainNoCooldown,
  freshnessUnmonitored,
  skewUnmeasured,
  labelDelayNoProxy,
  ...FEEDBACK_MUTATIONS,
];
