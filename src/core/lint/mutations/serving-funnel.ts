/** Serving: the smallest edits that should trip the rules on candidates, indices, answers and releases. */
import { setRequirement, setSetting, updateEdge } from "../../document/edit.ts";
import type { Diagram } from "../../document/types.ts";
import {
  carries,
  type GraphEdge,
  type GraphNode,
  hasRole,
  settingOf,
} from "../../graph/elements.ts";
import { buildGraph, type Graph } from "../../graph/graph.ts";
import { candidateSources, rankersAsked } from "../candidates.ts";
import { persistsScores, userFacing } from "../models.ts";
import { candidateEdges } from "../recipes/add-candidates.ts";
import type { FixContext } from "../rule.ts";
import { withoutLooseEnds } from "./loose-ends.ts";
import { bypass, type Mutation, without } from "./mutation.ts";

const forgetStale = (design: Diagram, graph: Graph): Diagram =>
  graph
    .withRole("cache")
    .filter((cache) => settingOf(cache, "serveStale") === true)
    .reduce((drawing, { id }) => setSetting(drawing, id, "serveStale", undefined), design);

/** Nobody but the model has an answer. */
const noFallback: Mutation = {
  rule: "no-fallback",
  also: { "no-exploration": "popular items were what no model had chosen" },
  spoil: (design, graph, { catalogue }) => {
    const standIns = graph.withRole("fallback", "circuit-breaker");
    const others = candidateSources(graph).filter((node) => !standIns.includes(node));
    if (userFacing(graph).length === 0 || others.length > 1) return undefined;
    const fresh = forgetStale(design, graph);
    const spoilt = without(fresh, standIns) ?? fresh;
    return spoilt === design ? undefined : withoutLooseEnds(graph, spoilt, catalogue);
  },
};

/** Candidates go past the rankers to what arranges their answer. */
const noCandidateGeneration: Mutation = {
  rule: "no-candidate-generation",
  spoil: (design, graph) => {
    const rankers = rankersAsked(graph).filter(
      (node) => candidateEdges(node).length > 0 && node.in.some((edge) => carries(edge, "request")),
    );
    const [arranging] = rankers.flatMap((node) =>
      node.out.map((edge) => edge.target).filter((target) => target.roles.has("reranker")),
    );
    if (!arranging) return undefined;
    const edges = rankers.flatMap(candidateEdges);
    const [kept, ...rest] = [...new Map(edges.map((edge) => [edge.source, edge])).values()];
    if (!kept) return undefined;
    const moved = [kept, ...rest].reduce(
      (drawing, { id }) => updateEdge(drawing, id, { target: arranging.id }),
      design,
    );
    const gone = edges.filter((edge) => edge !== kept && !rest.includes(edge));
    return without(moved, gone) ?? moved;
  },
};

/** Five thousand candidates for a ranker that stands alone. */
const rankerTooWide: Mutation = {
  rule: "ranker-too-wide",
  spoil: (design, graph) =>
    rankersAsked(graph).some((node) => candidateEdges(node).length > 0)
      ? setRequirement(design, "candidatesPerRequest", { value: 5000, assumed: true })
      : undefined,
};

/** Queries stay, what fills the index goes. */
const indexWithoutBuilder: Mutation = {
  rule: "index-without-builder",
  spoil: (design, graph, { catalogue }) => {
    const isAsking = (edge: GraphEdge): boolean => graph.online.has(edge.source);
    const index = graph.withRole("vector-index").find((node) => node.in.some(isAsking));
    const filling = index?.in.filter((edge) => !isAsking(edge)) ?? [];
    return withoutLooseEnds(graph, without(design, filling), catalogue);
  },
};

const isArranging = (node: GraphNode): boolean =>
  hasRole(node, "reranker", "policy-layer", "filter", "guardrail", "post-process", "decision");

/** The ranking goes out as it is. */
const noPolicyLayer: Mutation = {
  rule: "no-policy-layer",
  also: { "no-prediction-logging": "the box that arranged the answer also wrote it down" },
  spoil: (design, graph, context) => {
    const arranging = graph.nodes.filter((node) => graph.online.has(node) && isArranging(node));
    const isPlain = arranging.every((node) => !hasRole(node, "retrieval", "auction"));
    if (rankersAsked(graph).length === 0 || !isPlain) return undefined;
    return withoutLooseEnds(graph, bypassEach(design, arranging, context), context.catalogue);
  },
};

/** One after the other: what stands before one is not led to what stands after another. */
const bypassEach = (
  design: Diagram,
  nodes: readonly GraphNode[],
  { catalogue }: FixContext,
): Diagram | undefined =>
  nodes.reduce<Diagram | undefined>((drawing, { id }) => {
    const node = buildGraph(drawing ?? design, catalogue).node(id);
    return node ? bypass(drawing ?? design, [node], "pred", "cand", "response") : drawing;
  }, undefined);

const saysWhatItIs = (edge: GraphEdge): boolean => carries(edge, "doc", "media", "graph");

/** Only what has a history is left: no popular items, no rules, no content. */
const coldStartOpen: Mutation = {
  rule: "cold-start-open",
  also: {
    "no-fallback": "popular items were the answer of last resort",
    "no-exploration": "popular items were what no model had chosen",
    "no-data-validation": "what was checked has gone with the content",
  },
  spoil: (design, graph, { catalogue }) => {
    const sources = candidateSources(graph).filter((node) => graph.online.has(node));
    const learnt = sources.filter(
      (node) => node.component?.id === "candidate-generator" || node.roles.has("vector-index"),
    );
    if (learnt.length === 0 || graph.isRag) return undefined;
    const helping = [
      ...sources.filter((node) => !learnt.includes(node)),
      ...graph.withRole("fallback"),
      ...graph.withRole("source").filter((node) => node.out.some(saysWhatItIs)),
      ...graph.withRole("source").filter(({ component }) => component?.id === "item-catalog"),
    ];
    return withoutLooseEnds(graph, without(design, new Set(helping)), catalogue);
  },
};

/** The job's results go straight to what read the table. */
const batchScoresNoStore: Mutation = {
  rule: "batch-scores-no-store",
  spoil: (design, graph) => {
    const tables = graph
      .withRole("precomputed")
      .filter((table) =>
        table.in.some(({ source }) => hasRole(source, "batch-scorer") && persistsScores(source)),
      )
      .filter((table) => table.out.some(({ target }) => graph.online.has(target)));
    return bypass(design, tables, "pred", "cand", "batch");
  },
};

/** Whatever says how a release reaches users by degrees. */
const deployUnstaged: Mutation = {
  rule: "deploy-unstaged",
  also: {
    "no-online-experiment": "the split was the experiment as well",
    "capacity-short": "without a split both models get all of the traffic",
    "latency-budget-tight": "what was a shadow is waited for",
  },
  spoil: (design, graph, { catalogue }) => {
    const deployers = graph.withRole("deployer");
    if (deployers.length === 0 || graph.isBatchOnly) return undefined;
    const plain = deployers.reduce(
      (drawing, { id }) => setSetting(drawing, id, "strategy", undefined),
      design,
    );
    const splits = graph.withRole("experiment-splitter", "shadow", "canary", "bandit", "flag");
    const spoilt = bypass(plain, splits, "request", "cand") ?? plain;
    return withoutLooseEnds(graph, spoilt, catalogue);
  },
};

export const FUNNEL_MUTATIONS: readonly Mutation[] = [
  noFallback,
  noCandidateGeneration,
  rankerTooWide,
  indexWithoutBuilder,
  noPolicyLayer,
  coldStartOpen,
  batchScoresNoStore,
  deployUnstaged,
];
