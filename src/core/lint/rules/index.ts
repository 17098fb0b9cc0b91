/** Every rule there is; within a group they are reported in this order. */
import type { Rule } from "../rule.ts";
import { abNoMetricSink } from "./ab-no-metric-sink.ts";
import { abTooFewVariants } from "./ab-too-few-variants.ts";
import { driftTriggersNothing } from "./drift-triggers-nothing.ts";
import { edgeTypeMismatch } from "./edge-type-mismatch.ts";
import { featureStoreOfflineOnly } from "./feature-store-offline-only.ts";
import { labelLeakageNoPit } from "./label-leakage-no-pit.ts";
import { noBaseline } from "./no-baseline.ts";
import { noDriftMonitor } from "./no-drift-monitor.ts";
import { noFallback } from "./no-fallback.ts";
import { noLabelSource } from "./no-label-source.ts";
import { noModelRegistry } from "./no-model-registry.ts";
import { noMonitoring } from "./no-monitoring.ts";
import { noOfflineEvaluation } from "./no-offline-evaluation.ts";
import { noOnlineExperiment } from "./no-online-experiment.ts";
import { noPredictionLogging } from "./no-prediction-logging.ts";
import { noRetrainingLoop } from "./no-retraining-loop.ts";
import { nodeDangling } from "./node-dangling.ts";
import { retrainingUngated } from "./retraining-ungated.ts";
import { skewTwoFeatureCodes } from "./skew-two-feature-codes.ts";
import { slowStoreOnPath } from "./slow-store-on-path.ts";
import { syncIntoBatch } from "./sync-into-batch.ts";

export const RULES: readonly Rule[] = [
  edgeTypeMismatch,
  nodeDangling,
  syncIntoBatch,
  slowStoreOnPath,
  noBaseline,
  noLabelSource,
  labelLeakageNoPit,
  skewTwoFeatureCodes,
  featureStoreOfflineOnly,
  noOfflineEvaluation,
  noOnlineExperiment,
  abTooFewVariants,
  abNoMetricSink,
  noModelRegistry,
  noFallback,
  noMonitoring,
  noPredictionLogging,
  noRetrainingLoop,
  retrainingUngated,
  noDriftMonitor,
  driftTriggersNothing,
];
