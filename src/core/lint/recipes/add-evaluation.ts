/** Recipe: no model goes live before it was measured. */
import type { Diagram, NodeId } from "../../document/types.ts";
import { type GraphNode, hasRole, producers } from "../../graph/elements.ts";
import { path, reach } from "../../graph/walk.ts";
import type { FixContext } from "../rule.ts";
import { isJudge } from "../gates.ts";
import { edgesInto, ownServers } from "../models.ts";
import { Draft } from "./draft.ts";
import { DATASET_BUILDER, EVAL_SET, EVALUATOR } from "./parts.ts";

export function addEvaluation(document: Diagram, context: FixContext): Diagram {
  const draft = new Draft(document, context);
  const { graph } = draft;
  const evaluator = evaluateReleases(draft, graph.train);
  if (evaluator === undefined) evaluateUnseenTraining(draft);
  return draft.document;
}

/** Where the weights are released: a registry or a deployer, else what serves them. */
const isRelease = (node: GraphNode): boolean => hasRole(node, "registry", "deployer");

/**
 * Lead every way from these nodes to serving through an evaluator that comes after them, but for ways
 * that pass one already; its id, or `undefined` where there is no such way.
 */
export function evaluateReleases(draft: Draft, trainers: readonly GraphNode[]): NodeId | undefined {
  const isEnd = (node: GraphNode): boolean => isRelease(node) || isJudge(node);
  const releases = edgesInto(draft.graph, trainers, isEnd).filter(({ target }) => !isJudge(target));
  const [first] = releases;
  if (!first) return undefined;
  const before = reach(trainers, { kinds: ["model"], backward: true });
  const after = { ...EVALUATOR, fits: (node: GraphNode) => !before.has(node) };
  const evaluator = draft.ensure(after, first.source.id, "right");
  for (const edge of releases) draft.reroute(edge, evaluator);
  giveExamples(draft, evaluator);
  return evaluator;
}

/**
 * No trainer leads to what serves yet: the evaluator stands before whatever hands the servers their
 * weights, and takes those of a trainer that has something to learn from where a registry would keep
 * them.
 */
function evaluateUnseenTraining(draft: Draft): void {
  const servers = ownServers(draft.graph);
  const handing = reach(servers, { kinds: ["model"], backward: true });
  const firsts = [...handing].filter((node) => producers(node, "model").length === 0);
  const [first] = firsts;
  if (!first) return;
  const evaluator = draft.ensure(EVALUATOR, first.id, "left");
  giveExamples(draft, evaluator);
  draft.wire(firsts.map(({ id }) => ({ source: evaluator, target: id, kinds: "model" })));
  const trainer = draft.graph.train.find((node) => node.in.length > 0);
  const registries = draft.graph.withRole("registry");
  const isUnversioned = path(draft.node(evaluator), draft.graph.serving, {
    kinds: ["model"],
    avoiding: registries,
  });
  if (trainer && !isUnversioned) draft.connect(trainer.id, evaluator, "model");
}

/** What it is measured on: the data set of the training, else a golden set. */
export function giveExamples(draft: Draft, evaluator: NodeId): void {
  const builders = draft.graph.withRole(...DATASET_BUILDER.roles);
  const fed = builders.filter(({ id }) => draft.connect(id, evaluator, "trainset"));
  if (fed.length > 0 || draft.node(evaluator).in.some(({ kind }) => kind === "trainset")) return;
  const examples = draft.ensure(EVAL_SET, evaluator, "above");
  draft.connect(examples, evaluator, "trainset", "batch");
}
