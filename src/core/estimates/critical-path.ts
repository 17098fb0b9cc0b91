/**
 * The longest way of a request, by the p99s of the boxes on it: the critical path method (Kelley and
 * Walker 1959) over the hops that a caller waits for.
 *
 * start(v) is when everything that v waits for has come: the latest of finish(u) + hop over its
 * callers. finish(v) = start(v) + lookups(v) + p99(v). A cycle counts as one box that takes as many
 * rounds as `roundsOf` says, each as long as the longest way inside.
 */
import { closingEdges } from "../graph/closing-edges.ts";
import { stronglyConnected } from "../graph/cycles.ts";
import { type GraphEdge, type GraphNode, settingOf } from "../graph/elements.ts";
import type { Graph } from "../graph/graph.ts";
import { reach } from "../graph/walk.ts";
import { type Call, callOf } from "./call.ts";
import { hopMs } from "./hop.ts";
import { type LookupTime, lookupTimes } from "./lookup-times.ts";
import { callOrder, isOptional, origins } from "./request-path.ts";
import { roundsOf } from "./rounds.ts";

/** One box of a way, or all those of a cycle. */
export interface Step {
  /** The call of the box itself and those of its lookups that it waits for longest. */
  readonly calls: readonly Call[];
  /** How it came here; none for a client. */
  readonly edges: readonly GraphEdge[];
  /** Time between calls, and time waited for what came too late. */
  readonly hopMs: number;
  readonly finishMs: number;
  readonly before: Step | undefined;
}

/** The step in which each box that a request comes to is finished. */
export type Finishes = ReadonlyMap<GraphNode, Step>;

/** What the walk goes by. */
interface Walk {
  readonly graph: Graph;
  readonly passes: (edge: GraphEdge) => boolean;
  readonly reads: ReadonlyMap<GraphNode, LookupTime>;
}

/** Walks the hops for which `passes` holds, some or all of those that `isHop` knows. */
export function finishes(graph: Graph, passes: (edge: GraphEdge) => boolean): Finishes {
  const clients = new Set(origins(graph));
  const path = reach(clients, { edges: passes });
  const walk = { graph, passes, reads: lookupTimes(graph) };
  const done = new Map<GraphNode, Step>();
  for (const members of inOrder(graph, path, passes)) {
    const [node] = members;
    if (!node) continue;
    const arrival = members.map((member) => arrivalAt(member, done, walk)).reduce(later);
    const step =
      members.length > 1
        ? roundsIn(members, arrival, walk)
        : stepAt(node, arrival, clients.has(node), walk);
    for (const member of members) done.set(member, step);
  }
  return done;
}

/** The circles and single boxes of the path; a circle of calls may be none of the hops that pass. */
const inOrder = (
  graph: Graph,
  path: ReadonlySet<GraphNode>,
  passes: (edge: GraphEdge) => boolean,
): readonly (readonly GraphNode[])[] =>
  callOrder(graph).flatMap((circle) => {
    const members = circle.filter((node) => path.has(node));
    if (members.length < 2) return members.length === 0 ? [] : [members];
    const inside = new Set(members);
    return stronglyConnected(
      members,
      (edge) => passes(edge) && inside.has(edge.target),
    ).toReversed();
  });

/** When a request comes to a box, and by which edge. */
interface Arrival {
  readonly ms: number;
  readonly edge?: GraphEdge;
  readonly from?: Step;
}

const later = (a: Arrival, b: Arrival): Arrival => (b.ms > a.ms ? b : a);

/** The latest of what must come; what may stay away is waited for until the time-out, where there is one. */
function arrivalAt(node: GraphNode, done: Finishes, { graph, passes }: Walk): Arrival {
  let required: Arrival = { ms: 0 };
  let optional: Arrival = { ms: 0 };
  for (const edge of node.in) {
    const from = passes(edge) ? done.get(edge.source) : undefined;
    if (!from) continue;
    const arrival = { ms: from.finishMs + hopMs(edge.source, node, graph), edge, from };
    if (isOptional(edge)) optional = later(optional, arrival);
    else if (!required.edge || arrival.ms > required.ms) required = arrival;
  }
  if (optional.ms <= required.ms) return required;
  const timeout = settingOf(node, "timeoutMs");
  const isInTime = timeout === undefined || optional.ms <= required.ms + timeout;
  return isInTime ? optional : { ...required, ms: required.ms + timeout };
}

function stepAt(
  node: GraphNode,
  { ms, edge, from }: Arrival,
  isClient: boolean,
  { graph, reads }: Walk,
): Step {
  const lookup = reads.get(node);
  const own = callOf(node, graph);
  const calls = isClient ? [] : [...(lookup?.calls ?? []), own];
  const taken = isClient ? 0 : own.p99Ms + (lookup?.ms ?? 0);
  return {
    calls,
    edges: [...(edge ? [edge] : []), ...(lookup?.edges ?? [])],
    hopMs: ms - (from?.finishMs ?? 0) + (isClient ? 0 : (lookup?.waitedMs ?? 0)),
    finishMs: ms + taken,
    before: from,
  };
}

/** All boxes of a cycle at once, as one step of several rounds. */
function roundsIn(members: readonly GraphNode[], { ms, edge, from }: Arrival, walk: Walk): Step {
  const { passes } = walk;
  const closing = new Set(closingEdges(members, passes));
  const own = new Set(members);
  const opened = (hop: GraphEdge): boolean =>
    passes(hop) && own.has(hop.source) && own.has(hop.target) && !closing.has(hop);
  const order = stronglyConnected(members, opened).flat().toReversed();
  const inside = new Map<GraphNode, Step>();
  for (const node of order)
    inside.set(
      node,
      stepAt(node, arrivalAt(node, inside, { ...walk, passes: opened }), false, walk),
    );
  const last = [...inside.values()].reduce((a, b) => (b.finishMs > a.finishMs ? b : a));
  const round = stepsTo(last);
  const rounds = roundsOf(members);
  const betweenMs = round.reduce((sum, step) => sum + step.hopMs, 0);
  return {
    calls: round.flatMap(({ calls }) =>
      calls.map((call) => ({ ...call, times: call.times * rounds })),
    ),
    edges: [...(edge ? [edge] : []), ...round.flatMap((step) => step.edges)],
    hopMs: ms - (from?.finishMs ?? 0) + rounds * betweenMs,
    finishMs: ms + rounds * last.finishMs,
    before: from,
  };
}

/** The steps of a way from the client to its end. */
export function stepsTo(end: Step): readonly Step[] {
  const steps: Step[] = [];
  for (let at: Step | undefined = end; at; at = at.before) steps.push(at);
  return steps.reverse();
}
