/** A figure worked out from the requirements sheet: its value and what it rests on, or what is missing for it. */
import { numberIn } from "../document/requirement-number.ts";
import type { RequirementId } from "../document/requirements.ts";
import type { Diagram } from "../document/types.ts";

export interface KnownFigure {
  readonly known: true;
  readonly value: number;
  /** The fields that it was worked out from. */
  readonly inputs: readonly RequirementId[];
  /** Those of them that nobody stated: defaults, and figures marked as assumed. */
  readonly assumed: readonly RequirementId[];
}

export interface UnknownFigure {
  readonly known: false;
  /** The fields that must be filled in first. */
  readonly missing: readonly RequirementId[];
}

export type Figure = KnownFigure | UnknownFigure;

/** The formula over the fields, in their order; unknown while one of them is empty and has no default. */
export function workOut(
  requirements: Diagram["requirements"],
  inputs: readonly RequirementId[],
  formula: (...values: number[]) => number,
): Figure {
  const missing: RequirementId[] = [];
  const assumed: RequirementId[] = [];
  const values: number[] = [];
  for (const input of inputs) {
    const number = numberIn(requirements, input);
    if (!number) missing.push(input);
    else values.push(number.value);
    if (number?.assumed) assumed.push(input);
  }
  if (missing.length > 0) return { known: false, missing };
  return { known: true, value: formula(...values), inputs, assumed };
}
