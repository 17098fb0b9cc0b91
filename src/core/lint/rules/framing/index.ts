/** Framing: rules in the order in which they are reported. */
import type { Rule } from "../../rule.ts";
import { baselineUnmeasured } from "./baseline-unmeasured.ts";
import { framingMissing } from "./framing-missing.ts";
import { humanLoopMissingHighStakes } from "./human-loop-missing-high-stakes.ts";
import { noBaseline } from "./no-baseline.ts";
import { objectiveSingleGuardrail } from "./objective-single-guardrail.ts";

export const FRAMING_RULES: readonly Rule[] = [
  framingMissing,
  noBaseline,
  baselineUnmeasured,
  objectiveSingleGuardrail,
  humanLoopMissingHighStakes,
];
