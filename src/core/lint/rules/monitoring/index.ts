/** Monitoring and feedback: rules in the order in which they are reported. */
import type { Rule } from "../../rule.ts";
import { driftTriggersNothing } from "./drift-triggers-nothing.ts";
import { noDriftMonitor } from "./no-drift-monitor.ts";
import { noMonitoring } from "./no-monitoring.ts";
import { noPredictionLogging } from "./no-prediction-logging.ts";
import { noRetrainingLoop } from "./no-retraining-loop.ts";
import { retrainingUngated } from "./retraining-ungated.ts";

export const MONITORING_RULES: readonly Rule[] = [
  noMonitoring,
  noPredictionLogging,
  noRetrainingLoop,
  retrainingUngated,
  noDriftMonitor,
  driftTriggersNothing,
];
