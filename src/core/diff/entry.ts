/** One line of a diff that is read as a list. */
import type { Verdict } from "./summary.ts";

/** The list of the document in which an element stands. */
export type Part = "nodes" | "edges" | "lanes";

export interface DiffEntry {
  /** Unlike that of any other entry; for an element it is `elementKey`. */
  readonly key: string;
  readonly verdict: Verdict;
  /** Unset for what is said of the design and drawn nowhere. */
  readonly part?: Part;
  readonly name: string;
  /** What of it differs; empty where all of it is new or gone. */
  readonly details: readonly string[];
}

export const elementKey = (part: Part, id: string): string => `${part} ${id}`;
