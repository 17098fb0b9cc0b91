/** Serving: the smallest edits that should trip each rule. */
import type { Mutation } from "./mutation.ts";
import { FUNNEL_MUTATIONS } from "./serving-funnel.ts";
import { TRAFFIC_MUTATIONS } from "./serving-traffic.ts";

export const SERVING_MUTATIONS: readonly Mutation[] = [...FUNNEL_MUTATIONS, ...TRAFFIC_MUTATIONS];
