/** Generation: time, replicas, tokens, cost and memory. */
import type { EnvelopeItem } from "./item.ts";
import {
  DAYS_A_MONTH,
  GENERATIONS,
  generates,
  HEAD_DIM,
  KV_HEADS,
  LAYERS,
  PEAK,
  STREAMS,
  timesGeneration,
  UTILISATION,
  WEIGHT_BYTES,
} from "./inputs.ts";

export const LLM: readonly EnvelopeItem[] = [
  {
    id: "generation-time",
    group: "llm",
    name: "envelope.generationTime",
    formula: "envelope.generationTimeFormula",
    unit: "s",
    inputs: ["ttftMs", "tokensOut", "tokensPerSec"],
    applies: timesGeneration,
    work: (ttft = 0, tokens = 0, speed = 1) => ttft / 1000 + tokens / speed,
  },
  {
    // Little's law: what is in the system is what arrives times how long it stays.
    id: "generations-at-once",
    group: "llm",
    name: "envelope.concurrency",
    formula: "envelope.concurrencyFormula",
    unit: "",
    inputs: [PEAK, "ttftMs", "tokensOut", "tokensPerSec"],
    applies: timesGeneration,
    work: (qps = 0, ttft = 0, tokens = 0, speed = 1) => qps * (ttft / 1000 + tokens / speed),
  },
  {
    id: "llm-replicas",
    group: "llm",
    name: "envelope.llmReplicas",
    formula: "envelope.llmReplicasFormula",
    unit: "",
    inputs: [GENERATIONS, STREAMS, UTILISATION],
    applies: timesGeneration,
    work: (generations = 0, streams = 1, utilisation = 1) =>
      Math.ceil(generations / streams / utilisation),
  },
  {
    id: "tokens-per-day",
    group: "llm",
    name: "envelope.tokensPerDay",
    formula: "envelope.tokensPerDayFormula",
    unit: "/d",
    inputs: ["dau", "requestsPerUserPerDay", "tokensIn", "tokensOut"],
    applies: generates,
    work: (users = 0, each = 0, tokensIn = 0, tokensOut = 0) =>
      users * each * (tokensIn + tokensOut),
  },
  {
    id: "llm-cost",
    group: "llm",
    name: "envelope.llmCost",
    formula: "envelope.llmCostFormula",
    unit: "$/mo",
    inputs: [
      "dau",
      "requestsPerUserPerDay",
      "tokensIn",
      "priceIn",
      "tokensOut",
      "priceOut",
      DAYS_A_MONTH,
    ],
    applies: generates,
    work: (users = 0, each = 0, ...rest) => users * each * perRequest(rest),
  },
  {
    id: "kv-per-token",
    group: "llm",
    name: "envelope.kvPerToken",
    formula: "envelope.kvPerTokenFormula",
    unit: "B",
    inputs: [LAYERS, KV_HEADS, HEAD_DIM, WEIGHT_BYTES],
    applies: generates,
    work: (layers = 0, heads = 0, dim = 0, bytes = 0) => 2 * layers * heads * dim * bytes,
  },
  {
    id: "kv-cache",
    group: "llm",
    name: "envelope.kvCache",
    formula: "envelope.kvCacheFormula",
    unit: "B",
    inputs: [GENERATIONS, "tokensIn", "tokensOut", LAYERS, KV_HEADS, HEAD_DIM, WEIGHT_BYTES],
    applies: (graph) => generates(graph) && timesGeneration(graph),
    work: (generations = 0, tokensIn = 0, tokensOut = 0, ...shape) =>
      generations * (tokensIn + tokensOut) * 2 * shape.reduce((product, each) => product * each, 1),
  },
];

/** What a request costs in so many days; prices are of a million tokens. */
function perRequest([
  tokensIn = 0,
  priceIn = 0,
  tokensOut = 0,
  priceOut = 0,
  days = 0,
]: readonly number[]): number {
  return ((tokensIn * priceIn + tokensOut * priceOut) / 1e6) * days;
}
