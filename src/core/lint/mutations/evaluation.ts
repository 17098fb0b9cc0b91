/** Evaluation: the smallest edits that should trip each rule. */
import type { Mutation } from "./mutation.ts";

export const EVALUATION_MUTATIONS: readonly Mutation[] = [];
