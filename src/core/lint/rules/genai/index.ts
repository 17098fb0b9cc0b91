/** GenAI and safety: rules in the order in which they are reported. */
import type { Rule } from "../../rule.ts";
import { llmNoInputGuardrail } from "./llm-no-input-guardrail.ts";
import { llmNoOutputGuardrail } from "./llm-no-output-guardrail.ts";
import { llmPiiToExternal } from "./llm-pii-to-external.ts";

export const GENAI_RULES: readonly Rule[] = [
  llmNoOutputGuardrail,
  llmNoInputGuardrail,
  llmPiiToExternal,
];
