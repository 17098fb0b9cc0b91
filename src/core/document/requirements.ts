/** The fields of the requirements sheet: one registry for the sheet, the lint and the estimates. */
import { named } from "../messages/names.ts";
import type { StepId } from "./steps.ts";

export const SERVING_MODES = ["online", "batch", "stream", "edge"] as const;
export type ServingMode = (typeof SERVING_MODES)[number];

/** Where somebody waits for the answer. */
const CALLED: readonly ServingMode[] = ["online", "stream", "edge"];

interface FieldShape {
  readonly id: string;
  readonly step: StepId;
  readonly name: string;
  readonly type: "number" | "text" | "boolean" | "choice" | "list";
  /** Unit of a number: `ms`, `s`, `B`, `/s`, `%` (0 to 100), `share` (0 to 1) … */
  readonly unit?: string;
  readonly choices?: readonly string[];
  /** The serving modes that it says something about; all when left out. */
  readonly modes?: readonly ServingMode[];
  /** Says something about some designs only. */
  readonly optional?: true;
  /** What holds while the field is empty. */
  readonly default?: number | string;
}

export const REQUIREMENTS = [
  { id: "businessObjective", step: "clarify", name: "Business objective", type: "text" },
  { id: "users", step: "clarify", name: "Users", type: "text" },
  { id: "dau", step: "clarify", name: "Daily active users", type: "number", modes: CALLED },
  {
    id: "requestsPerUserPerDay",
    step: "clarify",
    name: "Requests per user per day",
    type: "number",
    modes: CALLED,
  },
  {
    id: "peakFactor",
    step: "clarify",
    name: "Peak factor",
    type: "number",
    default: 3,
    modes: CALLED,
  },
  {
    id: "peakQps",
    step: "clarify",
    name: "Peak requests per second",
    type: "number",
    unit: "/s",
    optional: true,
  },
  { id: "itemCount", step: "clarify", name: "Items", type: "number", optional: true },
  {
    id: "newItemsPerDay",
    step: "clarify",
    name: "New items per day",
    type: "number",
    optional: true,
  },
  {
    id: "itemsPerDay",
    step: "clarify",
    name: "Items scored per day",
    type: "number",
    modes: ["batch"],
  },
  {
    id: "candidatesPerRequest",
    step: "clarify",
    name: "Candidates per request",
    type: "number",
    optional: true,
  },
  {
    id: "p99SloMs",
    step: "clarify",
    name: "p99 latency objective",
    type: "number",
    unit: "ms",
    modes: CALLED,
  },
  { id: "availability", step: "clarify", name: "Availability", type: "number", unit: "%" },
  { id: "freshnessSec", step: "clarify", name: "Freshness", type: "number", unit: "s" },
  { id: "retentionDays", step: "clarify", name: "Retention", type: "number", unit: "d" },
  {
    id: "budgetPerMonth",
    step: "clarify",
    name: "Budget per month",
    type: "number",
    unit: "$",
    optional: true,
  },
  {
    id: "stage",
    step: "clarify",
    name: "Stage",
    type: "choice",
    choices: ["sketch", "design", "production"],
    default: "design",
  },
  { id: "highStakes", step: "clarify", name: "High stakes", type: "boolean", optional: true },
  {
    id: "protectedGroups",
    step: "clarify",
    name: "Protected groups",
    type: "text",
    optional: true,
  },
  {
    id: "containsPii",
    step: "clarify",
    name: "Contains personal data",
    type: "boolean",
    optional: true,
  },
  { id: "piiHandling", step: "clarify", name: "Handling of personal data", type: "text" },
  {
    id: "confidentialDocs",
    step: "clarify",
    name: "Confidential documents",
    type: "boolean",
    optional: true,
  },
  { id: "constraints", step: "clarify", name: "Constraints", type: "text" },
  { id: "mlObjective", step: "frame", name: "ML objective", type: "text" },
  {
    id: "mlTask",
    step: "frame",
    name: "ML task",
    type: "choice",
    choices: [
      "binary",
      "multi-class",
      "multi-label",
      "regression",
      "ranking",
      "retrieval",
      "detection",
      "seq2seq",
      "generation",
      "clustering",
      "anomaly",
      "edge-prediction",
      "bandit",
    ],
  },
  { id: "input", step: "frame", name: "Input", type: "text" },
  { id: "output", step: "frame", name: "Output", type: "text" },
  { id: "baseline", step: "frame", name: "Baseline", type: "text" },
  { id: "labelSource", step: "data", name: "Label source", type: "text" },
  {
    id: "labelDelay",
    step: "data",
    name: "Label delay",
    type: "number",
    unit: "s",
    optional: true,
  },
  {
    id: "positiveRate",
    step: "data",
    name: "Positive rate",
    type: "number",
    unit: "share",
    optional: true,
  },
  {
    id: "eventBytes",
    step: "data",
    name: "Bytes per event",
    type: "number",
    unit: "B",
    modes: CALLED,
  },
  {
    id: "eventsPerUserPerDay",
    step: "data",
    name: "Events per user per day",
    type: "number",
    modes: CALLED,
  },
  { id: "featureCount", step: "data", name: "Features", type: "number", optional: true },
  {
    id: "embeddingDim",
    step: "data",
    name: "Embedding dimensions",
    type: "number",
    optional: true,
  },
  {
    id: "embeddingBytesPerValue",
    step: "data",
    name: "Bytes per embedding value",
    type: "number",
    unit: "B",
    optional: true,
    default: 4,
  },
  { id: "modelFamily", step: "model", name: "Model family", type: "text" },
  { id: "params", step: "model", name: "Parameters", type: "number", optional: true },
  {
    id: "retrainEvery",
    step: "model",
    name: "Retrain every",
    type: "number",
    unit: "s",
    optional: true,
  },
  {
    id: "trainHours",
    step: "model",
    name: "Training time",
    type: "number",
    unit: "h",
    optional: true,
  },
  { id: "offlineMetric", step: "evaluate", name: "Offline metrics", type: "list" },
  { id: "onlineMetric", step: "evaluate", name: "Online metrics", type: "list" },
  { id: "guardrailMetrics", step: "evaluate", name: "Guardrail metrics", type: "list" },
  {
    id: "minDetectableEffect",
    step: "evaluate",
    name: "Minimum detectable effect",
    type: "number",
    unit: "share",
  },
  { id: "experimentDays", step: "evaluate", name: "Experiment length", type: "number", unit: "d" },
  {
    id: "servingMode",
    step: "serve",
    name: "Serving mode",
    type: "choice",
    choices: SERVING_MODES,
  },
  {
    id: "payloadInBytes",
    step: "serve",
    name: "Request size",
    type: "number",
    unit: "B",
    modes: CALLED,
  },
  {
    id: "payloadOutBytes",
    step: "serve",
    name: "Response size",
    type: "number",
    unit: "B",
    modes: CALLED,
  },
  {
    id: "cacheHitRate",
    step: "serve",
    name: "Cache hit rate",
    type: "number",
    unit: "share",
    optional: true,
  },
  { id: "tokensIn", step: "serve", name: "Tokens in", type: "number", optional: true },
  { id: "tokensOut", step: "serve", name: "Tokens out", type: "number", optional: true },
  {
    id: "ttftMs",
    step: "serve",
    name: "Time to first token",
    type: "number",
    unit: "ms",
    optional: true,
  },
  {
    id: "tokensPerSec",
    step: "serve",
    name: "Tokens per second",
    type: "number",
    unit: "/s",
    optional: true,
  },
  // Prices are for the person to fill in; the defaults only show how the figure works.
  {
    id: "priceIn",
    step: "serve",
    name: "Price of a million tokens in",
    type: "number",
    unit: "$",
    optional: true,
    default: 1,
  },
  {
    id: "priceOut",
    step: "serve",
    name: "Price of a million tokens out",
    type: "number",
    unit: "$",
    optional: true,
    default: 4,
  },
  { id: "driftMetric", step: "monitor", name: "Drift metric", type: "text" },
  { id: "alertOwner", step: "monitor", name: "Alert owner", type: "text" },
  { id: "proxyMetric", step: "monitor", name: "Proxy metric", type: "text" },
  { id: "rollbackMinutes", step: "monitor", name: "Roll back within", type: "number", unit: "min" },
] as const satisfies readonly FieldShape[];

export type RequirementId = (typeof REQUIREMENTS)[number]["id"];

/** One field of the sheet. */
export interface RequirementField extends FieldShape {
  readonly id: RequirementId;
}

export const REQUIREMENT_FIELDS: readonly RequirementField[] = named("requirements", REQUIREMENTS);

/** The fields that a complete design of that serving mode fills in. */
export const expectedFields = (mode: ServingMode): readonly RequirementField[] =>
  REQUIREMENT_FIELDS.filter(
    ({ modes, optional }) => optional !== true && (modes === undefined || modes.includes(mode)),
  );
