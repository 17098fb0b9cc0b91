/** Serving: rules in the order in which they are reported. */
import type { Rule } from "../../rule.ts";
import { noFallback } from "./no-fallback.ts";

export const SERVING_RULES: readonly Rule[] = [noFallback];
