/** What stands between a trainer and serving: evaluators, and whether their verdict counts. */
import { type GraphNode, hasRole } from "../graph/elements.ts";
import type { Graph } from "../graph/graph.ts";
import type { Loop } from "../graph/loops.ts";
import { path, reach } from "../graph/walk.ts";
import { waysToServing } from "./models.ts";

const isJudge = (node: GraphNode): boolean => hasRole(node, "evaluator", "gate");

/** Evaluators and gates that see what the trainers make, directly or as their metrics. */
export const judgesOf = (trainers: Iterable<GraphNode>): readonly GraphNode[] =>
  [...reach(trainers, { kinds: ["model", "metric"] })].filter(isJudge);

/**
 * Whether something can stop a model of the loop on its way to serving: an evaluator or gate on the
 * way, or one beside it that sees the model and reports to the registry or the deployer.
 */
export function isGated({ trainers, servers }: Loop): boolean {
  const ways = waysToServing(trainers, servers);
  const releases = [...ways].filter((node) => hasRole(node, "registry", "deployer"));
  return (
    [...ways].some(isJudge) ||
    judgesOf(trainers).some((judge) => path(judge, releases, { kinds: VERDICTS }) !== undefined)
  );
}

const VERDICTS = ["model", "control", "metric"] as const;

/** Whether retraining starts without a person: a trigger or an orchestrator steers one of the trainers. */
export const isAutomatic = ({ trainers }: Loop): boolean =>
  [...reach(trainers, { kinds: ["control"], backward: true })].some((node) =>
    hasRole(node, "trigger", "retrain-trigger", "orchestrator"),
  );

/** Loops that release what they trained by themselves and unmeasured. */
export const ungatedLoops = (graph: Graph): readonly Loop[] =>
  graph.loops.filter((loop) => isAutomatic(loop) && !isGated(loop));
