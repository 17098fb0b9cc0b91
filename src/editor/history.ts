/** Undo and redo: a bounded list of document references; unchanged parts are shared, so a step costs little. */
import type { Diagram } from "../core/document/types.ts";

/** How many steps can be undone. */
export const HISTORY_LIMIT = 500;

export interface History {
  /** Oldest first. */
  readonly past: readonly Diagram[];
  /** Next redo last. */
  readonly future: readonly Diagram[];
  /** Changes with the same key, one right after the other, are one step. */
  readonly openStep: string | undefined;
}

export const emptyHistory: History = { past: [], future: [], openStep: undefined };

/** Note that `before` is about to be replaced. `step` joins runs of small changes, such as typing. */
export function record(history: History, before: Diagram, step: string | undefined): History {
  if (step !== undefined && step === history.openStep) return { ...history, future: [] };
  return { past: [...history.past, before].slice(-HISTORY_LIMIT), future: [], openStep: step };
}

export interface Moved {
  readonly history: History;
  readonly document: Diagram;
}

/** One step back; `undefined` where there is none. */
export function stepBack(history: History, present: Diagram): Moved | undefined {
  const document = history.past.at(-1);
  if (document === undefined) return undefined;
  return {
    document,
    history: {
      past: history.past.slice(0, -1),
      future: [...history.future, present],
      openStep: undefined,
    },
  };
}

/** One step forward; `undefined` where there is none. */
export function stepForward(history: History, present: Diagram): Moved | undefined {
  const document = history.future.at(-1);
  if (document === undefined) return undefined;
  return {
    document,
    history: {
      past: [...history.past, present],
      future: history.future.slice(0, -1),
      openStep: undefined,
    },
  };
}
