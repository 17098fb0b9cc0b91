/** Rehearsing an interview: the step that is looked at, and the session that is on. In no file and no history. */
import { createStore, type StoreApi } from "zustand/vanilla";
import type { StepId } from "../core/document/steps.ts";
import type { Session } from "../core/practice/session.ts";

export interface Practice {
  /** The step that is open beside the canvas. */
  readonly step: StepId;
  /** The steps are counted as four. */
  readonly four: boolean;
  /** The latest one about the open design, running or over. */
  readonly session: Session | undefined;
  /** The time of day by which its clock is read, ms since 1970. */
  readonly now: number;
  /** What the interviewer says is on the screen. */
  readonly talking: boolean;
}

/** What can be asked for around an interview. */
export type PracticeAction = "start" | "end" | "pause" | "hint" | "score" | "replay" | "history";

export const createPractice = (): StoreApi<Practice> =>
  createStore<Practice>(() => ({
    step: "clarify",
    four: false,
    session: undefined,
    now: 0,
    talking: true,
  }));

export const isPractising = ({ session }: Practice): boolean =>
  session !== undefined && session.end === undefined;
