/** Requirements: rules in the order in which they are reported. */
import type { Rule } from "../../rule.ts";
import { batchWindowExceeded } from "./batch-window-exceeded.ts";
import { capacityShort } from "./capacity-short.ts";
import { latencyBudgetExceeded } from "./latency-budget-exceeded.ts";
import { latencyBudgetTight } from "./latency-budget-tight.ts";
import { reqFreshnessMissing } from "./req-freshness-missing.ts";
import { reqLabelDelayMissing } from "./req-label-delay-missing.ts";
import { reqLatencyMissing } from "./req-latency-missing.ts";
import { reqMetricsMissing } from "./req-metrics-missing.ts";
import { reqObjectiveMissing } from "./req-objective-missing.ts";
import { reqScaleMissing } from "./req-scale-missing.ts";
import { retentionShort } from "./retention-short.ts";
import { singlePoint } from "./single-point.ts";
import { streamNeeded } from "./stream-needed.ts";
import { streamNotNeeded } from "./stream-not-needed.ts";

export const REQUIREMENTS_RULES: readonly Rule[] = [
  reqObjectiveMissing,
  reqScaleMissing,
  reqLatencyMissing,
  reqMetricsMissing,
  reqFreshnessMissing,
  reqLabelDelayMissing,
  streamNotNeeded,
  streamNeeded,
  latencyBudgetExceeded,
  latencyBudgetTight,
  capacityShort,
  batchWindowExceeded,
  singlePoint,
  retentionShort,
];
