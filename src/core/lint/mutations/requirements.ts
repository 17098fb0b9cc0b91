/** Requirements: the smallest edits that should trip each rule. */
import type { Mutation } from "./mutation.ts";

export const REQUIREMENTS_MUTATIONS: readonly Mutation[] = [];
