/** GenAI and safety: rules in the order in which they are reported. */
import type { Rule } from "../../rule.ts";
import { agentToolNoApproval } from "./agent-tool-no-approval.ts";
import { agentUnbounded } from "./agent-unbounded.ts";
import { deletionPathMissing } from "./deletion-path-missing.ts";
import { generatedMediaUnmarked } from "./generated-media-unmarked.ts";
import { llmCostUnwatched } from "./llm-cost-unwatched.ts";
import { llmNoEvaluation } from "./llm-no-evaluation.ts";
import { llmNoInputGuardrail } from "./llm-no-input-guardrail.ts";
import { llmNoOutputGuardrail } from "./llm-no-output-guardrail.ts";
import { llmNoRateLimit } from "./llm-no-rate-limit.ts";
import { llmPiiToExternal } from "./llm-pii-to-external.ts";
import { llmSingleProvider } from "./llm-single-provider.ts";
import { noAuditHighStakes } from "./no-audit-high-stakes.ts";
import { promptLogUnredacted } from "./prompt-log-unredacted.ts";
import { promptUnversioned } from "./prompt-unversioned.ts";
import { ragAclMissing } from "./rag-acl-missing.ts";
import { ragIndexStale } from "./rag-index-stale.ts";
import { ragNoEvaluation } from "./rag-no-evaluation.ts";
import { ragUngrounded } from "./rag-ungrounded.ts";
import { toolUnaudited } from "./tool-unaudited.ts";

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
  agentToolNoApproval,
  agentUnbounded,
  toolUnaudited,
  llmCostUnwatched,
  llmNoRateLimit,
  llmSingleProvider,
  promptLogUnredacted,
  generatedMediaUnmarked,
  noAuditHighStakes,
  deletionPathMissing,
];
