/** One call on the way of a request: how long it takes, and whether anybody said so. */
import { settingValue } from "../catalogue/settings.ts";
import { numberIn, type SheetNumber } from "../document/requirement-number.ts";
import { type GraphNode, settingOf } from "../graph/elements.ts";
import type { Graph } from "../graph/graph.ts";

/** p50 = p99 ÷ 3 where nobody says: a usual long tail, of the right order only. */
export const P99_TO_P50 = 3;

export interface Call {
  readonly node: GraphNode;
  /** What half of the calls stay under; 0 where the p99 is unknown. */
  readonly p50Ms: number;
  /** What 99 of 100 calls stay under; 0 where it is unknown. */
  readonly p99Ms: number;
  /** `stated` by the person, `assumed` from the component, or `missing`. */
  readonly from: "stated" | "assumed" | "missing";
  /** How often one request makes it, one after another. */
  readonly times: number;
}

/** A box's own p99, else that of a generation where it generates, else its component's. */
export function callOf(node: GraphNode, graph: Graph): Call {
  const figure = settingValue(node.node, node.component, "p99Ms");
  const generated = figure?.assumed === false ? undefined : generationMs(node, graph);
  const p99Ms = generated?.value ?? figure?.value;
  if (p99Ms === undefined) return { node, p50Ms: 0, p99Ms: 0, from: "missing", times: 1 };
  const p50Ms = Math.min(p99Ms, settingOf(node, "p50Ms") ?? p99Ms / P99_TO_P50);
  const isGuess = generated ? generated.assumed : figure?.assumed;
  return { node, p50Ms, p99Ms, from: isGuess ? "assumed" : "stated", times: 1 };
}

/** Time to the first token + tokens out ÷ tokens a second, where the sheet says all three. */
function generationMs(node: GraphNode, graph: Graph): SheetNumber | undefined {
  if (!node.roles.has("llm")) return undefined;
  const parts = (["ttftMs", "tokensOut", "tokensPerSec"] as const).map((field) =>
    numberIn(graph.requirements, field),
  );
  const [first, tokens, speed] = parts;
  if (!first || !tokens || !speed || speed.value === 0) return undefined;
  return {
    value: first.value + (tokens.value / speed.value) * 1000,
    assumed: first.assumed || tokens.assumed || speed.assumed,
  };
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
  for (const { p50Ms, p99Ms, times } of calls) {
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
