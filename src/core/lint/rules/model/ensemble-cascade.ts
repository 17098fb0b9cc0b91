/**
 * Models that feed on the predictions of models that feed on predictions.
 *
 * Mended against the first wording: predictions are followed through a store only where it holds
 * nothing else, and generators that write one after another are a workflow, not a cascade.
 */
import { draw } from "../../../document/draw.ts";
import { carries, type GraphEdge, type GraphNode, hasRole } from "../../../graph/elements.ts";
import { stronglyConnected } from "../../../graph/cycles.ts";
import type { Graph } from "../../../graph/graph.ts";
import { say } from "../../../messages/say.ts";
import { SOUND_DESIGN } from "../../example-design.ts";
import type { LintContext, Observation, Rule } from "../../rule.ts";
import { idsOf, listed } from "../../words.ts";

/** One model on another is common; from three on nobody can tell what a change of the first does. */
const DEEP = 3;

function check({ graph }: LintContext): readonly Observation[] {
  if (graph.learned.size < DEEP) return [];
  const chain = longestCascade(graph);
  if (chain.length < DEEP) return [];
  return [
    {
      title: "Models feed on the predictions of models",
      message: say`Correction cascade of ${chain.length} models: ${listed(chain)}`,
      nodes: idsOf(chain),
      edges: [],
      fixes: [],
    },
  ];
}

/** Nodes of one strongly connected component and the cascade that starts in it. */
interface Cascade {
  readonly models: readonly GraphNode[];
  readonly next: Cascade | undefined;
  readonly depth: number;
}

function longestCascade(graph: Graph): readonly GraphNode[] {
  const isModel = (node: GraphNode): boolean =>
    graph.learned.has(node) && !hasRole(node, "generator", "encoder");
  const isLink = (node: GraphNode): boolean => isModel(node) || holdsPredictions(node);
  const links = new Set(
    graph.edges.filter((edge) => isFeature(edge) && isLink(edge.source) && isLink(edge.target)),
  );
  const linked = new Set([...links].flatMap(({ source, target }) => [source, target]));
  const cascades = new Map<GraphNode, Cascade>();
  let longest: Cascade | undefined;
  // Tarjan hands out what is downstream first, so every successor is known.
  for (const component of stronglyConnected([...linked], (edge) => links.has(edge))) {
    const onward = component.flatMap((node) => node.out.filter((edge) => links.has(edge)));
    const next = deepest(onward.map(({ target }) => cascades.get(target)));
    const models = component.filter(isModel);
    const cascade = { models, next, depth: models.length + (next?.depth ?? 0) };
    for (const node of component) cascades.set(node, cascade);
    longest = deepest([longest, cascade]);
  }
  return modelsOf(longest);
}

/** A prediction or a feature, but for text that is written and lists that are put in order. */
const isFeature = (edge: GraphEdge): boolean =>
  carries(edge, "pred", "feat") &&
  !carries(edge, "completion") &&
  !hasRole(edge.target, "reranker");

function deepest(cascades: readonly (Cascade | undefined)[]): Cascade | undefined {
  let best: Cascade | undefined;
  for (const cascade of cascades) if ((cascade?.depth ?? 0) > (best?.depth ?? 0)) best = cascade;
  return best;
}

function modelsOf(first: Cascade | undefined): readonly GraphNode[] {
  const models: GraphNode[] = [];
  for (let at = first; at; at = at.next) models.push(...at.models);
  return models;
}

/** A table of scores that somebody reads as a feature. */
const holdsPredictions = (node: GraphNode): boolean =>
  hasRole(node, "storage", "cache", "feature-store-online") &&
  node.in.length > 0 &&
  node.in.every((edge) => carries(edge, "pred"));

export const ensembleCascade: Rule = {
  id: "ensemble-cascade",
  group: "model",
  severity: "info",
  fires:
    "Speaks when the predictions of one of our models are a feature of another, directly or by way of a table of scores, and that goes on through three models or more. Silent for funnels that hand on candidates, for rerankers, and for generators that work one after another.",
  why: "Each model learns the mistakes of the one before, so improving the first can make the last worse: changing anything changes everything. Such chains are released together or not at all.",
  asks: "You improve the first of these models: how do you know that the ones that learnt from its scores do not get worse?",
  source:
    "Sculley et al., Hidden technical debt in machine learning systems: correction cascades; Rules of ML, 40",
  check,
  good: [
    {
      name: "one model reads the scores of another",
      diagram: draw(
        "spam=model-server 'Spam model'; t=kv-store 'Spam scores'; rk=ranker 'Ranker'",
        "spam>t pred; t>rk feat-on",
      ),
    },
    {
      name: "a funnel hands on candidates",
      diagram: draw(
        "cg=candidate-generator; pre=light-ranker; rk=ranker; ce=cross-encoder; svc=prediction-service",
        "cg>pre cand; pre>rk cand; rk>ce pred; ce>svc pred",
      ),
    },
    {
      name: "a store that holds other features as well says nothing of whose they are",
      diagram: draw(
        "a=model-server; b=model-server; c=model-server; kv=kv-store; kv2=kv-store; p=feature-pipeline-stream",
        "a>kv pred; p>kv feat-on; kv>b feat-on; b>kv2 pred; p>kv2 feat-on; kv2>c feat-on",
      ),
    },
    {
      name: "generators write one after another",
      diagram: draw(
        "a=multimodal-generator; b=generic-model; c=generic-model; d=generic-model",
        "a>b completion; b>c completion; c>d completion",
      ),
    },
    { name: "two arms side by side", diagram: SOUND_DESIGN },
  ],
  bad: [
    {
      name: "spam scores feed quality, quality feeds the ranking",
      diagram: draw(
        "spam=model-server 'Spam model'; t1=kv-store 'Spam scores'; q=model-server 'Quality model'; t2=kv-store 'Quality scores'; rk=ranker 'Ranker'",
        "spam>t1 pred; t1>q feat-on; q>t2 pred; t2>rk feat-on",
      ),
      nodes: ["spam", "q", "rk"],
    },
    {
      name: "models drawn as plain boxes",
      diagram: draw(
        "a=generic-model; b=generic-model; c=generic-model; d=generic-model; svc=prediction-service",
        "a>b pred; b>c feat; c>d pred; a>d pred; d>svc response",
      ),
      nodes: ["a", "b", "c", "d"],
    },
  ],
};
