/** Serving: the smallest edits that should trip each rule. */
import type { Mutation } from "./mutation.ts";
import { FUNNEL_MUTATIONS } from "./serving-funnel.ts";

export const SERVING_MUTATIONS: readonly Mutation[] = [...FUNNEL_MUTATIONS];
