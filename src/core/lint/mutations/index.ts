/** Every mutation there is; rules without one have no structural condition, and `WITHOUT_MUTATION` says why. */
import type { Mutation } from "./mutation.ts";
import { DATA_LABEL_MUTATIONS } from "./data-labels.ts";
import { DATA_MUTATIONS } from "./data.ts";
import { EVALUATION_MUTATIONS } from "./evaluation.ts";
import { FRAMING_MUTATIONS } from "./framing.ts";
import { GENAI_MUTATIONS } from "./genai.ts";
import { MODEL_MUTATIONS } from "./model.ts";
import { MONITORING_MUTATIONS } from "./monitoring.ts";
import { REQUIREMENTS_MUTATIONS } from "./requirements.ts";
import { SERVING_MUTATIONS } from "./serving.ts";
import { STRUCTURE_MUTATIONS } from "./structure.ts";

export const MUTATIONS: readonly Mutation[] = [
  ...STRUCTURE_MUTATIONS,
  ...REQUIREMENTS_MUTATIONS,
  ...FRAMING_MUTATIONS,
  ...DATA_MUTATIONS,
  ...DATA_LABEL_MUTATIONS,
  ...MODEL_MUTATIONS,
  ...EVALUATION_MUTATIONS,
  ...SERVING_MUTATIONS,
  ...MONITORING_MUTATIONS,
  ...GENAI_MUTATIONS,
];

/** Rules for which no template can be spoilt, and why not. */
export const WITHOUT_MUTATION: Readonly<Record<string, string>> = {
  "waiver-unused": "It speaks of waivers, and no template has one.",
};
