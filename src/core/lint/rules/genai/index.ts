/** GenAI and safety: rules in the order in which they are reported. */
import type { Rule } from "../../rule.ts";

export const GENAI_RULES: readonly Rule[] = [];
