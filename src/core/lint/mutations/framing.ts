/** Framing: the smallest edits that should trip each rule. */
import type { Mutation } from "./mutation.ts";

export const FRAMING_MUTATIONS: readonly Mutation[] = [];
