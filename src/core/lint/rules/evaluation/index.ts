/** Evaluation: rules in the order in which they are reported. */
import type { Rule } from "../../rule.ts";
import { abNoMetricSink } from "./ab-no-metric-sink.ts";
import { abTooFewVariants } from "./ab-too-few-variants.ts";
import { noOfflineEvaluation } from "./no-offline-evaluation.ts";
import { noOnlineExperiment } from "./no-online-experiment.ts";

export const EVALUATION_RULES: readonly Rule[] = [
  noOfflineEvaluation,
  noOnlineExperiment,
  abTooFewVariants,
  abNoMetricSink,
];
