/** What a figure of the envelope is: its group, its formula in words and in code, and what goes into it. */
import type { RequirementId } from "../../document/requirements.ts";
import type { Graph } from "../../graph/graph.ts";
import type { LateKey } from "../../messages/late.ts";
import type { Figure } from "../figure.ts";

export const ENVELOPE_GROUPS = [
  "traffic",
  "storage",
  "features",
  "retrieval",
  "serving",
  "llm",
  "evaluation",
] as const;
export type EnvelopeGroup = (typeof ENVELOPE_GROUPS)[number];

/** Usual figures that stand in where the sheet has no field for them. */
export interface Constant {
  readonly constant: LateKey;
  readonly value: number;
}

/** Another figure of the envelope, by what works it out. */
export interface Derived {
  readonly derived: LateKey;
  readonly unit: string;
  of(graph: Graph): Figure;
}

/** One figure: what goes in, in the order of the formula's arguments. */
export interface EnvelopeItem {
  readonly id: string;
  readonly group: EnvelopeGroup;
  readonly name: LateKey;
  /** The formula in words. */
  readonly formula: LateKey;
  readonly unit: string;
  readonly inputs: readonly (RequirementId | Constant | Derived)[];
  /** Where the sheet does not speak of such a thing, the figure is left out. */
  applies?(graph: Graph): boolean;
  work(...values: readonly number[]): number;
}
