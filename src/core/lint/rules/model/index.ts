/** Model development: rules in the order in which they are reported. */
import type { Rule } from "../../rule.ts";
import { noModelRegistry } from "./no-model-registry.ts";
import { serverWithoutModel } from "./server-without-model.ts";

export const MODEL_RULES: readonly Rule[] = [serverWithoutModel, noModelRegistry];
