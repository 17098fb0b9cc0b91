/**
 * How long a client waits for its answer at the 99th percentile, which boxes make it wait, and what
 * that figure rests on.
 *
 * The way ends at whoever answers. Fallbacks are not on it (they answer when it has failed, see
 * `degraded`), nor are what is only mirrored, what is queued, and what keeps records. A cache counts
 * as missed; `hits` says how long its hits take.
 */
import { type GraphEdge, type GraphNode, hasRole, settingOf } from "../graph/elements.ts";
import { type Graph, perGraph } from "../graph/graph.ts";
import { answers, ends, givesResponse, isOnMain, isQueue, isStandIn } from "./answering.ts";
import { addUp, type Call, callOf, type Together } from "./call.ts";
import { type Finishes, finishes, type Step, stepsTo } from "./critical-path.ts";
import { hopMs } from "./hop.ts";
import { requestPath } from "./request-path.ts";
import { isCall } from "./split.ts";

/** The longest way to an answer. */
export interface CriticalPath extends Together {
  /** In the order in which they are called; the calls of a cycle once, with how often. */
  readonly calls: readonly Call[];
  /** Arrows that the way takes, those of lookups included. */
  readonly edges: readonly GraphEdge[];
  /** Boxes on it with no p99 of their own: the component's figure stands in. */
  readonly assumed: readonly GraphNode[];
  /** Boxes on it of which nobody knows a p99: the figures are too low by theirs. */
  readonly missing: readonly GraphNode[];
}

/** What the caller gets when the way has failed. */
export interface Degraded {
  readonly caller: GraphNode;
  readonly fallback: GraphNode;
  /** When the request has come to the caller, its time-out and the fallback's p99; `undefined` where the caller has no time-out. */
  readonly p99Ms: number | undefined;
}

export interface Latency {
  /** Until the client has its answer, or the receipt of a task that went into a queue. */
  readonly accept: CriticalPath;
  /** Where there is a queue on the way: until the task is done. */
  readonly completion: CriticalPath | undefined;
  /** Until the answer of a cache that has it. */
  readonly hits: readonly { readonly cache: GraphNode; readonly p99Ms: number }[];
  readonly degraded: readonly Degraded[];
}

/** `undefined` where nobody waits for an answer: no client calls anything. */
export const estimateLatency = perGraph((graph: Graph): Latency | undefined => {
  if (graph.entry.length === 0) return undefined;
  const direct = finishes(graph, (edge) => isOnMain(edge) && !isQueue(edge.source));
  const accepts = (node: GraphNode): boolean => answers(node) || isQueue(node);
  const accept = longestTo(ends(graph, direct, accepts), direct);
  if (!accept) return undefined;
  // The lint asks for the answer alone; the rest is worked out when somebody reads it.
  return {
    accept,
    get completion() {
      const whole = graph.has("queue", "stream-log") ? finishes(graph, isOnMain) : direct;
      return whole.size > direct.size ? longestTo(ends(graph, whole, answers), whole) : undefined;
    },
    get hits() {
      return [...direct].flatMap(([cache, { finishMs }]) =>
        hasRole(cache, "cache") && givesResponse(cache) ? [{ cache, p99Ms: finishMs }] : [],
      );
    },
    get degraded() {
      return degradedWays(graph, direct);
    },
  };
});

function longestTo(nodes: readonly GraphNode[], done: Finishes): CriticalPath | undefined {
  let longest: Step | undefined;
  for (const node of nodes) {
    const step = done.get(node);
    if (step && (!longest || step.finishMs > longest.finishMs)) longest = step;
  }
  return longest && described(stepsTo(longest));
}

function described(steps: readonly Step[]): CriticalPath {
  const calls = steps.flatMap((step) => step.calls);
  const betweenMs = steps.reduce((sum, step) => sum + step.hopMs, 0);
  const from = (wanted: Call["from"]): readonly GraphNode[] =>
    calls.filter((call) => call.from === wanted).map(({ node }) => node);
  return {
    ...addUp(calls, betweenMs),
    calls,
    edges: steps.flatMap((step) => step.edges),
    assumed: from("assumed"),
    missing: from("missing"),
  };
}

function degradedWays(graph: Graph, done: Finishes): readonly Degraded[] {
  const path = requestPath(graph);
  return graph.withRole("fallback").flatMap((fallback) => {
    if (!isStandIn(fallback) || !path.has(fallback)) return [];
    const callers = fallback.in.filter((edge) => isCall(edge) && done.has(edge.source));
    return callers.map(({ source: caller }) => {
      const timeout = settingOf(caller, "timeoutMs");
      const reached = done.get(caller)?.finishMs ?? 0;
      const p99Ms =
        timeout === undefined
          ? undefined
          : reached + timeout + hopMs(caller, fallback, graph) + callOf(fallback, graph).p99Ms;
      return { caller, fallback, p99Ms };
    });
  });
}
