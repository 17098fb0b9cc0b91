/** Model development: the smallest edits that should trip each rule. */
import type { Mutation } from "./mutation.ts";

export const MODEL_MUTATIONS: readonly Mutation[] = [];
