/** Recipe: what an evaluator finds decides something. */
import type { Diagram, NodeId } from "../../document/types.ts";
import { carries, producers } from "../../graph/elements.ts";
import { isJudge } from "../gates.ts";
import { edgesInto } from "../models.ts";
import type { FixContext } from "../rule.ts";
import { Draft } from "./draft.ts";
import { OPERATOR } from "./operations.ts";
import { ALERTING } from "./parts.ts";

export function heedEvaluation(
  document: Diagram,
  context: FixContext,
  evaluators: readonly NodeId[],
): Diagram {
  const draft = new Draft(document, context);
  for (const id of evaluators) if (draft.graph.node(id)) heed(draft, id);
  return draft.document;
}

/** Release what it has seen by its verdict; else tell somebody. */
function heed(draft: Draft, evaluator: NodeId): void {
  const seesModels = draft.node(evaluator).in.some((edge) => carries(edge, "model"));
  if (tellRelease(draft, evaluator, seesModels) || leadThrough(draft, evaluator)) return;
  const told = draft.ensure(seesModels ? OPERATOR : ALERTING, evaluator, "right");
  draft.connect(evaluator, told, "metric");
}

/** A registry that nothing fills yet gets the model itself; any other gets the verdict. */
function tellRelease(draft: Draft, evaluator: NodeId, seesModels: boolean): boolean {
  const [release] = [...draft.graph.withRole("registry"), ...draft.graph.withRole("deployer")];
  if (!release) return false;
  const isEmpty = !release.in.some((edge) => carries(edge, "model"));
  if (seesModels && isEmpty && draft.connect(evaluator, release.id, "model")) return true;
  return draft.connect(evaluator, release.id, "control", "metric");
}

/** Straight from training to serving: by way of the evaluator instead. */
function leadThrough(draft: Draft, evaluator: NodeId): boolean {
  const origins = producers(draft.node(evaluator), "model");
  const edges = edgesInto(draft.graph, origins, isJudge).filter(({ target }) => !isJudge(target));
  for (const edge of edges) draft.reroute(edge, evaluator);
  return draft.node(evaluator).out.some((edge) => carries(edge, "model"));
}
