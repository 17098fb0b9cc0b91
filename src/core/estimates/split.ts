/** Who divides the traffic, and into which parts: experiments, balancers, queues, canaries, caches. */
import { numberIn } from "../document/requirement-number.ts";
import { carries, type GraphEdge, type GraphNode, hasRole, settingOf } from "../graph/elements.ts";
import { type Graph, perGraph } from "../graph/graph.ts";
import { armsOf } from "../graph/splitter.ts";
import { isHop, origins } from "./request-path.ts";
import { cut, NOTHING, type Slice } from "./slices.ts";

/** Those behind one node of which each request comes to exactly one, with what each gets of it. */
interface Division {
  readonly parts: readonly GraphNode[];
  readonly weights: readonly number[];
  /** Nobody stated the weights. */
  readonly assumed: boolean;
}

/**
 * Nodes that send each request to one of several.
 *
 * - The arms of an experiment; where it feeds a single box, the arms stand behind that one, and that
 *   one divides. Interleaving and shadow mirrors ask all of theirs.
 * - Load balancers, LLM gateways and bandits choose one, and of a queue's consumers one takes each task.
 * - A client's calls that have rates are different requests.
 * - A canary gets its share (5 % where nobody says); the version with the most replicas is the one in service.
 *
 * Weights are the edges' own rates where all of them have one, else equal.
 */
export const divisions = perGraph((graph: Graph): ReadonlyMap<GraphNode, Division> => {
  const divided = new Map<GraphNode, Division>();
  for (const node of graph.withRole("load-balancer", "llm-gateway", "queue", "bandit", "canary"))
    divide(divided, node, called(node));
  for (const splitter of graph.withRole("experiment-splitter"))
    if (!splitter.roles.has("interleaving")) divideArms(divided, splitter);
  for (const client of origins(graph))
    if (client.out.every((edge) => !isHop(edge) || rateOf(edge) > 0))
      divide(divided, client, called(client));
  return divided;
});

/** The arms are divided where the way to them forks: at the splitter, or at the last of the boxes that it alone feeds. */
function divideArms(divided: Map<GraphNode, Division>, splitter: GraphNode): void {
  const walked = new Set<GraphNode>();
  for (let at: GraphNode | undefined = splitter; at && !walked.has(at); ) {
    walked.add(at);
    const arms = armsOf(at);
    const joint = arms.length > 1 ? jointOf(arms) : undefined;
    if (arms.length < 2) return;
    if (!joint) {
      const divider = dividerOf(at, arms);
      if (divider) divide(divided, divider, arms);
      return;
    }
    at = joint;
  }
}

/** How far arms are followed to see whether one leads to another. */
const FAR = 50;

/**
 * The arm that another one leads to: those two share each request, as a retriever and the prompt that
 * it fills do, and what the experiment varies stands behind the second.
 */
function jointOf(arms: readonly GraphNode[]): GraphNode | undefined {
  for (const arm of arms) {
    const behind = behindWithin(arm, FAR);
    const joint = arms.find((other) => other !== arm && behind.has(other));
    if (joint) return joint;
  }
  return undefined;
}

function behindWithin(start: GraphNode, most: number): ReadonlySet<GraphNode> {
  const behind = new Set([start]);
  // A set hands out what is added while it is walked, which makes it the queue as well.
  for (const node of behind) {
    for (const edge of node.out.filter(isHop)) behind.add(edge.target);
    if (behind.size > most) break;
  }
  return behind;
}

/** The box that feeds all of the arms: the splitter, or one that it alone leads to. */
function dividerOf(splitter: GraphNode, arms: readonly GraphNode[]): GraphNode | undefined {
  const feeding = (at: GraphNode): boolean =>
    arms.every((arm) => arm.in.some(({ source }) => source === at));
  if (feeding(splitter)) return splitter;
  const [arm] = arms;
  return arm?.in.map((edge) => edge.source).find((at) => at !== splitter && feeding(at));
}

const called = (node: GraphNode): readonly GraphNode[] => [
  ...new Set(node.out.filter((edge) => isHop(edge) && isCall(edge)).map(({ target }) => target)),
];

function divide(
  divided: Map<GraphNode, Division>,
  node: GraphNode,
  parts: readonly GraphNode[],
): void {
  if (parts.length < 2) return;
  const rates = parts.map((part) => rateTo(node, part));
  const isStated = rates.every((rate) => rate !== undefined);
  const weights = isStated ? rates.map((rate) => rate ?? 0) : usualWeights(node, parts);
  divided.set(node, { parts, weights, assumed: !isStated });
}

const rateTo = (node: GraphNode, part: GraphNode): number | undefined =>
  node.out.find((edge) => edge.target === part && edge.edge.rate !== undefined)?.edge.rate;

/** The largest of a canary's versions is the one in service; the first one drawn where they are alike. */
function usualWeights(node: GraphNode, parts: readonly GraphNode[]): readonly number[] {
  const share = node.roles.has("canary") ? settingOf(node, "canaryShare") : undefined;
  if (share === undefined) return parts.map(() => 1);
  const sizes = parts.map((part) => settingOf(part, "replicas") ?? 1);
  const stable = sizes.indexOf(Math.max(...sizes));
  return parts.map((_, index) => (index === stable ? 1 - share : share / (parts.length - 1)));
}

/** An edge by which a request asks somebody for something, rather than brings what was asked for. */
export const isCall = (edge: GraphEdge): boolean => carries(edge, "request", "prompt");

/** What each client gets of all requests: by the rates of its edges where every client has one, else the same. */
export function shareOut(graph: Graph, everything: Slice): ReadonlyMap<GraphNode, Slice> {
  const clients = origins(graph);
  const rates = clients.map((client) => client.out.reduce((sum, edge) => sum + rateOf(edge), 0));
  const weights = rates.every((rate) => rate > 0) ? rates : clients.map(() => 1);
  const parts = cut(everything, weights);
  return new Map(clients.map((client, index) => [client, parts[index] ?? NOTHING]));
}

const rateOf = (edge: GraphEdge): number => (isHop(edge) ? (edge.edge.rate ?? 0) : 0);

/** The share of requests that the cache does not answer: by its own hit rate, else by the sheet's, else all. */
export function missShare(cache: GraphNode, graph: Graph): number {
  const hitRate =
    settingOf(cache, "hitRate") ?? numberIn(graph.requirements, "cacheHitRate")?.value ?? 0;
  return 1 - Math.min(1, hitRate);
}

/** The cache that a node asks first, going on only where it has no answer: it answers by itself and calls nobody. */
const cacheAside = (node: GraphNode): GraphNode | undefined =>
  node.out.find((edge) => isCall(edge) && answersAlone(edge.target))?.target;

const answersAlone = (node: GraphNode): boolean =>
  node.roles.has("cache") &&
  node.out.some((edge) => carries(edge, "response")) &&
  !node.out.some(isCall);

/** What each hop out of the node takes of the requests that come to it. */
export function sharesOf(node: GraphNode, slice: Slice, graph: Graph): (edge: GraphEdge) => Slice {
  const division = divisions(graph).get(node);
  const cache = cacheOf(node, graph);
  if (!division && !cache) return () => slice;
  const parts = division ? cut(slice, division.weights) : [];
  const ofPart = new Map(division?.parts.map((part, index) => [part, parts[index] ?? NOTHING]));
  const share = cache ? missShare(cache, graph) : 1;
  const [missed = NOTHING] = cut(slice, [share, 1 - share]);
  return (edge) => {
    const part = ofPart.get(edge.target);
    if (part) return part;
    return cache && isCall(edge) && edge.target !== cache ? missed : slice;
  };
}

/** The cache that decides what the node passes on: itself, or the one that it asks first. */
export function cacheOf(node: GraphNode, graph: Graph): GraphNode | undefined {
  if (!graph.has("cache")) return undefined;
  return hasRole(node, "cache") ? node : cacheAside(node);
}
