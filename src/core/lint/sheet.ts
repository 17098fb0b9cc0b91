/** What the requirements sheet says, and what it leaves open. */
import type { RequirementId } from "../document/requirements.ts";
import type { Diagram } from "../document/types.ts";

/** The words of a text or list field, blanks left out; none for an empty one, and for a field of another type. */
export function wordsIn({ requirements }: Diagram, field: RequirementId): readonly string[] {
  return [requirements[field]?.value]
    .flat()
    .filter((value) => typeof value === "string")
    .map((text) => text.trim())
    .filter((text) => text !== "");
}

/** Whether nobody has said anything in the field: it is missing, blank or an empty list. */
export function isUnanswered(document: Diagram, field: RequirementId): boolean {
  const value = document.requirements[field]?.value;
  const isText = typeof value === "string" || typeof value === "object";
  return value === undefined || (isText && wordsIn(document, field).length === 0);
}

/** What was said to a yes-or-no field; `undefined` while nobody has said. */
export function flagIn({ requirements }: Diagram, field: RequirementId): boolean | undefined {
  const value = requirements[field]?.value;
  return typeof value === "boolean" ? value : undefined;
}
