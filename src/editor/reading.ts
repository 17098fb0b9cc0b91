/** How the drawing is being read: what stands out, what was found, what is shown. Session state, never in the document. */
import { createStore, type StoreApi } from "zustand/vanilla";
import type { Diagram, NodeId } from "../core/document/types.ts";
import type { Change, WhatIf } from "../core/simulate/what-if.ts";

/** Everything that leads to these boxes, or everything that they lead to. */
export interface Path {
  readonly way: "feeds" | "fed";
  readonly of: readonly NodeId[];
}

/** What stands out, and how the rest steps back. */
export interface Focus {
  readonly path?: Path | undefined;
  /** Lanes and families of kinds that step back. */
  readonly off: ReadonlySet<string>;
  /** The rest is not drawn at all. */
  readonly hides: boolean;
}

export interface Reading {
  /** How often the bar that searches the drawing was asked for since it was closed; 0 while it is. */
  readonly finding: number;
  readonly hits: ReadonlySet<string>;
  /** The hit that is being looked at. */
  readonly hit: string | undefined;
  readonly focus: Focus | undefined;
  /** What stands out by the focus; all does while it is undefined. */
  readonly lit: ReadonlySet<string> | undefined;
  /** Boxes at which the line under the hand may end. */
  readonly offered: ReadonlySet<NodeId> | undefined;
  /** Words stand on the lines. */
  readonly words: boolean;
  /** Load, replicas and times stand on the drawing. */
  readonly figures: boolean;
  /** What is imagined to go wrong, and what became of this document then. */
  readonly asked: Change | undefined;
  readonly told: { readonly document: Diagram; readonly what: WhatIf } | undefined;
  readonly presenting: boolean;
}

const AT_REST: Reading = {
  finding: 0,
  hits: new Set(),
  hit: undefined,
  focus: undefined,
  lit: undefined,
  offered: undefined,
  words: false,
  figures: false,
  asked: undefined,
  told: undefined,
  presenting: false,
};

export const createReading = (): StoreApi<Reading> => createStore<Reading>(() => AT_REST);

/** There is something over the canvas that belongs to reading. */
export const isBeingRead = ({ finding, focus, presenting }: Reading): boolean =>
  finding > 0 || focus !== undefined || presenting;

/** Everything in full again; words on the lines stay. */
const { words: _, figures: _figures, ...AS_IT_IS } = AT_REST;
export const PLAIN: Partial<Reading> = AS_IT_IS;

/** What a box or a line looks like beside the others: names of CSS classes. */
export function standing(reading: Reading, id: string, isBox: boolean): string {
  const { lit, focus, offered, hits, hit } = reading;
  if (lit?.has(id) === false) return focus?.hides === true ? "away" : "dim";
  if (isBox && offered?.has(id) === false) return "dim";
  if (hit === id) return "hit now";
  return hits.has(id) ? "hit" : "";
}
