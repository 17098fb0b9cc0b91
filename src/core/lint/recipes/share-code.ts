/** Recipe: one definition of the features, handed to the code of serving and to that of training. */
import { passes } from "../../catalogue/catalogue.ts";
import type { GraphNode } from "../../graph/elements.ts";
import type { FeatureCodes } from "../feature-codes.ts";
import type { Draft } from "./draft.ts";
import { SHARED_TRANSFORM } from "./parts.ts";

export const canShareCode = ({ online, offline }: FeatureCodes): boolean =>
  [...online, ...offline].every(takesDefinitions);

const takesDefinitions = ({ component }: GraphNode): boolean =>
  component === undefined || passes(component.accepts, "config");

/** The codes are those of the drawing as it is now. */
export function shareCode(draft: Draft, { online, offline }: FeatureCodes): void {
  const [first] = offline;
  if (!first) return;
  const transform = draft.ensure(SHARED_TRANSFORM, first.id, "above");
  for (const code of [...online, ...offline]) draft.connect(transform, code.id, "config");
}
