/** Requirements: rules in the order in which they are reported. */
import type { Rule } from "../../rule.ts";

export const REQUIREMENTS_RULES: readonly Rule[] = [];
