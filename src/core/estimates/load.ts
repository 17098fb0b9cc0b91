/**
 * How many calls a second each box and each arrow takes at the peak.
 *
 * Requests start at the clients and go on over the request path; a hop carries its source's requests
 * times its share (`split.ts`). A box that somebody calls works on what it is called with, and
 * whatever else comes to it (candidates, features) belongs to those calls; one that nobody calls works
 * on whatever comes. A store takes the calls of all who read it. Everything is in proportion to the
 * peak, so it is worked out for one request and multiplied.
 *
 * Method: the usual propagation of rates through a queueing network with routing shares (Jackson 1957),
 * with shares as sets of requests so that parallel branches of one request are not counted twice.
 */
import { settingValue } from "../catalogue/settings.ts";
import { statedNumber } from "../document/requirement-number.ts";
import { stronglyConnected } from "../graph/cycles.ts";
import { type GraphEdge, type GraphNode, settingOf } from "../graph/elements.ts";
import { type Graph, perGraph } from "../graph/graph.ts";
import type { Figure } from "./figure.ts";
import { callOrder, isHop, lookups, requestPath } from "./request-path.ts";
import { roundsOf } from "./rounds.ts";
import { EVERYTHING, measure, NOTHING, type Slice, union } from "./slices.ts";
import { divisions, isCall, shareOut, sharesOf } from "./split.ts";
import { peakQps } from "./traffic.ts";

/** Calls for each request that a user makes: 1 for what every request comes to once. */
export interface CallsPerRequest {
  readonly nodes: ReadonlyMap<GraphNode, number>;
  readonly edges: ReadonlyMap<GraphEdge, number>;
}

/** Of every box and arrow on the request path and of the stores read there; what is not in the maps takes no request. */
export const callsPerRequest = perGraph((graph: Graph): CallsPerRequest => {
  const nodes = new Map<GraphNode, number>();
  const edges = new Map<GraphEdge, number>();
  propagate(graph, nodes, edges);
  addLookups(graph, nodes, edges);
  return { nodes, edges };
});

function propagate(
  graph: Graph,
  nodes: Map<GraphNode, number>,
  edges: Map<GraphEdge, number>,
): void {
  const slices = new Map<GraphEdge, Slice>();
  const started = shareOut(graph, EVERYTHING);
  for (const members of callOrder(graph)) {
    const slice = incoming(members, slices, started);
    const rounds = members.length > 1 ? roundsOf(members) : 1;
    const inside = new Set(members);
    for (const node of members) {
      nodes.set(node, measure(slice) * rounds * ownCalls(node, graph));
      const share = sharesOf(node, slice, graph);
      for (const edge of node.out.filter(isHop)) {
        const part = share(edge);
        slices.set(edge, part);
        edges.set(edge, measure(part) * (inside.has(edge.target) ? rounds : 1));
      }
    }
  }
}

/** The requests that come to the box, or to any of a cycle of them. */
function incoming(
  members: readonly GraphNode[],
  slices: ReadonlyMap<GraphEdge, Slice>,
  started: ReadonlyMap<GraphNode, Slice>,
): Slice {
  const parts: Slice[] = [];
  for (const node of members) {
    const own = started.get(node);
    if (own) parts.push(own);
    const come = node.in.filter((edge) => slices.has(edge));
    const calls = come.filter(isCall);
    for (const edge of calls.length > 0 ? calls : come) parts.push(slices.get(edge) ?? NOTHING);
  }
  return union(parts);
}

/**
 * How often one request calls the box: as its setting says, else once for each batch of candidates
 * that it scores in one call.
 */
export function ownCalls(node: GraphNode, graph: Graph): number {
  const { settings } = node.node;
  if (!settings) return 1;
  if (settings.callsPerRequest !== undefined) return settingOf(node, "callsPerRequest") ?? 1;
  const perCall = settings.candidatesPerCall && settingOf(node, "candidatesPerCall");
  const candidates = statedNumber(graph.requirements, "candidatesPerRequest");
  return perCall && candidates ? Math.ceil(candidates / perCall) : 1;
}

/** Readers before what they read, so that a store's own readers are complete when its lookups are counted. */
function addLookups(
  graph: Graph,
  nodes: Map<GraphNode, number>,
  edges: Map<GraphEdge, number>,
): void {
  const reads = new Set(lookups(graph));
  const stores = new Set([...reads].map((edge) => edge.source));
  for (const members of stronglyConnected([...stores], (edge) => reads.has(edge)))
    for (const store of members) {
      if (!stores.has(store)) continue;
      const each = ownCalls(store, graph);
      let total = 0;
      for (const edge of store.out.filter((read) => reads.has(read))) {
        const calls = (nodes.get(edge.target) ?? 0) * each;
        edges.set(edge, calls);
        total += calls;
      }
      nodes.set(store, total);
    }
}

/** Something that the load rests on and that nobody stated. */
export interface Assumption {
  readonly node: GraphNode;
  /** How a divider shares its requests out; how many a cache answers; how many rounds an agent takes. */
  readonly input: (typeof INPUTS)[number];
}

function assumptionsOf(graph: Graph): readonly Assumption[] {
  const path = requestPath(graph);
  const divided = divisions(graph);
  return [...path].flatMap((node) =>
    INPUTS.filter((input) =>
      input === "shares" ? divided.get(node)?.assumed : isGuessed(node, input),
    ).map((input) => ({ node, input })),
  );
}

const INPUTS = ["shares", "hitRate", "maxSteps"] as const;

/** Whose settings those are. */
const ROLES = { hitRate: "cache", maxSteps: "agent" } as const;

const isGuessed = (node: GraphNode, setting: keyof typeof ROLES): boolean =>
  node.roles.has(ROLES[setting]) &&
  settingValue(node.node, node.component, setting)?.assumed !== false;

/** Calls a second at the peak. */
export interface Load {
  readonly peak: Figure;
  /** What nobody stated besides the peak, in the order in which requests come to it. */
  assumptions(): readonly Assumption[];
  /** 0 for what takes no request; `undefined` while the peak is unknown. */
  ofNode(node: GraphNode): number | undefined;
  ofEdge(edge: GraphEdge): number | undefined;
}

/** The load of every box and arrow; the sheet's `missing` fields stand in `peak` while it cannot be told. */
export const estimateLoad = perGraph((graph: Graph): Load => {
  const peak = peakQps(graph.requirements);
  const { nodes, edges } = callsPerRequest(graph);
  const times = (calls = 0): number | undefined => (peak.known ? calls * peak.value : undefined);
  return {
    peak,
    assumptions: () => assumptionsOf(graph),
    ofNode: (node) => times(nodes.get(node)),
    ofEdge: (edge) => times(edges.get(edge)),
  };
});
