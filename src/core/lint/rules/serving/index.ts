/** Serving: rules in the order in which they are reported. */
import type { Rule } from "../../rule.ts";
import { deployUnstaged } from "./deploy-unstaged.ts";
import { noCandidateGeneration } from "./no-candidate-generation.ts";
import { noFallback } from "./no-fallback.ts";
import { rankerTooWide } from "./ranker-too-wide.ts";

export const SERVING_RULES: readonly Rule[] = [
  noFallback,
  noCandidateGeneration,
  rankerTooWide,
  deployUnstaged,
];
