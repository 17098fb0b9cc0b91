/** Data: the smallest edits that should trip each rule. */
import type { Mutation } from "./mutation.ts";

export const DATA_MUTATIONS: readonly Mutation[] = [];
