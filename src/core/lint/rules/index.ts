/** Every rule there is, group by group; within a group they are reported in the order of its list. */
import type { Rule } from "../rule.ts";
import { DATA_RULES } from "./data/index.ts";
import { EVALUATION_RULES } from "./evaluation/index.ts";
import { FRAMING_RULES } from "./framing/index.ts";
import { GENAI_RULES } from "./genai/index.ts";
import { MODEL_RULES } from "./model/index.ts";
import { MONITORING_RULES } from "./monitoring/index.ts";
import { REQUIREMENTS_RULES } from "./requirements/index.ts";
import { SERVING_RULES } from "./serving/index.ts";
import { STRUCTURE_RULES } from "./structure/index.ts";

export const RULES: readonly Rule[] = [
  ...STRUCTURE_RULES,
  ...REQUIREMENTS_RULES,
  ...FRAMING_RULES,
  ...DATA_RULES,
  ...MODEL_RULES,
  ...EVALUATION_RULES,
  ...SERVING_RULES,
  ...MONITORING_RULES,
  ...GENAI_RULES,
];
