/** Framing: rules in the order in which they are reported. */
import type { Rule } from "../../rule.ts";
import { noBaseline } from "./no-baseline.ts";

export const FRAMING_RULES: readonly Rule[] = [noBaseline];
