/** Recipe: what generators answer is measured on known questions and on recorded ones. */
import type { Diagram, NodeId } from "../../document/types.ts";
import { contextEdges, contextSources } from "../generation.ts";
import type { FixContext } from "../rule.ts";
import { Draft } from "./draft.ts";
import { ensurePredictionLog } from "./log-predictions.ts";
import { ALERTING, EVAL_SET } from "./parts.ts";
import { ANSWER_JUDGE, RAG_JUDGE } from "./parts-genai.ts";

/** golden set → evaluator ← log of answers; the evaluator tells those who are on call. */
export function evaluateAnswers(document: Diagram, context: FixContext): Diagram {
  const draft = new Draft(document, context);
  const sources = contextSources(draft.graph);
  const [anchor] = [...draft.graph.withRole("generator"), ...sources];
  if (!anchor) return document;
  const log = ensurePredictionLog(draft);
  const part = contextEdges(draft.graph).length > 0 ? RAG_JUDGE : ANSWER_JUDGE;
  const judge = draft.ensure(part, log ?? anchor.id, "right");
  const questions = draft.ensure(EVAL_SET, judge, "above");
  draft.connect(questions, judge, "trainset", "batch");
  if (log !== undefined) draft.connect(log, judge, "predlog", "event", "batch");
  else
    draft.wire(
      sources.map(({ id }) => ({ source: id, target: judge, kinds: ["context", "cand"] })),
    );
  report(draft, judge);
  return draft.document;
}

function report(draft: Draft, judge: NodeId): void {
  const alerting = draft.ensure(ALERTING, judge, "right");
  draft.connect(judge, alerting, "metric", "alert");
}
