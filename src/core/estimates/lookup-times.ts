/** How long boxes wait for what they look up before they can work. */
import { stronglyConnected } from "../graph/cycles.ts";
import { type GraphEdge, type GraphNode, settingOf } from "../graph/elements.ts";
import { type Graph, perGraph } from "../graph/graph.ts";
import { type Call, callOf } from "./call.ts";
import { isOptional, lookups } from "./request-path.ts";

/** What a box waits for. */
export interface LookupTime {
  readonly ms: number;
  /** The reads that take so long, outermost last. */
  readonly calls: readonly Call[];
  readonly edges: readonly GraphEdge[];
  /** Time spent waiting for what did not come before its time-out. */
  readonly waitedMs: number;
}

const NONE: LookupTime = { ms: 0, calls: [], edges: [], waitedMs: 0 };

/**
 * Of every box that looks something up. A read takes the p99 of its source and what that looks up
 * itself, which for a store is nothing. Several reads go side by side and take as long as the longest,
 * or one after another where the box's `lookups` says serial.
 */
export const lookupTimes = perGraph((graph: Graph): ReadonlyMap<GraphNode, LookupTime> => {
  const reads = lookups(graph);
  const isRead = new Set(reads);
  const times = new Map<GraphNode, LookupTime>();
  const ends = new Set(reads.flatMap((edge) => [edge.source, edge.target]));
  // Sources come first, so a read's own lookups are known; those of a cycle are not, and count once.
  for (const members of stronglyConnected([...ends], (edge) => isRead.has(edge)).toReversed())
    for (const node of members) {
      const own = node.in.filter((edge) => isRead.has(edge));
      if (own.length > 0) times.set(node, together(node, own, times, graph));
    }
  return times;
});

function together(
  node: GraphNode,
  reads: readonly GraphEdge[],
  times: ReadonlyMap<GraphNode, LookupTime>,
  graph: Graph,
): LookupTime {
  const each = reads.map((edge) => timeOf(edge, times.get(edge.source) ?? NONE, graph));
  if (settingOf(node, "lookups") !== "serial")
    return each.reduce((longest, time) => (time.ms > longest.ms ? time : longest));
  return each.reduce(
    (sum, time) => ({
      ms: sum.ms + time.ms,
      calls: [...sum.calls, ...time.calls],
      edges: [...sum.edges, ...time.edges],
      waitedMs: sum.waitedMs + time.waitedMs,
    }),
    NONE,
  );
}

function timeOf(edge: GraphEdge, before: LookupTime, graph: Graph): LookupTime {
  const call = callOf(edge.source, graph);
  const ms = call.p99Ms + before.ms;
  const timeout = isOptional(edge) ? settingOf(edge.target, "timeoutMs") : undefined;
  if (timeout !== undefined && ms > timeout)
    return { ms: timeout, calls: [], edges: [edge], waitedMs: timeout };
  return {
    ms,
    calls: [...before.calls, call],
    edges: [...before.edges, edge],
    waitedMs: before.waitedMs,
  };
}
