/** Structure: the smallest edits that should trip each rule. */
import type { Mutation } from "./mutation.ts";

export const STRUCTURE_MUTATIONS: readonly Mutation[] = [];
