/** Model development: the smallest edits that should trip each rule. */
import { addEdges, newElementId, setRequirement, setSetting } from "../../document/edit.ts";
import type { Diagram, NodeId } from "../../document/types.ts";
import { carries, type GraphEdge, type GraphNode, hasRole } from "../../graph/elements.ts";
import { insertNode } from "../../insert/new-node.ts";
import { bridge, connect } from "../../insert/wire.ts";
import { indexedSpaces } from "../encoders.ts";
import { userFacing } from "../models.ts";
import type { FixContext } from "../rule.ts";
import { withoutLooseEnds } from "./loose-ends.ts";
import { bypass, type Mutation, without } from "./mutation.ts";

const isModel = (edge: GraphEdge): boolean => carries(edge, "model");

/** One of several servers is not fed. */
const unfed: Mutation = {
  rule: "server-without-model",
  spoil: (design, graph) => {
    const fed = [...graph.learned].filter((node) => node.in.some(isModel));
    const isSpare = (edge: GraphEdge): boolean => edge.source.out.filter(isModel).length > 1;
    const last = fed.findLast((node) => hasRole(node, "server") && node.in.some(isSpare));
    return last && without(design, last.in.filter(isModel));
  },
};

/** Weights go past where the registry was. */
const unversioned: Mutation = {
  rule: "no-model-registry",
  spoil: (design, graph, { catalogue }) =>
    withoutLooseEnds(graph, bypass(design, graph.withRole("registry"), "model"), catalogue),
};

/** Nobody steers what is live. */
const stuck: Mutation = {
  rule: "no-rollback",
  spoil: (design, graph) => {
    const released = graph.withRole("registry", "deployer");
    return without(
      design,
      released.flatMap((node) => node.in.filter((edge) => carries(edge, "control"))),
    );
  },
  also: { "experiment-no-decision": "the analysis told nobody but the deployer" },
};

/** An online learner, fed like the nightly training, writes to the registry by itself. */
const ungated: Mutation = {
  rule: "online-learner-ungated",
  spoil: (design, graph, context) => {
    const trainer = graph.train.find((node) => node.in.some((edge) => carries(edge, "trainset")));
    const [registry] = graph.withRole("registry");
    const source = trainer?.in.find((edge) => carries(edge, "trainset"))?.source;
    if (!trainer || !registry || !source) return undefined;
    const learner = insertNode(design, context, "online-trainer", trainer.node.position);
    const alike = setSetting(learner.document, learner.id, "selfSupervised", true);
    const fed = connect(alike, context, source.id, learner.id, "trainset");
    const driver = trainer.in.find((edge) => carries(edge, "control"))?.source.id ?? source.id;
    const driven = connect(fed, context, driver, learner.id, "control");
    const released = connect(driven, context, learner.id, registry.id, "model");
    return graph
      .withRole("deployer")
      .reduce((drawing, { id }) => setSetting(drawing, id, "strategy", "blue-green"), released);
  },
};

/** What was evaluated is quantised on its way out of the registry. */
const shrunk: Mutation = {
  rule: "compressed-not-evaluated",
  spoil: (design, graph, context) => {
    const [registry] = graph.withRole("registry");
    const edge = registry?.out.find(
      (out) => isModel(out) && (hasRole(out.target, "deployer") || graph.serving.has(out.target)),
    );
    return edge && bridge(design, context, edge.id, "quantizer")?.document;
  },
};

/** Nothing is left that says that the two encoders agree. */
const strangers: Mutation = {
  rule: "encoder-mismatch",
  spoil: (design, graph) => {
    const space = indexedSpaces(graph).find(
      ({ queries, items }) => queries.length > 0 && items.length > 0,
    );
    if (!space) return undefined;
    const { queries, items } = space;
    const encoders = [...queries, ...items.map(({ encoder }) => encoder)];
    const unnamed = encoders.reduce(
      (drawing, { id }) => setSetting(drawing, id, "embeddingSpace", undefined),
      design,
    );
    const weights = items.flatMap(({ encoder }) => encoder.in.filter(isModel));
    const unfedItems = without(unnamed, weights) ?? unnamed;
    const bought = queries.filter((query) => !query.in.some(isModel));
    const [ours, theirs] = [new Set(items.map(({ encoder }) => encoder)), new Set(bought)];
    const named = (drawing: Diagram, node: GraphNode): Diagram =>
      setSetting(drawing, node.id, "embeddingSpace", theirs.has(node) ? "questions" : "passages");
    return bought.length === 0 ? unfedItems : [...ours, ...theirs].reduce(named, unfedItems);
  },
};

/** Nothing starts the indexing. */
const stale: Mutation = {
  rule: "reindex-missing",
  spoil: (design, graph) => {
    const released = indexedSpaces(graph).flatMap(({ items }) =>
      items.filter(({ encoder }) => encoder.in.some(isModel)),
    );
    const drivers = released.flatMap(({ encoder, via }) =>
      [encoder, ...via].flatMap((node) =>
        node.in.filter((edge) => carries(edge, "control", "event", "doc")),
      ),
    );
    return without(design, drivers);
  },
};

const inProduction = (design: Diagram): Diagram =>
  setRequirement(design, "stage", { value: "production" });

/** More is asked of a design that is said to run in production. */
const PRODUCTION = "more is asked of a design in production";
const ASKED_IN_PRODUCTION = {
  "no-autoscaling": PRODUCTION,
  "single-point": PRODUCTION,
  "dataset-unversioned": PRODUCTION,
  "schema-uncontrolled": PRODUCTION,
  "retrain-no-cooldown": PRODUCTION,
  "freshness-unmonitored": PRODUCTION,
  "skew-unmeasured": PRODUCTION,
  "deletion-path-missing": PRODUCTION,
} as const;

/** Several trainers in production, and no record of their runs. */
const untracked: Mutation = {
  rule: "tracking-missing",
  spoil: (design, graph) => {
    const several = graph.train.length > 1;
    return several && !graph.has("tracker", "metadata") ? inProduction(design) : undefined;
  },
  also: { ...ASKED_IN_PRODUCTION, "pipeline-untested": PRODUCTION },
};

const untested: Mutation = {
  rule: "pipeline-untested",
  spoil: (design, graph) =>
    graph.has("orchestrator") && !graph.has("ci-cd") ? inProduction(design) : undefined,
  also: { ...ASKED_IN_PRODUCTION, "tracking-missing": PRODUCTION },
};

/** Nobody starts the training. */
const unstarted: Mutation = {
  rule: "trainer-no-trigger",
  spoil: (design, graph) => {
    const closed = new Set(graph.loops.flatMap(({ trainers }) => trainers));
    if (!graph.train.some((node) => closed.has(node))) return undefined;
    const starts = graph.train.flatMap((node) =>
      node.in.filter((edge) => carries(edge, "control")),
    );
    return without(design, starts);
  },
  also: { "dead-end": "the orchestrator had nothing else to run" },
};

/** Two more models, whose scores become a feature of the one that answers. */
const cascade: Mutation = {
  rule: "ensemble-cascade",
  spoil: (design, graph, context) => {
    const last = userFacing(graph).find((node) => !hasRole(node, "encoder") && takesFeatures(node));
    const log = graph.withRole("stream-log")[0];
    if (!last || !log) return undefined;
    const first = withModel(design, context, last);
    const second = withModel(first.document, context, last);
    const table = insertNode(second.document, context, "kv-store", last.node.position);
    return addLinks(setSetting(table.document, table.id, "replicas", 1000), [
      [log.id, first.id, "event"],
      [first.id, second.id, "pred"],
      [second.id, table.id, "pred"],
      [table.id, last.id, "feat-on"],
    ]);
  },
};

const takesFeatures = ({ component }: GraphNode): boolean =>
  component !== undefined && component.accepts !== "any" && component.accepts.includes("feat-on");

function withModel(design: Diagram, context: FixContext, near: GraphNode) {
  const { document, id } = insertNode(design, context, "generic-model", near.node.position);
  return { document: setSetting(document, id, "bundled", true), id };
}

const addLinks = (
  design: Diagram,
  links: readonly (readonly [NodeId, NodeId, "event" | "pred" | "feat-on"])[],
): Diagram =>
  links.reduce(
    (drawing, [source, target, kind]) =>
      addEdges(drawing, [{ id: newElementId(drawing, "e"), source, target, kind }]),
    design,
  );

export const MODEL_MUTATIONS: readonly Mutation[] = [
  unfed,
  unversioned,
  stuck,
  ungated,
  shrunk,
  strangers,
  stale,
  untracked,
  unstarted,
  untested,
  cascade,
];
