/** Every rule there is; within a group they are reported in this order. */
import type { Rule } from "../rule.ts";

export const RULES: readonly Rule[] = [];
