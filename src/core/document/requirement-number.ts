/** Numbers of the requirements sheet, and whether anybody stated them. */
import { REQUIREMENT_FIELDS, type RequirementId } from "./requirements.ts";
import type { Diagram } from "./types.ts";

/** `assumed`: the field's default, or a figure that its author marked as nobody's word. */
export interface SheetNumber {
  readonly value: number;
  readonly assumed: boolean;
}

const defaults = new Map<RequirementId, number>(
  REQUIREMENT_FIELDS.flatMap((field) =>
    typeof field.default === "number" ? [[field.id, field.default]] : [],
  ),
);

/** What the sheet says, in the field's unit, else the field's default. `undefined` where there is neither, and for a value that no quantity has. */
export function numberIn(
  requirements: Diagram["requirements"],
  field: RequirementId,
): SheetNumber | undefined {
  const stated = statedNumber(requirements, field);
  if (stated !== undefined)
    return { value: stated, assumed: requirements[field]?.assumed === true };
  const value = defaults.get(field);
  return value === undefined ? undefined : { value, assumed: true };
}

/** What somebody has put into the field; `undefined` while it is empty or no number from 0 upwards. */
export function statedNumber(
  requirements: Diagram["requirements"],
  field: RequirementId,
): number | undefined {
  const value = requirements[field]?.value;
  return typeof value === "number" && Number.isFinite(value) && value >= 0 ? value : undefined;
}
