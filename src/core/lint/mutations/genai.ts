/** GenAI and safety: the smallest edits that should trip each rule. */
import { setRequirement, setSetting, updateEdge } from "../../document/edit.ts";
import { type GraphNode, settingOf } from "../../graph/elements.ts";
import { type Graph, isExternalLlm } from "../../graph/graph.ts";
import { contextEdges } from "../generation.ts";
import { bridged, GUARD_MUTATIONS, unplayed } from "./genai-guards.ts";
import { withoutLooseEnds } from "./loose-ends.ts";
import { type Mutation, without } from "./mutation.ts";

/** The evaluators, and the question sets that only they read. */
function evaluation(graph: Graph): readonly GraphNode[] {
  const judges = graph.withRole("evaluator", "human-review");
  const questions = graph
    .withRole("eval-set")
    .filter((node) => node.out.every((edge) => judges.includes(edge.target)));
  return [...judges, ...questions];
}

const unmeasured: Mutation = {
  rule: "rag-no-evaluation",
  spoil: (design, graph) =>
    contextEdges(graph).length === 0 ? undefined : without(design, evaluation(graph)),
};

/** The same where nobody retrieves: the passages are mere candidates. */
const untested: Mutation = {
  rule: "llm-no-evaluation",
  spoil: (design, graph) => {
    const context = contextEdges(graph);
    if (!graph.has("generator") || graph.train.length > 0) return undefined;
    const plain = context.reduce(
      (drawing, { id }) => updateEdge(drawing, id, { kind: "cand" }),
      design,
    );
    return without(plain, evaluation(graph));
  },
};

const ungrounded: Mutation = {
  rule: "rag-ungrounded",
  spoil: (design, graph, context) =>
    bridged(design, context, graph.withRole("citation"), "completion"),
};

/** Documents go straight to what cuts them, and nobody looks how old they are. */
const stale: Mutation = {
  rule: "rag-index-stale",
  spoil: (design, graph, context) => {
    if (contextEdges(graph).length === 0) return undefined;
    const imports = graph.withRole("ingest-batch");
    const still = bridged(design, context, imports, "doc", "batch", "media");
    const watchers = graph.withRole("monitor-freshness");
    return (still && without(still, watchers)) ?? still;
  },
};

const unversioned: Mutation = {
  rule: "prompt-unversioned",
  spoil: (design, graph) => without(design, graph.withRole("prompt-store")),
  also: {
    "eval-not-deciding": "an evaluator that reports to the prompt store alone has nobody left",
    "dead-end": "an evaluator that reports to the prompt store alone has nobody left",
  },
};

const unwatchedCost: Mutation = {
  rule: "llm-cost-unwatched",
  spoil: (design, graph, { catalogue }) =>
    withoutLooseEnds(graph, without(design, graph.withRole("monitor-cost")), catalogue),
};

/** Neither a gateway nor anybody who could stand in. */
const oneProvider: Mutation = {
  rule: "llm-single-provider",
  also: {
    "no-fallback": "what stood in for the provider stood in for late and refused answers, too",
  },
  spoil: (design, graph) => {
    const generators = graph.withRole("generator");
    if (generators.length !== 1 || !generators.every(isExternalLlm)) return undefined;
    const alone = without(design, graph.withRole("fallback")) ?? design;
    return unplayed(alone, graph.withRole("llm-gateway"), "llm-gateway") ?? alone;
  },
};

/** Records are gone before anybody asks. */
const unexplained: Mutation = {
  rule: "no-audit-high-stakes",
  spoil: (design, graph) => {
    if (design.requirements.highStakes?.value !== true) return undefined;
    const records = graph.withRole("stream-log");
    const short = records
      .filter((log) => (settingOf(log, "retentionDays") ?? 0) > 30)
      .reduce((drawing, { id }) => setSetting(drawing, id, "retentionDays", 30), design);
    return short === design ? undefined : short;
  },
};

const PRODUCTION = "more is asked of a design in production";

/** In production, without consent, and without a word about erasure. */
const unforgetting: Mutation = {
  rule: "deletion-path-missing",
  spoil: (design, graph, { catalogue }) => {
    if (!graph.has("pii", "memory")) return undefined;
    const live = setRequirement(design, "stage", { value: "production" });
    const vague = setRequirement(live, "piiHandling", { value: "Kept to what is needed." });
    const controls = graph.withRole("consent", "privacy");
    return withoutLooseEnds(graph, without(vague, controls) ?? vague, catalogue);
  },
  also: {
    "no-autoscaling": PRODUCTION,
    "single-point": PRODUCTION,
    "dataset-unversioned": PRODUCTION,
    "retrain-no-cooldown": PRODUCTION,
    "freshness-unmonitored": PRODUCTION,
    "skew-unmeasured": PRODUCTION,
    "tracking-missing": PRODUCTION,
    "pipeline-untested": PRODUCTION,
  },
};

export const GENAI_MUTATIONS: readonly Mutation[] = [
  unmeasured,
  untested,
  ungrounded,
  stale,
  unversioned,
  unwatchedCost,
  oneProvider,
  unexplained,
  unforgetting,
  ...GUARD_MUTATIONS,
];
