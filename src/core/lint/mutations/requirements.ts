/** Requirements: the smallest edits that should trip each rule. */
import type { Mutation } from "./mutation.ts";
import { FIELD_MUTATIONS } from "./requirements-fields.ts";
import { NUMBER_MUTATIONS } from "./requirements-numbers.ts";

export const REQUIREMENTS_MUTATIONS: readonly Mutation[] = [
  ...FIELD_MUTATIONS,
  ...NUMBER_MUTATIONS,
];
