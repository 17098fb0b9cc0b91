/** GenAI and safety: the smallest edits that should trip each rule. */
import type { Mutation } from "./mutation.ts";

export const GENAI_MUTATIONS: readonly Mutation[] = [];
