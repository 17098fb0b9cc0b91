/** Rehearsing an interview: the step that is looked at, and the session that is on. In no file and no history. */
import { createStore, type StoreApi } from "zustand/vanilla";
import type { StepId } from "../core/document/steps.ts";

export interface Practice {
  /** The step that is open beside the canvas. */
  readonly step: StepId;
  /** The steps are counted as four. */
  readonly four: boolean;
}

export const createPractice = (): StoreApi<Practice> =>
  createStore<Practice>(() => ({ step: "clarify", four: false }));
