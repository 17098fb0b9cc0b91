/** GenAI and safety: rules in the order in which they are reported. */
import type { Rule } from "../../rule.ts";
import { llmNoEvaluation } from "./llm-no-evaluation.ts";
import { llmNoInputGuardrail } from "./llm-no-input-guardrail.ts";
import { llmNoOutputGuardrail } from "./llm-no-output-guardrail.ts";
import { llmPiiToExternal } from "./llm-pii-to-external.ts";
import { promptUnversioned } from "./prompt-unversioned.ts";
import { ragAclMissing } from "./rag-acl-missing.ts";
import { ragIndexStale } from "./rag-index-stale.ts";
import { ragNoEvaluation } from "./rag-no-evaluation.ts";
import { ragUngrounded } from "./rag-ungrounded.ts";

export const GENAI_RULES: readonly Rule[] = [
  llmNoOutputGuardrail,
  llmNoInputGuardrail,
  llmPiiToExternal,
  ragNoEvaluation,
  llmNoEvaluation,
  ragUngrounded,
  ragAclMissing,
  ragIndexStale,
  promptUnversioned,
];
