/** What stands between a trainer and serving: evaluators, and whether their verdict counts. */
import { carries, type GraphNode, hasRole } from "../graph/elements.ts";
import { type Graph, perGraph } from "../graph/graph.ts";
import type { Loop } from "../graph/loops.ts";
import { path, reach } from "../graph/walk.ts";
import { waysToServing } from "./models.ts";

/** Whoever may find that a model is not good enough. */
export const isJudge = (node: GraphNode): boolean => hasRole(node, "evaluator", "gate");

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

/** Where weights come from that are measured beside their way: an evaluator sees them and hands none on. */
const measuredBeside = perGraph(
  (graph: Graph): ReadonlySet<GraphNode> =>
    reach(
      graph.nodes.filter(
        (node) => isJudge(node) && !node.out.some((edge) => carries(edge, "model")),
      ),
      { kinds: ["model", "metric"], backward: true },
    ),
);

/**
 * Nodes on the ways over `model` from the origins to what serves that pass no evaluator, no gate and
 * nothing to be avoided, ends included; empty when there is none. What is measured beside its way
 * counts as measured, and a batch scorer whose scores an evaluator reads is part of the measuring.
 */
export function unjudgedWays(
  graph: Graph,
  origins: readonly GraphNode[],
  avoiding: readonly GraphNode[] = [],
): ReadonlySet<GraphNode> {
  const beside = measuredBeside(graph);
  const starts = origins.filter((node) => !beside.has(node));
  if (starts.length === 0) return new Set();
  const avoided = new Set([...graph.withRole("evaluator", "gate"), ...avoiding]);
  const servers = [...graph.serving].filter((node) => !isScoredForJudges(graph, node));
  const walk = { kinds: ["model"], avoiding: avoided } as const;
  const onward = reach(starts, walk);
  const back = reach(servers, { ...walk, backward: true });
  const ways = new Set([...onward].filter((node) => back.has(node)));
  return ways.size > 1 ? ways : new Set();
}

const isScoredForJudges = (graph: Graph, node: GraphNode): boolean =>
  !graph.online.has(node) &&
  node.out.some((edge) => carries(edge, "pred", "batch") && isJudge(edge.target));
