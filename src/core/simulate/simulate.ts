/** A drawing under its peak load: how long answers take, how busy its boxes are, and which one costs most of the tail. */
import { peakQps } from "../estimates/traffic.ts";
import { estimateLatency } from "../estimates/latency.ts";
import type { NodeId } from "../document/types.ts";
import type { GraphNode } from "../graph/elements.ts";
import type { Graph } from "../graph/graph.ts";
import { type Compiled, compile } from "./compile.ts";
import type { Circumstances } from "./drafting.ts";
import { meanOf } from "./distribution.ts";
import { type Outcome, runPlan, type Traffic } from "./engine.ts";

export interface SimulatedBox {
  readonly id: NodeId;
  /** Share of its servers' time that is asked for, above 1 where more comes than it bears; `undefined` for what scales by itself. */
  readonly utilisation: number | undefined;
  readonly callsPerRequest: number;
  /** By how many ms the slowest hundredth of requests stays there longer than usual ones. */
  readonly tailMs: number;
}

/** Times in ms; plain values, for it comes from a worker. */
export interface Simulated {
  readonly qps: number;
  readonly requests: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly p99Ms: number;
  readonly p999Ms: number;
  /** Shares of all requests: answered by a stand-in, and not at all. */
  readonly degraded: number;
  readonly failed: number;
  /** Requests a second at which the first box is busy all the time; `undefined` where none has a limit. */
  readonly ceilingQps: number | undefined;
  readonly bottleneck: NodeId | undefined;
  /** More comes than is served: the longer it lasts, the longer all wait. */
  readonly isOverloaded: boolean;
  /** The box that costs most of the tail, by attribution along the way that was waited for. */
  readonly costliest: NodeId | undefined;
  readonly boxes: readonly SimulatedBox[];
}

export interface SimulationOptions extends Circumstances {
  readonly requests?: number;
  readonly seed?: number;
  /** In place of the peak of the sheet. */
  readonly qps?: number;
}

const REQUESTS = 20_000;
const SEED = 1;
const MOST_BEFORE = 60_000;
/** One request in thirty years; with still fewer the time between two of them is soon no figure, and the run would not end. */
const LEAST_QPS = 1e-9;

/** What is to be run, as plain values but for the boxes: a worker may run the plan. */
export interface Prepared {
  readonly compiled: Compiled;
  readonly traffic: Traffic;
}

/** `undefined` where no client calls anything, or the peak is not known. The same seed gives the same figures. */
export function simulate(graph: Graph, options: SimulationOptions = {}): Simulated | undefined {
  const prepared = prepare(graph, options);
  return prepared && summed(prepared, runPlan(prepared.compiled.plan, prepared.traffic));
}

/** See `simulate`. */
export function prepare(graph: Graph, options: SimulationOptions = {}): Prepared | undefined {
  const peak = peakQps(graph.requirements);
  const qps = options.qps ?? (peak.known ? peak.value : 0);
  const compiled = compile(graph, options);
  if (!compiled || !(qps >= LEAST_QPS)) return undefined;
  const { requests = REQUESTS, seed = SEED } = options;
  return { compiled, traffic: { qps, requests, warmUp: warmUpOf(graph, qps, requests), seed } };
}

/** Three times as many as are on their way at once, within bounds. */
function warmUpOf(graph: Graph, qps: number, requests: number): number {
  const latency = estimateLatency(graph);
  const longestMs = (latency?.completion ?? latency?.accept)?.p99Ms ?? 0;
  const inside = Math.ceil((qps * longestMs) / 1000);
  return Math.round(Math.min(MOST_BEFORE, Math.max(requests / 10, 3 * inside)));
}

/** What the run of the plan says of the boxes. */
export function summed({ compiled, traffic }: Prepared, outcome: Outcome): Simulated {
  const { record } = outcome;
  const times = record.times.subarray(0, Math.min(record.answers, record.times.length)).toSorted();
  const at = (share: number): number => times[Math.floor(times.length * share)] ?? 0;
  const all = Math.max(1, record.answers + record.failed + record.turnedAway);
  const boxes = boxesOf(compiled, outcome, traffic.requests + traffic.warmUp);
  const limits = boxes.flatMap(({ id, limitQps }) =>
    limitQps === undefined ? [] : [{ id, limitQps }],
  );
  const least = limits.reduce<(typeof limits)[number] | undefined>(
    (a, b) => (a && a.limitQps <= b.limitQps ? a : b),
    undefined,
  );
  const costliest = boxes.reduce<(typeof boxes)[number] | undefined>(
    (a, b) => (a && a.tailMs >= b.tailMs ? a : b),
    undefined,
  );
  return {
    qps: traffic.qps,
    requests: traffic.requests,
    p50Ms: at(0.5),
    p95Ms: at(0.95),
    p99Ms: at(0.99),
    p999Ms: at(0.999),
    degraded: record.degraded / all,
    failed: (record.failed + record.turnedAway) / all,
    ceilingQps: least?.limitQps,
    bottleneck: least?.id,
    isOverloaded: least !== undefined && least.limitQps < traffic.qps,
    costliest: costliest && costliest.tailMs > 0 ? costliest.id : undefined,
    boxes: boxes.map(({ limitQps: _limit, ...box }) => box),
  };
}

interface Measured extends SimulatedBox {
  /** Requests a second that it bears. */
  readonly limitQps: number | undefined;
}

function boxesOf(
  { plan, boxes }: Compiled,
  outcome: Outcome,
  requests: number,
): readonly Measured[] {
  const { record, stations, durationMs } = outcome;
  const begun = Math.max(1, requests - record.turnedAway);
  const tails = tailsOf(plan.steps, outcome);
  return boxes.map((node: GraphNode, station): Measured => {
    const spec = plan.stations[station];
    const callsPerRequest = (stations.calls[station] ?? 0) / begun;
    const tailMs = tails.get(station) ?? 0;
    if (!spec || spec.servers === 0)
      return { id: node.id, utilisation: undefined, callsPerRequest, tailMs, limitQps: undefined };
    const perSecond = (spec.servers * 1000) / (meanOf(spec.service) * spec.hold);
    return {
      id: node.id,
      utilisation: (stations.busy[station] ?? 0) / durationMs / spec.servers,
      callsPerRequest,
      tailMs,
      limitQps: callsPerRequest > 0 ? perSecond / callsPerRequest : undefined,
    };
  });
}

/** Time at each station in slow requests, less that in usual ones. */
function tailsOf(
  steps: readonly { readonly station?: number | undefined }[],
  { record }: Outcome,
): ReadonlyMap<number, number> {
  const tails = new Map<number, number>();
  for (const [step, { station }] of steps.entries()) {
    if (station === undefined) continue;
    const slow = (record.slowBlame[step] ?? 0) / Math.max(1, record.slow);
    const usual = (record.usualBlame[step] ?? 0) / Math.max(1, record.usual);
    tails.set(station, (tails.get(station) ?? 0) + slow - usual);
  }
  return tails;
}
