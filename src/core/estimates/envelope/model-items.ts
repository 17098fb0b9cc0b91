/** Retrieval, scoring, generation, experiments and labels. */
import type { EnvelopeItem } from "./item.ts";
import {
  HNSW_LINKS,
  PQ_BYTES,
  STREAMS,
  UTILISATION,
  WEIGHT_BYTES,
  ARMS,
  BASE_RATE,
  PEAK,
  GENERATIONS,
  has,
  lacks,
  ranksCandidates,
  generates,
} from "./inputs.ts";

export const RETRIEVAL: readonly EnvelopeItem[] = [
  {
    id: "vectors",
    group: "retrieval",
    name: "envelope.vectors",
    formula: "envelope.vectorsFormula",
    unit: "B",
    inputs: ["itemCount", "embeddingDim", "embeddingBytesPerValue"],
    applies: has("embeddingDim"),
    work: (items = 0, dim = 0, bytes = 0) => items * dim * bytes,
  },
  {
    // Malkov and Yashunin 2018: 2·M links of four bytes on the lowest layer.
    id: "hnsw",
    group: "retrieval",
    name: "envelope.hnsw",
    formula: "envelope.hnswFormula",
    unit: "B",
    inputs: ["itemCount", "embeddingDim", "embeddingBytesPerValue", HNSW_LINKS],
    applies: has("embeddingDim"),
    work: (items = 0, dim = 0, bytes = 0, links = 0) => items * (dim * bytes + links * 2 * 4),
  },
  {
    // Jégou et al. 2011: a vector becomes a code of fixed length.
    id: "pq",
    group: "retrieval",
    name: "envelope.pq",
    formula: "envelope.pqFormula",
    unit: "B",
    inputs: ["itemCount", PQ_BYTES],
    applies: has("embeddingDim"),
    work: (items = 0, bytes = 0) => items * bytes,
  },
];

export const SERVING: readonly EnvelopeItem[] = [
  {
    id: "scores",
    group: "serving",
    name: "envelope.scores",
    formula: "envelope.scoresFormula",
    unit: "/s",
    inputs: [PEAK, "candidatesPerRequest"],
    applies: ranksCandidates,
    work: (qps = 0, candidates = 0) => qps * candidates,
  },
  {
    id: "weights",
    group: "serving",
    name: "envelope.weights",
    formula: "envelope.weightsFormula",
    unit: "B",
    inputs: ["params", WEIGHT_BYTES],
    applies: has("params"),
    work: (params = 0, bytes = 0) => params * bytes,
  },
];

export const LLM: readonly EnvelopeItem[] = [
  {
    id: "generation-time",
    group: "llm",
    name: "envelope.generationTime",
    formula: "envelope.generationTimeFormula",
    unit: "s",
    inputs: ["ttftMs", "tokensOut", "tokensPerSec"],
    applies: generates,
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
    applies: generates,
    work: (qps = 0, ttft = 0, tokens = 0, speed = 1) => qps * (ttft / 1000 + tokens / speed),
  },
  {
    id: "llm-replicas",
    group: "llm",
    name: "envelope.llmReplicas",
    formula: "envelope.llmReplicasFormula",
    unit: "",
    inputs: [GENERATIONS, STREAMS, UTILISATION],
    applies: generates,
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
];

/** 16 = 2 · (1.96 + 0.84)², rounded up: 80 % power at 5 % (Lehr 1992). */
export const LEHR = 16;

/** Users of one arm for a proportion and the relative effect to be seen. */
const sample = (rate: number, effect: number): number =>
  (LEHR * rate * (1 - rate)) / (rate * effect) ** 2;

export const EVALUATION: readonly EnvelopeItem[] = [
  {
    id: "sample-per-arm",
    group: "evaluation",
    name: "envelope.sample",
    formula: "envelope.sampleFormula",
    unit: "",
    inputs: [BASE_RATE, "minDetectableEffect"],
    applies: (graph) => has("minDetectableEffect")(graph) && lacks("positiveRate")(graph),
    work: (rate = 0, effect = 1) => Math.ceil(sample(rate, effect)),
  },
  {
    id: "sample-per-arm-stated",
    group: "evaluation",
    name: "envelope.sample",
    formula: "envelope.sampleFormula",
    unit: "",
    inputs: ["positiveRate", "minDetectableEffect"],
    applies: (graph) => has("minDetectableEffect")(graph) && has("positiveRate")(graph),
    work: (rate = 0, effect = 1) => Math.ceil(sample(rate, effect)),
  },
  {
    id: "experiment-days",
    group: "evaluation",
    name: "envelope.experimentDays",
    formula: "envelope.experimentDaysFormula",
    unit: "d",
    inputs: ["positiveRate", "minDetectableEffect", ARMS, "dau"],
    applies: (graph) => has("minDetectableEffect")(graph) && has("positiveRate")(graph),
    work: (rate = 0, effect = 1, arms = 0, users = 1) => (sample(rate, effect) * arms) / users,
  },
  {
    id: "positives-per-day",
    group: "evaluation",
    name: "envelope.positives",
    formula: "envelope.positivesFormula",
    unit: "/d",
    inputs: ["dau", "requestsPerUserPerDay", "positiveRate"],
    applies: has("positiveRate"),
    work: (users = 0, each = 0, rate = 0) => users * each * rate,
  },
];
