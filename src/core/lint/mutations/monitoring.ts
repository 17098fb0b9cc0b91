/** Monitoring and feedback: the smallest edits that should trip each rule. */
import type { Mutation } from "./mutation.ts";

export const MONITORING_MUTATIONS: readonly Mutation[] = [];
