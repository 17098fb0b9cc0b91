/**
 * How often an answer can be had: boxes that must all work in series, copies of one box in parallel.
 *
 * One of n copies works with 1 − (1 − a)ⁿ; all of several boxes work with the product of theirs. Failures
 * are taken as independent, which flatters: what takes several down at once is not in it.
 */
import { settingValue } from "../catalogue/settings.ts";
import { numberIn } from "../document/requirement-number.ts";
import { type GraphNode, hasRole } from "../graph/elements.ts";
import { type Graph, perGraph } from "../graph/graph.ts";
import { reach } from "../graph/walk.ts";
import { isOnMain, isQueue, isStandIn } from "./answering.ts";
import { capacityFigures } from "./capacity.ts";
import { isOptional, lookups, origins } from "./request-path.ts";
import { divisions, isCall } from "./split.ts";

/** Shares of the time, 0 to 1. */
export interface BoxAvailability {
  readonly node: GraphNode;
  readonly replicas: number;
  readonly alone: number;
  readonly together: number;
  /** Nobody stated what one replica does. */
  readonly assumed: boolean;
}

export interface Availability {
  /** Boxes that an answer takes, each once. */
  readonly boxes: readonly BoxAvailability[];
  /** All of them work. */
  readonly full: number;
  /** There is an answer, be it that of a stand-in. */
  readonly answered: number;
  /** What the sheet asks for. */
  readonly wanted: number | undefined;
}

/** One of so many copies works. */
export const inParallel = (shares: readonly number[]): number =>
  1 - shares.reduce((product, share) => product * (1 - share), 1);

/** All of them work. */
export const inSeries = (shares: readonly number[]): number =>
  shares.reduce((product, share) => product * share, 1);

/** `undefined` where nobody calls anything. */
export const estimateAvailability = perGraph((graph: Graph): Availability | undefined => {
  const needed = neededBy(graph);
  if (needed.size === 0) return undefined;
  const of = boxOf(graph);
  const boxes = [...needed].map(of);
  const wanted = numberIn(graph.requirements, "availability")?.value;
  return {
    boxes,
    full: workTogether(graph, needed),
    answered: answeredShare(graph, needed),
    wanted: wanted === undefined ? undefined : wanted / 100,
  };
});

/** Boxes that are waited for, and stores that are read, save those that may stay away. */
function neededBy(graph: Graph): ReadonlySet<GraphNode> {
  const passes = (edge: Parameters<typeof isOnMain>[0]): boolean =>
    isOnMain(edge) && !isQueue(edge.source) && !isOptional(edge);
  const path = reach(origins(graph), { edges: passes });
  const needed = new Set([...path].filter((node) => !hasRole(node, "client")));
  for (const edge of lookups(graph))
    if (needed.has(edge.target) && !isOptional(edge)) needed.add(edge.source);
  return needed;
}

const PERCENT = 100;

function boxOf(graph: Graph): (node: GraphNode) => BoxAvailability {
  const figures = capacityFigures(graph);
  return (node) => {
    const replicas = figures(node)?.replicas ?? 1;
    const stated = settingValue(node.node, node.component, "availability");
    const alone = (stated?.value ?? PERCENT) / PERCENT;
    const together = inParallel(Array.from({ length: replicas }, () => alone));
    return { node, replicas, alone, together, assumed: stated?.assumed !== false };
  };
}

/** Those between which a divider chooses count as one: whoever is up is asked, or each by its share. */
function workTogether(graph: Graph, needed: ReadonlySet<GraphNode>): number {
  const of = boxOf(graph);
  const shares: number[] = [];
  const left = new Set(needed);
  for (const [divider, { parts, weights }] of divisions(graph)) {
    const known = parts.filter((part) => left.has(part));
    if (known.length < 2) continue;
    for (const part of known) left.delete(part);
    const each = known.map((part) => of(part).together);
    const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
    const mean = each.reduce(
      (sum, share, index) => sum + share * ((weights[index] ?? 0) / total),
      0,
    );
    shares.push(
      hasRole(divider, "load-balancer", "llm-gateway", "queue") ? inParallel(each) : mean,
    );
  }
  return inSeries([...shares, ...[...left].map((node) => of(node).together)]);
}

/** Where a caller has a stand-in, either what lies behind it works or the stand-in does. */
function answeredShare(graph: Graph, needed: ReadonlySet<GraphNode>): number {
  const reads = lookups(graph);
  const guarded = [...needed].flatMap((caller) => {
    const standIn = caller.out.find((edge) => isCall(edge) && isStandIn(edge.target))?.target;
    if (!standIn) return [];
    const behind = new Set(
      [...reach(caller, { edges: isOnMain })].filter((node) => node !== caller),
    );
    for (const edge of reads) if (behind.has(edge.target)) behind.add(edge.source);
    return [{ standIn, behind: new Set([...behind].filter((node) => needed.has(node))) }];
  });
  const widest = guarded.toSorted((a, b) => b.behind.size - a.behind.size)[0];
  if (!widest) return workTogether(graph, needed);
  const rest = new Set([...needed].filter((node) => !widest.behind.has(node)));
  const usual = workTogether(graph, widest.behind);
  return workTogether(graph, rest) * inParallel([usual, boxOf(graph)(widest.standIn).together]);
}
