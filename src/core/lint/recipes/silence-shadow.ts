/** Recipe: a shadow's answers are recorded, and go nowhere else. */
import { removeElements } from "../../document/edit.ts";
import type { Diagram, EdgeId } from "../../document/types.ts";
import { RECORDS } from "../models.ts";
import type { FixContext } from "../rule.ts";
import { Draft } from "./draft.ts";
import { ensurePredictionLog } from "./log-predictions.ts";
import { PREDICTION_LOGGER } from "./parts.ts";

export function silenceShadow(
  document: Diagram,
  context: FixContext,
  answers: readonly EdgeId[],
): Diagram {
  const before = new Draft(document, context);
  const gone = answers.flatMap((id) => before.graph.edge(id) ?? []);
  const shadows = new Set(gone.map((edge) => edge.source.id));
  const draft = new Draft(removeElements(document, new Set(answers)), context);
  for (const shadow of shadows) {
    const log = ensurePredictionLog(draft);
    const logger = draft.ensure(PREDICTION_LOGGER, shadow, "right");
    draft.connect(shadow, logger, ...RECORDS);
    if (log !== undefined) draft.connect(logger, log, "predlog");
  }
  return draft.document;
}
