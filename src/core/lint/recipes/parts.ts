/** The parts that fixes reuse or insert: who will do for each, and what is drawn when nobody does. */
import { hasRole } from "../../graph/elements.ts";
import type { Wanted } from "../../insert/ensure-node.ts";

export const EVENT_LOG: Wanted = {
  roles: ["stream-log"],
  component: "event-log",
  takes: ["predlog"],
  gives: ["predlog"],
};

/** Where a batch system keeps what happened. */
export const EVENT_STORE: Wanted = {
  roles: ["stream-log", "lake", "warehouse"],
  component: "data-lake",
  takes: ["predlog"],
};

export const PREDICTION_LOGGER: Wanted = {
  roles: ["prediction-logger"],
  component: "prediction-logger",
  gives: ["predlog"],
};

/** For generators: it records the prompt and the steps between, too. */
export const LLM_TRACER: Wanted = { ...PREDICTION_LOGGER, component: "llm-tracer" };

export const FEEDBACK_COLLECTOR: Wanted = {
  roles: ["feedback-logger"],
  component: "feedback-collector",
  takes: ["feedback"],
  gives: ["feedback"],
};

export const LABELS: Wanted = {
  roles: ["label-join", "human-label"],
  component: "label-joiner",
  takes: ["event"],
  gives: ["label"],
};

export const DATASET_BUILDER: Wanted = {
  roles: ["dataset-builder"],
  component: "dataset-builder",
  takes: ["label"],
  gives: ["trainset"],
};

export const TRAINER: Wanted = {
  roles: ["trainer"],
  component: "trainer",
  takes: ["trainset"],
  gives: ["model"],
};

export const EVALUATOR: Wanted = {
  roles: ["evaluator", "gate"],
  component: "offline-evaluator",
  takes: ["model"],
  gives: ["model"],
};

export const REGISTRY: Wanted = {
  roles: ["registry"],
  component: "model-registry",
  takes: ["model"],
  gives: ["model"],
};

export const DEPLOYER: Wanted = {
  roles: ["deployer"],
  component: "deployer",
  takes: ["model"],
  gives: ["model"],
};

export const EVAL_SET: Wanted = {
  roles: ["eval-set"],
  component: "golden-set",
  gives: ["trainset"],
};

export const BASELINE: Wanted = {
  roles: ["baseline"],
  component: "baseline-model",
  takes: ["trainset"],
  gives: ["metric"],
};

export const DRIFT_MONITOR: Wanted = {
  roles: ["monitor-data"],
  component: "drift-monitor",
  takes: ["predlog"],
  gives: ["alert"],
};

export const SYSTEM_MONITOR: Wanted = {
  roles: ["monitor-system"],
  component: "system-monitor",
  takes: ["metric"],
  gives: ["alert"],
};

export const ALERTING: Wanted = { roles: ["alerting"], component: "alerting", takes: ["alert"] };

export const EXPERIMENT_ANALYSIS: Wanted = {
  roles: ["experiment-metrics"],
  component: "experiment-analysis",
  takes: ["event"],
};

export const FALLBACK: Wanted = {
  roles: ["fallback", "baseline"],
  component: "fallback",
  takes: ["request"],
  gives: ["response"],
};

export const MATERIALIZER: Wanted = {
  roles: ["materializer"],
  component: "materializer",
  takes: ["feat-off"],
  gives: ["feat-on"],
};

export const ONLINE_STORE: Wanted = {
  roles: ["feature-store-online"],
  component: "online-feature-store",
  takes: ["feat-on"],
  gives: ["feat-on"],
};

/** A precomputed table answers by key too, but with one thing only. */
export const FAST_STORE: Wanted = {
  roles: ["kv"],
  component: "kv-store",
  fits: (node) => !hasRole(node, "precomputed"),
};

export const SHARED_TRANSFORM: Wanted = {
  roles: ["shared-transform"],
  component: "shared-transform",
  gives: ["config"],
};

export const CALIBRATOR: Wanted = {
  roles: ["calibrator"],
  component: "calibrator",
  takes: ["model"],
  gives: ["model"],
};

export const DATA_VALIDATION: Wanted = {
  roles: ["data-validation"],
  component: "data-validation",
};

export const OFFLINE_STORE: Wanted = {
  roles: ["feature-store-offline"],
  component: "offline-feature-store",
  takes: ["feat"],
  gives: ["feat-off"],
};

export const DATA_LAKE: Wanted = {
  roles: ["lake", "warehouse"],
  component: "data-lake",
  takes: ["event"],
};

/** A processor that serves a model computes no features. */
export const STREAM_FEATURES: Wanted = {
  roles: ["stream-processor"],
  component: "feature-pipeline-stream",
  takes: ["event"],
  gives: ["feat-on"],
  fits: (node) => !hasRole(node, "server"),
};

export const SCHEMA_REGISTRY: Wanted = {
  roles: ["schema-registry"],
  component: "schema-registry",
  gives: ["config"],
};

export const DATASET_VERSIONS: Wanted = {
  roles: ["data-version"],
  component: "dataset-versioning",
  takes: ["trainset"],
  gives: ["trainset"],
};

export const SCHEDULER: Wanted = {
  roles: ["orchestrator", "trigger"],
  component: "scheduler",
  gives: ["control"],
  fits: (node) => !hasRole(node, "retrain-trigger"),
};

export const QUALITY_MONITOR: Wanted = {
  roles: ["monitor-model"],
  component: "quality-monitor",
  takes: ["label"],
  gives: ["alert"],
};

export const FRESHNESS_MONITOR: Wanted = {
  roles: ["monitor-freshness"],
  component: "freshness-monitor",
  takes: ["metric"],
  gives: ["alert"],
};

export const SKEW_CHECKER: Wanted = {
  roles: ["skew-check"],
  component: "skew-checker",
  takes: ["feat", "event"],
  gives: ["alert"],
};

export const AUTOSCALER: Wanted = {
  roles: ["autoscaler"],
  component: "autoscaler",
  takes: ["metric"],
  gives: ["control"],
};

/** Where tasks wait for whoever has time; a log of events is no such thing. */
export const TASK_QUEUE: Wanted = {
  roles: ["queue"],
  component: "message-queue",
  takes: ["request"],
  gives: ["request"],
};

export const API_GATEWAY: Wanted = {
  roles: ["gateway"],
  component: "api-gateway",
  takes: ["request", "response"],
  gives: ["request", "response"],
};

/** Of features; a CDN is a cache of pages. */
export const FEATURE_CACHE: Wanted = {
  roles: ["cache"],
  component: "result-cache",
  takes: ["feat-on"],
  gives: ["feat-on"],
};
