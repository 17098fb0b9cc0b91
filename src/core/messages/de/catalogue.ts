/** German names of what stands in the registries, by id. */
import type { Names } from "../names.ts";

export const names: Names = {
  components: {},
  groups: {},
  kinds: {},
  settings: {},
  requirements: {},
  choices: {},
  steps: {},
  ruleGroups: {},
  tasks: {},
  levels: {},
};
