/** What goes into the figures of the envelope besides fields of the sheet: usual figures, and figures worked out before. */
import { statedNumber } from "../../document/requirement-number.ts";
import type { RequirementId } from "../../document/requirements.ts";
import type { Diagram } from "../../document/types.ts";
import type { Graph } from "../../graph/graph.ts";
import { type Figure, workOut } from "../figure.ts";
import { averageQps, logBytesPerDay, peakQps } from "../traffic.ts";
import type { Constant, Derived } from "./item.ts";

/** Copies of stored data: the default of HDFS and of most object and log stores. */
export const REPLICATION: Constant = { constant: "envelope.replication", value: 3 };
/** Event text to columnar files; between 2 and 10 in practice. */
export const COMPRESSION: Constant = { constant: "envelope.compression", value: 3 };
/** Keys, pointers and spare room of an in-memory store beside its values. */
export const STORE_OVERHEAD: Constant = { constant: "envelope.overhead", value: 1.5 };
/** Links of a node in an HNSW graph (`M` of hnswlib and Faiss). */
export const HNSW_LINKS: Constant = { constant: "envelope.hnswLinks", value: 16 };
/** Bytes of a vector under product quantisation with 16 sub-quantisers of 8 bits. */
export const PQ_BYTES: Constant = { constant: "envelope.pqBytes", value: 16 };
/** A figure of a feature vector: a 64-bit number. */
export const FEATURE_BYTES: Constant = { constant: "envelope.featureBytes", value: 8 };
/** Ids, position, score and time of one logged candidate, and the record around them. */
export const CANDIDATE_BYTES: Constant = { constant: "envelope.candidateBytes", value: 64 };
export const RECORD_BYTES: Constant = { constant: "envelope.recordBytes", value: 200 };
/** Generations that one replica works on at a time. */
export const STREAMS: Constant = { constant: "envelope.streams", value: 16 };
export const UTILISATION: Constant = { constant: "envelope.utilisation", value: 0.7 };
/** Of a 16-bit weight; 8-bit quantisation halves it. */
export const WEIGHT_BYTES: Constant = { constant: "envelope.weightBytes", value: 2 };
/** Share of the users who take part in an experiment. */
export const SHARE: Constant = { constant: "envelope.share", value: 1 };
/** Positives that a first model is often trained on. */
export const POSITIVES: Constant = { constant: "envelope.positivesWanted", value: 10_000 };
/** Categorical features of a row, each of which looks an embedding up. */
export const SPARSE: Constant = { constant: "envelope.sparse", value: 10 };
/** The shape of a model of about eight billion weights with grouped queries. */
export const LAYERS: Constant = { constant: "envelope.layers", value: 32 };
export const KV_HEADS: Constant = { constant: "envelope.kvHeads", value: 8 };
export const HEAD_DIM: Constant = { constant: "envelope.headDim", value: 128 };
export const DAYS_A_MONTH: Constant = { constant: "envelope.daysAMonth", value: 30 };
export const ARMS: Constant = { constant: "envelope.arms", value: 2 };
/** Without a stated figure of what is measured: one in twenty. */
export const BASE_RATE: Constant = { constant: "envelope.baseRate", value: 0.05 };

export const PEAK: Derived = {
  derived: "envelope.peakQps",
  unit: "/s",
  of: ({ requirements }) => peakQps(requirements),
};
export const AVERAGE: Derived = {
  derived: "envelope.averageQps",
  unit: "/s",
  of: ({ requirements }) => averageQps(requirements),
};
export const RECORD: Derived = {
  derived: "envelope.predictionRecord",
  unit: "B",
  of: ({ requirements }) =>
    workOut(requirements, ["candidatesPerRequest", "featureCount"], recordBytes),
};
export const GENERATIONS: Derived = {
  derived: "envelope.concurrency",
  unit: "",
  of: ({ requirements }) => generationsAtOnce(requirements),
};
export const LOG_BYTES: Derived = {
  derived: "envelope.logBytes",
  unit: "B/d",
  of: ({ requirements }) => logBytesPerDay(requirements),
};

/** Bytes of one record of predictions: each candidate with its features, and the record around them. */
const recordBytes = (candidates: number, features: number): number =>
  candidates * (features * FEATURE_BYTES.value + CANDIDATE_BYTES.value) + RECORD_BYTES.value;

/** Little's law: what is in the system is what arrives times how long it stays. */
function generationsAtOnce(requirements: Diagram["requirements"]): Figure {
  const qps = peakQps(requirements);
  const stay = workOut(
    requirements,
    ["ttftMs", "tokensOut", "tokensPerSec"],
    (ttft, tokens, speed) => ttft / 1000 + tokens / speed,
  );
  if (!qps.known || !stay.known)
    return { known: false, missing: [qps, stay].flatMap((f) => (f.known ? [] : f.missing)) };
  return {
    known: true,
    value: qps.value * stay.value,
    inputs: [...qps.inputs, ...stay.inputs],
    assumed: [...qps.assumed, ...stay.assumed],
  };
}

export const has =
  (...fields: readonly RequirementId[]) =>
  ({ requirements }: Graph): boolean =>
    fields.some((field) => statedNumber(requirements, field) !== undefined);

export const hasAll =
  (...fields: readonly RequirementId[]) =>
  ({ requirements }: Graph): boolean =>
    fields.every((field) => statedNumber(requirements, field) !== undefined);

export const lacks =
  (field: RequirementId) =>
  ({ requirements }: Graph): boolean =>
    statedNumber(requirements, field) === undefined;

export const ranksCandidates = has("candidatesPerRequest");
export const logsCandidates = hasAll("candidatesPerRequest", "featureCount");
export const generates = hasAll("tokensIn", "tokensOut");
export const timesGeneration = hasAll("tokensOut", "ttftMs", "tokensPerSec");
export const isServed = has("dau", "peakQps");
