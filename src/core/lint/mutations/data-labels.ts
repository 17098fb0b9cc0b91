/** Data, second half: the smallest edits that should trip the rules on labels, sampling, leakage and privacy. */
import { passes } from "../../catalogue/catalogue.ts";
import type { KindId } from "../../catalogue/kinds.ts";
import { mapNodes, removeElements, setSetting, updateNode } from "../../document/edit.ts";
import type { Diagram, DiagramNode, NodeId } from "../../document/types.ts";
import { carries, type GraphNode, hasRole } from "../../graph/elements.ts";
import type { Graph } from "../../graph/graph.ts";
import { connect, reroute } from "../../insert/wire.ts";
import { insertNode } from "../../insert/new-node.ts";
import type { FixContext } from "../rule.ts";
import { bypass, type Mutation } from "./mutation.ts";

/** The design with one more box beside the anchor. */
function withNode(
  design: Diagram,
  context: FixContext,
  component: string,
  anchor: GraphNode,
  patch: Partial<DiagramNode> = {},
): { readonly document: Diagram; readonly id: NodeId } {
  const { document, id } = insertNode(design, context, component, anchor.node.position, {
    anchor: anchor.id,
  });
  return { document: updateNode(document, id, patch), id };
}

const CLASSIFICATION: ReadonlySet<unknown> = new Set([
  "binary",
  "multi-class",
  "multi-label",
  "detection",
]);

/** One positive in a thousand, no sampler, and no word of the training about it. */
const imbalance: Mutation = {
  rule: "imbalance-ignored",
  spoil: (design, graph) => {
    if (graph.train.length === 0 || !CLASSIFICATION.has(design.requirements.mlTask?.value))
      return undefined;
    const plain = bypass(design, graph.withRole("sampler"), "batch", "trainset") ?? design;
    const silent = graph
      .withRole("trainer", "dataset-builder")
      .reduce((drawing, { id }) => updateNode(drawing, id, { why: "As it comes" }), plain);
    return {
      ...silent,
      answers: {},
      tradeoffs: [],
      requirements: { ...silent.requirements, positiveRate: { value: 0.001 } },
    };
  },
};

/** No calibrator, and samples without weights. */
const uncalibrated: Mutation = {
  rule: "sampled-not-calibrated",
  spoil: (design, graph) => {
    if (!graph.has("sampler") || !graph.has("auction", "decision")) return undefined;
    const bare = bypass(design, graph.withRole("calibrator"), "model") ?? design;
    return graph
      .withRole("sampler")
      .reduce((drawing, { id }) => setSetting(drawing, id, "keepsWeights", false), bare);
  },
};

/** The labels are joined from a log of their own, to which only the clicks go. */
const unexposed: Mutation = {
  rule: "exposure-unlogged",
  spoil: (design, graph, context) => {
    const [join] = graph.withRole("label-join");
    const [collector] = graph.withRole("feedback-logger");
    if (!join || !collector || !graph.has("ranker", "reranker")) return undefined;
    const read = join.in.filter((edge) => carries(edge, "event", "batch"));
    const cut = removeElements(design, new Set(read.map(({ id }) => id)));
    const { document, id } = withNode(cut, context, "event-log", join, {
      why: "Clicks only",
      settings: { retentionDays: 365, partitions: 1000 },
    });
    const plain = updateNode(document, collector.id, { label: "Clicks", why: "Clicks only" });
    const fed = connect(plain, context, collector.id, id, "feedback");
    return connect(fed, context, id, join.id, "event");
  },
  also: {
    "skew-two-feature-codes": "Features as they were served came to training by the same log.",
  },
};

/** Candidates come from the index alone: no slice, nothing popular, nothing by rule. */
const unexplored: Mutation = {
  rule: "no-exploration",
  spoil: (design, graph) => {
    const isFound = graph
      .withRole("vector-index")
      .some((node) => node.out.some((edge) => edge.kind === "cand"));
    if (!isFound || !graph.has("label-join") || graph.has("human-label")) return undefined;
    const popular = graph
      .withRole("retrieval")
      .filter((node) => hasRole(node, "baseline", "fallback"));
    const offered = popular.flatMap((node) => node.out.filter((edge) => carries(edge, "cand")));
    const cut = removeElements(design, new Set(offered.map(({ id }) => id)));
    const plain = popular.reduce(
      (drawing, { id }) =>
        updateNode(drawing, id, { component: "fallback", rolesAdded: ["baseline"] }),
      cut,
    );
    return bypass(plain, graph.withRole("explore"), "cand") ?? plain;
  },
  also: {
    "cold-start-open": "Popular items were also what a new user was shown.",
  },
};

/** All that people label is picked by the model. */
const biased: Mutation = {
  rule: "active-learning-biased",
  spoil: (design, graph, context) => {
    const labellers = graph.withRole("human-label");
    const [labeller] = labellers;
    if (!labeller || labellers.length > 1) return undefined;
    const isOther = (node: GraphNode): boolean =>
      node !== labeller && node.out.some((edge) => carries(edge, "label"));
    if (graph.withRole("label-source", "human").some(isOther)) return undefined;
    const [picker] = graph.withRole("active-learning");
    if (!picker) return pickFirst(design, labeller, context);
    const past = labeller.in.filter(({ source }) => source !== picker);
    const cut = removeElements(design, new Set(past.map(({ id }) => id)));
    return setSetting(cut, picker.id, "randomShare", 0);
  },
};

function pickFirst(design: Diagram, labeller: GraphNode, context: FixContext): Diagram | undefined {
  const edge = labeller.in.find((candidate) => carries(candidate, "batch", "event"));
  if (!edge || labeller.in.length > 1) return undefined;
  const { document, id } = withNode(design, context, "active-learning", labeller, {
    settings: { randomShare: 0 },
  });
  return reroute(document, context, edge.id, id);
}

const STANDING_IN = ["cache", "fallback", "circuit-breaker"] as const;

/** A model asks somebody else's service at every request. */
const external: Mutation = {
  rule: "external-on-request-path",
  spoil: (design, graph, context) => {
    const server = [...graph.learned].find(
      (node) =>
        graph.online.has(node) &&
        takes(node, "feat-on") &&
        !hasRole(node, "encoder") &&
        [...node.in.map(({ source }) => source), ...node.out.map(({ target }) => target)].every(
          (neighbour) => !hasRole(neighbour, ...STANDING_IN),
        ),
    );
    if (!server) return undefined;
    const { document, id } = withNode(design, context, "third-party-data", server, {
      settings: { p99Ms: 0 },
    });
    return connect(document, context, id, server.id, "feat-on");
  },
};

const takes = ({ component }: GraphNode, kind: KindId): boolean =>
  component !== undefined && passes(component.accepts, kind);

/** A filter between the models and their logger. */
const dropped: Mutation = {
  rule: "dropped-data-path",
  spoil: (design, graph, context) => {
    const [logger] = graph.withRole("prediction-logger");
    const edges = logger?.in ?? [];
    if (!logger || !edges.some(({ source }) => hasRole(source, "server"))) return undefined;
    const { document, id } = withNode(design, context, "generic-service", logger, {
      rolesAdded: ["filter"],
    });
    return edges.reduce((drawing, edge) => reroute(drawing, context, edge.id, id), document);
  },
};

/** No deduplication, and each corpus comes from two places. */
const duplicates: Mutation = {
  rule: "split-duplicates",
  spoil: (design, graph, context) => {
    const builders = graph.withRole("dataset-builder");
    const source = graph.withRole("source").find((node) => node.out.some(isCorpus));
    if (!source?.component || !builders.some((node) => node.in.some(isCorpus))) return undefined;
    const looking = graph.withRole("dedup");
    const dedup = looking.filter((node) => !hasRole(node, "data-validation"));
    const blind = looking.reduce(
      (drawing, { id }) => updateNode(drawing, id, { rolesRemoved: ["dedup"] }),
      design,
    );
    const plain = bypass(blind, dedup, "media", "doc", "batch") ?? blind;
    const twice = withNode(reworded(plain), context, source.component.id, source);
    const after = dedup.filter((node) => source.out.some(({ target }) => target === node));
    return [source, ...after]
      .flatMap((node) => node.out)
      .filter((edge) => isCorpus(edge) && !dedup.includes(edge.target))
      .reduce(
        (drawing, { target, kind }) =>
          kind ? connect(drawing, context, twice.id, target.id, kind) : drawing,
        twice.document,
      );
  },
};

/** Without the words by which a box may say that it removes copies. */
const reworded = (design: Diagram): Diagram =>
  mapNodes(design, (node) => ({
    ...node,
    label: withoutCopies(node.label),
    ...(node.why !== undefined && { why: withoutCopies(node.why) }),
  }));

const withoutCopies = (text: string): string => text.replaceAll(/duplicat|dedup/gi, "copie");

const isCorpus = (edge: Parameters<typeof carries>[0]): boolean => carries(edge, "media", "doc");

/** What was made up goes to training and to the test. */
const synthetic: Mutation = {
  rule: "synthetic-in-test",
  spoil: (design, graph, context) => {
    const builder = graph.withRole("dataset-builder").find((node) => feedsTrainer(node, graph));
    const [test] = [...graph.withRole("eval-set"), ...graph.withRole("evaluator")];
    if (!builder || !test) return undefined;
    const [drawn] = graph.withRole("synthetic");
    const made = drawn
      ? { document: design, id: drawn.id }
      : withNode(design, context, "synthetic-data", builder);
    const learnt = drawn
      ? made.document
      : connect(made.document, context, made.id, builder.id, "batch");
    return connect(learnt, context, made.id, test.id, "batch");
  },
};

const feedsTrainer = (builder: GraphNode, graph: Graph): boolean =>
  builder.out.some(({ target }) => graph.train.includes(target));

/** Nobody has said how personal data is handled. */
const uncontrolled: Mutation = {
  rule: "pii-no-control",
  spoil: (design, graph) => {
    if (!graph.has("pii") || graph.has("pii-filter", "consent", "access-control", "privacy"))
      return undefined;
    const { piiHandling: _, ...requirements } = design.requirements;
    return { ...design, requirements };
  },
};

export const DATA_LABEL_MUTATIONS: readonly Mutation[] = [
  imbalance,
  uncalibrated,
  unexposed,
  unexplored,
  biased,
  external,
  dropped,
  duplicates,
  synthetic,
  uncontrolled,
];
