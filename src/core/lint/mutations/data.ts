/** Data: the smallest edits that should trip the rules on preparing, storing and keeping what is learned from. */
import { addNodes, setRequirement, setSetting, updateEdge } from "../../document/edit.ts";
import { carries, type GraphNode, hasRole, settingOf } from "../../graph/elements.ts";
import { labelled } from "../../graph/labels.ts";
import { newNode } from "../../insert/new-node.ts";
import { connect, legalKind } from "../../insert/wire.ts";
import { leadingToTraining, RAW_KINDS } from "../training-data.ts";
import { FEATURE_MUTATIONS } from "./data-features.ts";
import { withoutLooseEnds } from "./loose-ends.ts";
import { bypass, type Mutation, without } from "./mutation.ts";

/** Far above every design, so that nothing overlaps. */
const ELSEWHERE = { x: 0, y: -2000 };

const noLabelSource: Mutation = {
  rule: "no-label-source",
  also: {
    "no-retraining-loop": "labels were what came back from serving",
    "skew-two-feature-codes": "with the labels go the records of what was served",
  },
  spoil: (design, graph, { catalogue }) => {
    const fed = labelled(graph);
    const isSupervised = graph.train.some(
      (node) =>
        fed.has(node) &&
        settingOf(node, "selfSupervised") !== true &&
        !node.in.some((edge) => carries(edge, "model")),
    );
    if (!isSupervised) return undefined;
    const leading = leadingToTraining(graph);
    const bringing = graph.edges.filter(
      (edge) =>
        leading.has(edge.target) &&
        (carries(edge, "label") ||
          (carries(edge, "batch") && hasRole(edge.source, "label-source")) ||
          (carries(edge, "event") && hasRole(edge.target, "dataset-builder", "online-learner"))),
    );
    return withoutLooseEnds(graph, without(design, bringing), catalogue);
  },
};

const noDataValidation: Mutation = {
  rule: "no-data-validation",
  also: { "split-duplicates": "the check would have found near duplicates" },
  spoil: (design, graph, { catalogue }) => {
    if (graph.train.length === 0) return undefined;
    const checks = graph.withRole("data-validation");
    return withoutLooseEnds(graph, bypass(design, checks, ...RAW_KINDS), catalogue);
  },
};

const randomSplit: Mutation = {
  rule: "random-split-on-events",
  spoil: (design, graph) => {
    const sets = graph
      .withRole("dataset-builder")
      .filter((node) => settingOf(node, "split") === "time");
    if (sets.length === 0) return undefined;
    return sets.reduce((drawing, { id }) => setSetting(drawing, id, "split", "random"), design);
  },
};

const streamNoReplay: Mutation = {
  rule: "stream-no-replay",
  spoil: (design, graph, context) => {
    const reads = graph.edges.filter(
      (edge) =>
        carries(edge, "event") &&
        hasRole(edge.target, "stream-processor") &&
        hasRole(edge.source, "stream-log"),
    );
    if (reads.length === 0) return undefined;
    const feed = newNode(design, context, "geo-feed", ELSEWHERE);
    return reads.reduce(
      (drawing, { id }) => updateEdge(drawing, id, { source: feed.id }),
      addNodes(design, [feed]),
    );
  },
};

const noRawRetention: Mutation = {
  rule: "no-raw-retention",
  spoil: (design, graph) => {
    const learned = leadingToTraining(graph);
    const copies = graph
      .withRole("stream-log")
      .filter((log) => log.out.some(({ target }) => learned.has(target) && !isStore(target)))
      .flatMap((log) => log.out.filter(({ target }) => isStore(target) && isFedOtherwise(target)));
    return without(design, copies);
  },
};

const isStore = (node: GraphNode): boolean => hasRole(node, "lake", "warehouse", "blob");

const isFedOtherwise = (node: GraphNode): boolean =>
  node.in.some(({ source }) => !hasRole(source, "stream-log"));

const schemaUncontrolled: Mutation = {
  rule: "schema-uncontrolled",
  spoil: (design, graph, context) => {
    const log = graph
      .withRole("stream-log")
      .find(({ out }) => !out.some(({ target }) => hasRole(target, "data-validation")));
    if (!log) return undefined;
    const writers = graph
      .withRole("source", "client", "api")
      .filter(
        (node) =>
          !hasRole(node, "label-source") &&
          legalKind(design, context, node.id, log.id, "event") !== undefined,
      )
      .slice(0, 3);
    if (writers.length < 3) return undefined;
    return writers.reduce(
      (drawing, { id }) => connect(drawing, context, id, log.id, "event"),
      design,
    );
  },
};

const PRODUCTION = "it is asked of designs in production only";

const datasetUnversioned: Mutation = {
  rule: "dataset-unversioned",
  also: {
    "tracking-missing": PRODUCTION,
    "pipeline-untested": PRODUCTION,
    "retrain-no-cooldown": PRODUCTION,
    "freshness-unmonitored": PRODUCTION,
    "skew-unmeasured": PRODUCTION,
    "deletion-path-missing": PRODUCTION,
    "single-point": PRODUCTION,
    "no-autoscaling": PRODUCTION,
  },
  spoil: (design, graph, { catalogue }) => {
    const isLearning = graph.train.some((node) => !hasRole(node, "online-learner"));
    if (!isLearning || graph.withRole("lake").some((lake) => settingOf(lake, "timeTravel")))
      return undefined;
    const live = setRequirement(design, "stage", { value: "production" });
    const versions = graph.withRole("data-version");
    const records = graph
      .withRole("tracker", "metadata")
      .flatMap((node) => node.in.filter((edge) => carries(edge, "meta")));
    const bypassed = bypass(live, versions, "trainset", "batch") ?? live;
    return withoutLooseEnds(graph, without(bypassed, records) ?? bypassed, catalogue);
  },
};

const rawSource: Mutation = {
  rule: "raw-source-to-trainer",
  spoil: (design, graph, context) => {
    const trainer = graph.train.find((node) => !hasRole(node, "online-learner"));
    const leading = leadingToTraining(graph);
    const source = graph
      .withRole("source")
      .find(
        (node) =>
          leading.has(node) && !hasRole(node, "label-source", "pretrained", "synthetic", "client"),
      );
    if (!trainer || !source) return undefined;
    const spoilt = connect(design, context, source.id, trainer.id, RAW_KINDS);
    return spoilt === design ? undefined : spoilt;
  },
};

export const DATA_MUTATIONS: readonly Mutation[] = [
  noLabelSource,
  noDataValidation,
  randomSplit,
  streamNoReplay,
  noRawRetention,
  schemaUncontrolled,
  datasetUnversioned,
  rawSource,
  ...FEATURE_MUTATIONS,
];
