/** Serving: the smallest edits that should trip each rule. */
import type { Mutation } from "./mutation.ts";

export const SERVING_MUTATIONS: readonly Mutation[] = [];
