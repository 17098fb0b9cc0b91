/** One call on the way of a request: how long it takes, and whether anybody said so. */
import { settingValue } from "../catalogue/settings.ts";
import type { GraphNode } from "../graph/elements.ts";

/** A hop within one zone, in ms: a usual round trip inside a data centre, of the right order only. The client's own network is not counted. */
export const HOP_MS = 1;

/** p50 = p99 ÷ 3 where nobody says: a usual long tail, of the right order only. */
const P99_TO_P50 = 3;

export interface Call {
  readonly node: GraphNode;
  /** What 99 of 100 calls stay under; 0 where it is unknown. */
  readonly p99Ms: number;
  /** `stated` by the person, `assumed` from the component, or `missing`. */
  readonly from: "stated" | "assumed" | "missing";
  /** How often one request makes it, one after another. */
  readonly times: number;
}

export function callOf(node: GraphNode): Call {
  const figure = settingValue(node.node, node.component, "p99Ms");
  if (!figure) return { node, p99Ms: 0, from: "missing", times: 1 };
  return { node, p99Ms: figure.value, from: figure.assumed ? "assumed" : "stated", times: 1 };
}

/**
 * What calls one after another take, in ms.
 *
 * `p99Ms` adds the p99s up, which is an upper bound: not all of them are slow at once. `optimisticP99Ms`
 * takes them as independent, Σ p50 + √Σ (p99 − p50)², as for sums of normal variables.
 */
export interface Together {
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly optimisticP99Ms: number;
}

/** `hopMs` is the time between the calls, which does not vary. */
export function addUp(calls: readonly Call[], hopMs: number): Together {
  let [p50, p99, variance] = [0, 0, 0];
  for (const { p99Ms, times } of calls) {
    const p50Ms = p99Ms / P99_TO_P50;
    p50 += p50Ms * times;
    p99 += p99Ms * times;
    variance += (p99Ms - p50Ms) ** 2 * times;
  }
  return {
    p50Ms: p50 + hopMs,
    p99Ms: p99 + hopMs,
    optimisticP99Ms: p50 + hopMs + Math.sqrt(variance),
  };
}
