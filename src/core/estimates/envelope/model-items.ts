/** Retrieval, scoring, experiments and labels. */
import type { EnvelopeItem } from "./item.ts";
import { statedNumber } from "../../document/requirement-number.ts";
import {
  ARMS,
  BASE_RATE,
  has,
  hasAll,
  HNSW_LINKS,
  lacks,
  PEAK,
  POSITIVES,
  PQ_BYTES,
  ranksCandidates,
  SHARE,
  WEIGHT_BYTES,
} from "./inputs.ts";

export const RETRIEVAL: readonly EnvelopeItem[] = [
  {
    id: "vectors",
    group: "retrieval",
    name: "envelope.vectors",
    formula: "envelope.vectorsFormula",
    unit: "B",
    inputs: ["itemCount", "embeddingDim", "embeddingBytesPerValue"],
    applies: hasAll("embeddingDim", "itemCount"),
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
    applies: hasAll("embeddingDim", "itemCount"),
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
    applies: hasAll("embeddingDim", "itemCount"),
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
    inputs: ["positiveRate", "minDetectableEffect", ARMS, "dau", SHARE],
    applies: hasAll("minDetectableEffect", "positiveRate", "dau"),
    work: (rate = 0, effect = 1, arms = 0, users = 1, share = 1) =>
      (sample(rate, effect) * arms) / (users * share),
  },
  {
    id: "positives-per-day",
    group: "evaluation",
    name: "envelope.positives",
    formula: "envelope.positivesFormula",
    unit: "/d",
    inputs: ["dau", "requestsPerUserPerDay", "positiveRate"],
    applies: hasAll("positiveRate", "dau", "requestsPerUserPerDay"),
    work: (users = 0, each = 0, rate = 0) => users * each * rate,
  },
  {
    id: "days-to-positives",
    group: "evaluation",
    name: "envelope.daysToPositives",
    formula: "envelope.daysToPositivesFormula",
    unit: "d",
    inputs: [POSITIVES, "dau", "requestsPerUserPerDay", "positiveRate"],
    applies: (graph) =>
      hasAll("dau", "requestsPerUserPerDay")(graph) &&
      (statedNumber(graph.requirements, "positiveRate") ?? 0) > 0,
    work: (wanted = 0, users = 1, each = 1, rate = 1) => wanted / (users * each * rate),
  },
];
