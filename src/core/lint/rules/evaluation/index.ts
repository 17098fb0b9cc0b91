/** Evaluation: rules in the order in which they are reported. */
import type { Rule } from "../../rule.ts";
import { abNoAssignmentLog } from "./ab-no-assignment-log.ts";
import { abNoMetricSink } from "./ab-no-metric-sink.ts";
import { abTooFewVariants } from "./ab-too-few-variants.ts";
import { evalNotDeciding } from "./eval-not-deciding.ts";
import { evaluationBypass } from "./evaluation-bypass.ts";
import { evaluatorWithoutData } from "./evaluator-without-data.ts";
import { experimentNoDecision } from "./experiment-no-decision.ts";
import { noOfflineEvaluation } from "./no-offline-evaluation.ts";
import { noOnlineExperiment } from "./no-online-experiment.ts";
import { noSliceEvaluation } from "./no-slice-evaluation.ts";
import { shadowReachesUser } from "./shadow-reaches-user.ts";

export const EVALUATION_RULES: readonly Rule[] = [
  noOfflineEvaluation,
  evaluationBypass,
  evaluatorWithoutData,
  evalNotDeciding,
  noSliceEvaluation,
  noOnlineExperiment,
  abTooFewVariants,
  abNoMetricSink,
  abNoAssignmentLog,
  shadowReachesUser,
  experimentNoDecision,
];
