/** Monitoring and feedback: rules in the order in which they are reported. */
import type { Rule } from "../../rule.ts";
import { alertDead } from "./alert-dead.ts";
import { driftNoReference } from "./drift-no-reference.ts";
import { driftTriggersNothing } from "./drift-triggers-nothing.ts";
import { freshnessUnmonitored } from "./freshness-unmonitored.ts";
import { labelDelayNoProxy } from "./label-delay-no-proxy.ts";
import { noAlerting } from "./no-alerting.ts";
import { noDriftMonitor } from "./no-drift-monitor.ts";
import { noFeedbackLogging } from "./no-feedback-logging.ts";
import { noMonitoring } from "./no-monitoring.ts";
import { noPredictionLogging } from "./no-prediction-logging.ts";
import { noQualityMonitor } from "./no-quality-monitor.ts";
import { noRetrainingLoop } from "./no-retraining-loop.ts";
import { noSystemMonitor } from "./no-system-monitor.ts";
import { predictionLogUnused } from "./prediction-log-unused.ts";
import { retrainNoCooldown } from "./retrain-no-cooldown.ts";
import { retrainingUngated } from "./retraining-ungated.ts";
import { skewUnmeasured } from "./skew-unmeasured.ts";

export const MONITORING_RULES: readonly Rule[] = [
  noMonitoring,
  noPredictionLogging,
  noRetrainingLoop,
  retrainingUngated,
  noSystemMonitor,
  noDriftMonitor,
  noQualityMonitor,
  driftNoReference,
  driftTriggersNothing,
  noAlerting,
  alertDead,
  predictionLogUnused,
  noFeedbackLogging,
  retrainNoCooldown,
  freshnessUnmonitored,
  skewUnmeasured,
  labelDelayNoProxy,
];
