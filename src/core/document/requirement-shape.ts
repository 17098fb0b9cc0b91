/** What the registry says of each field of the requirements sheet. */
import type { StepId } from "./steps.ts";

export const SERVING_MODES = ["online", "batch", "stream", "edge"] as const;
export type ServingMode = (typeof SERVING_MODES)[number];

/** Where somebody waits for the answer. */
export const CALLED: readonly ServingMode[] = ["online", "stream", "edge"];

export interface FieldShape {
  readonly id: string;
  readonly step: StepId;
  readonly name: string;
  readonly type: "number" | "text" | "boolean" | "choice" | "list";
  /** Unit of a number: `ms`, `s`, `B`, `/s`, `%` (0 to 100), `share` (0 to 1) … */
  readonly unit?: string;
  readonly choices?: readonly string[];
  /** The serving modes that it says something about; all when left out. */
  readonly modes?: readonly ServingMode[];
  /** Says something about some designs only. */
  readonly optional?: true;
  /** What holds while the field is empty. */
  readonly default?: number | string;
}
