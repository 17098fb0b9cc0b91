/**
 * What a request goes through, and what is looked up on its way: the graph that load and latency
 * walk. Arrows show where data flows, so a store that is read points at its reader.
 */
import type { Role } from "../catalogue/roles.ts";
import { stronglyConnected } from "../graph/cycles.ts";
import { carries, type GraphEdge, type GraphNode, hasRole, isOnward } from "../graph/elements.ts";
import { type Graph, perGraph } from "../graph/graph.ts";
import { reach } from "../graph/walk.ts";

const STORES: readonly Role[] = [
  "storage",
  "kv",
  "feature-store-online",
  "cache",
  "memory",
  "vector-index",
  "search-index",
];

/** Reads stop here: whatever fills a store has done so before, and nobody waits for it. */
const BARRIERS: readonly Role[] = [...STORES, "source", "access-control", "stream-log"];

/** They keep records, watch or decide in their own time: no request waits for them. */
const ASIDE: readonly Role[] = [
  "human",
  "human-approval",
  "human-review",
  "prediction-logger",
  "feedback-logger",
  "monitor",
  "audit",
  "dashboard",
  "experiment-metrics",
];

/** They hand over what they made beforehand, and nobody asks them while a request waits. */
const AHEAD_OF_TIME: readonly Role[] = [
  "batch-processor",
  "batch-scorer",
  "stream-processor",
  "trainer",
  "index-builder",
  "materializer",
  "client",
  ...ASIDE,
];

const isBarrier = (node: GraphNode): boolean => hasRole(node, ...BARRIERS);

/** Filling a store rather than reading it; a query brings a request, a prompt or, to an index, a vector. */
function isWrite(edge: GraphEdge): boolean {
  if (!hasRole(edge.target, ...STORES) || carries(edge, "request", "prompt")) return false;
  return !(carries(edge, "emb") && hasRole(edge.target, "vector-index", "search-index", "cache"));
}

const takesOn = (edge: GraphEdge): boolean =>
  (isOnward(edge) || streamHops(edge.source.drawing).has(edge)) && !isWrite(edge);

const knownStreams = new WeakMap<readonly GraphNode[], ReadonlySet<GraphEdge>>();

/**
 * Where no model is called, but what clients send comes to one as events: the hops on that way.
 * Elsewhere events feed what learns, and no answer waits for them.
 */
function streamHops(drawing: readonly GraphNode[]): ReadonlySet<GraphEdge> {
  let known = knownStreams.get(drawing);
  if (!known) {
    known = findStreamHops(drawing);
    knownStreams.set(drawing, known);
  }
  return known;
}

const NONE: ReadonlySet<GraphEdge> = new Set();

function findStreamHops(drawing: readonly GraphNode[]): ReadonlySet<GraphEdge> {
  const clients = drawing.filter(
    (node) => node.roles.has("client") && node.out.some((edge) => carries(edge, "request")),
  );
  const calls = (edge: GraphEdge): boolean => isOnward(edge) && !isWrite(edge);
  const isServer = (node: GraphNode): boolean => hasRole(node, "server");
  if (clients.length === 0 || [...reach(clients, { edges: calls })].some(isServer)) return NONE;
  const flows = (edge: GraphEdge): boolean =>
    (calls(edge) || edge.kind === "event") && !isWrite(edge) && !hasRole(edge.target, ...ASIDE);
  const come = reach(clients, { edges: flows });
  const served = drawing.filter((node) => come.has(node) && isServer(node));
  const leads = reach(served, { edges: flows, backward: true });
  return new Set(
    [...come].flatMap(({ out }) =>
      out.filter((edge) => edge.kind === "event" && flows(edge) && leads.has(edge.target)),
    ),
  );
}

const knownHops = new WeakMap<GraphEdge, boolean>();

/** A hop that takes the request on to somebody who works on it, waited for or not; remembered, for every walk asks it of every arrow. */
export function isHop(edge: GraphEdge): boolean {
  let known = knownHops.get(edge);
  if (known === undefined) {
    known = takesOn(edge) && !hasRole(edge.target, ...ASIDE);
    knownHops.set(edge, known);
  }
  return known;
}

/** A hop that the caller waits for. */
export const isAwaited = (edge: GraphEdge): boolean => edge.edge.mode !== "async" && isHop(edge);

/** What may stay away: whoever waits for it goes on without after its time-out. */
export const isOptional = (edge: GraphEdge): boolean =>
  edge.edge.optional === true || edge.source.node.settings?.optional === true;

/** Clients whose requests come from outside, rather than from another client. */
export const origins = perGraph((graph: Graph): readonly GraphNode[] => {
  const called = graph.entry.filter((node) => !graph.online.has(node));
  return called.length > 0 ? called : graph.entry;
});

/** Whatever requests come to, the clients included. */
export const requestPath = perGraph(
  (graph: Graph): ReadonlySet<GraphNode> => reach(origins(graph), { edges: isHop }),
);

/** Boxes that call each other in a circle, or a single one; whoever calls before what is called. */
export const callOrder = perGraph((graph: Graph): readonly (readonly GraphNode[])[] =>
  stronglyConnected([...requestPath(graph)], isHop).toReversed(),
);

/** Requests come there in the end, be it by way of a person who has to agree first. */
const comesTo = perGraph(
  (graph: Graph): ReadonlySet<GraphNode> => reach(origins(graph), { edges: takesOn }),
);

/**
 * The reads that working on a request takes: arrows into the node from what no request comes to.
 * A store has none: it was filled before.
 */
function readsOf(node: GraphNode, called: ReadonlySet<GraphNode>): readonly GraphEdge[] {
  if (isBarrier(node)) return [];
  return node.in.filter(
    (edge) => !called.has(edge.source) && isAwaited(edge) && !isAheadOfTime(edge.source),
  );
}

const isAheadOfTime = (node: GraphNode): boolean =>
  hasRole(node, ...AHEAD_OF_TIME) ||
  (node.roles.has("feature-pipeline") && !node.roles.has("ondemand"));

/** Reads of the whole path, and the reads that those take in turn; each edge once, from the request outwards. */
export const lookups = perGraph((graph: Graph): readonly GraphEdge[] => {
  const called = comesTo(graph);
  const found = new Set<GraphEdge>();
  const readers = new Set(requestPath(graph));
  // A set hands out what is added while it is walked, which makes it the queue as well.
  for (const reader of readers)
    for (const edge of readsOf(reader, called)) {
      found.add(edge);
      readers.add(edge.source);
    }
  return [...found];
});
