/** The parts that fixes of GenAI rules reuse or insert. */
import { carries, hasRole } from "../../graph/elements.ts";
import type { Wanted } from "../../insert/ensure-node.ts";

export const OUTPUT_GUARDRAIL: Wanted = {
  roles: ["guardrail-out"],
  component: "output-guardrail",
  takes: ["pred"],
  gives: ["response"],
};

export const INPUT_GUARDRAIL: Wanted = {
  roles: ["guardrail-in"],
  component: "input-guardrail",
  takes: ["request"],
  gives: ["request"],
};

export const CITATION_CHECKER: Wanted = {
  roles: ["citation"],
  component: "citation-checker",
  takes: ["completion", "context"],
  gives: ["completion"],
};

export const WATERMARKER: Wanted = {
  roles: ["watermark"],
  component: "watermarker",
  takes: ["completion", "media"],
  gives: ["completion", "media"],
};

/** One that stands among prompts, or nowhere yet: one that cleans documents stays where it is. */
export const PROMPT_REDACTOR: Wanted = {
  roles: ["pii-filter"],
  component: "pii-redactor",
  takes: ["prompt"],
  gives: ["prompt"],
  fits: (node) => node.in.every((edge) => carries(edge, "prompt", "request")),
};

/** One that stands among records, or nowhere yet. */
export const TRACE_REDACTOR: Wanted = {
  roles: ["pii-filter"],
  component: "pii-redactor",
  takes: ["predlog"],
  gives: ["predlog"],
  fits: (node) => node.in.every((edge) => carries(edge, "predlog")),
};

export const ACCESS_CONTROL: Wanted = {
  roles: ["access-control"],
  component: "access-control",
  takes: ["request"],
  gives: ["request"],
};

export const INGESTION: Wanted = {
  roles: ["ingest-batch"],
  component: "batch-ingest",
  takes: ["doc"],
  gives: ["doc"],
};

export const SCHEDULE: Wanted = {
  roles: ["trigger", "orchestrator"],
  component: "scheduler",
  gives: ["control"],
  fits: (node) => !hasRole(node, "retrain-trigger"),
};

export const PROMPT_STORE: Wanted = {
  roles: ["prompt-store"],
  component: "prompt-store",
  gives: ["config"],
};

export const APPROVAL: Wanted = {
  roles: ["human-approval"],
  component: "human-approval",
  takes: ["tool"],
  gives: ["tool"],
};

export const AUDIT_LOG: Wanted = { roles: ["audit"], component: "audit-log", takes: ["event"] };

export const COST_MONITOR: Wanted = {
  roles: ["monitor-cost"],
  component: "cost-monitor",
  takes: ["metric"],
  gives: ["alert"],
};

export const RATE_LIMITER: Wanted = {
  roles: ["rate-limiter"],
  component: "rate-limiter",
  takes: ["request"],
  gives: ["request"],
};

export const LLM_GATEWAY: Wanted = {
  roles: ["llm-gateway"],
  component: "llm-gateway",
  takes: ["prompt"],
  gives: ["prompt"],
};

export const ANSWER_JUDGE: Wanted = {
  roles: ["llm-eval"],
  component: "llm-evaluator",
  takes: ["event"],
};

export const RAG_JUDGE: Wanted = {
  roles: ["rag-eval"],
  component: "rag-evaluator",
  takes: ["event"],
};

export const CONSENT: Wanted = {
  roles: ["consent"],
  component: "consent-manager",
  takes: ["request"],
  gives: ["event"],
};
