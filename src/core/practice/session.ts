/** A rehearsed interview: what was chosen, and all that has happened since, by a pure reducer. The clock is the caller's. */
import type { RequirementId } from "../document/requirements.ts";
import type { StepId } from "../document/steps.ts";
import type { Level } from "../lint/rule.ts";
import { STEP_IDS } from "./step-map.ts";

/** Minutes that an interview may last. */
export const LENGTHS = [30, 45, 60] as const;
export type Length = (typeof LENGTHS)[number];

/** What is chosen before it starts. */
export interface Choice {
  /** The reference design that it is held against, by its template's id. */
  readonly caseId: string;
  /** What the case is called. */
  readonly title: string;
  readonly level: Level;
  readonly minutes: Length;
}

/** What the interviewer says to a question. */
export interface Reply {
  /** `undefined` where the case knows nothing of it: it is the candidate's to decide. */
  readonly answer?: string | undefined;
  /** The field of the sheet whose value it tells. */
  readonly field?: RequirementId | undefined;
  /** Where a sourced figure comes from; one without is made up for the exercise. */
  readonly source?: string | undefined;
}

export interface Asked extends Reply {
  /** Into the interview, ms of its own clock. */
  readonly at: number;
  readonly question: string;
}

/** How much of a finding was given away: that there is something, what it is, how to mend it. */
export const HINT_STAGES = [1, 2, 3] as const;
export type HintStage = (typeof HINT_STAGES)[number];

export interface Hint {
  readonly at: number;
  readonly rule: string;
  readonly stage: HintStage;
}

/** A question that the interviewer raised by herself. */
export interface Raised {
  readonly at: number;
  readonly question: string;
  /** What a good answer has in it, where the case says so. */
  readonly listenFor?: string | undefined;
  readonly rule?: string | undefined;
  readonly step: StepId;
  /** The candidate has dealt with it. */
  readonly answered: boolean;
}

export interface Ending {
  /** Ms since 1970. */
  readonly at: number;
  /** The time was up before the person ended it. */
  readonly late: boolean;
}

export interface Session extends Choice {
  readonly id: string;
  /** The id on the shelf of the design that is drawn. */
  readonly design: string;
  /** Ms since 1970. */
  readonly startedAt: number;
  readonly step: StepId;
  /** Ms at each step, up to `since`. */
  readonly spent: Readonly<Record<StepId, number>>;
  /** When the clock was last set going, ms since 1970; `undefined` while it stands. */
  readonly since?: number | undefined;
  readonly asked: readonly Asked[];
  readonly hints: readonly Hint[];
  readonly raised: readonly Raised[];
  readonly end?: Ending | undefined;
}

/** `at` is the time of day, ms since 1970. */
export type SessionEvent =
  | { readonly type: "pause" | "resume" | "end"; readonly at: number }
  | { readonly type: "enter"; readonly step: StepId; readonly at: number }
  | {
      readonly type: "ask";
      readonly question: string;
      readonly reply: Reply;
      readonly at: number;
    }
  | { readonly type: "hint"; readonly rule: string; readonly at: number }
  | {
      readonly type: "raise";
      readonly followUp: Omit<Raised, "at" | "answered">;
      readonly at: number;
    }
  | { readonly type: "answered"; readonly index: number; readonly at: number };

/** Nobody asks more than this; what a file holds beyond is dropped. */
export const MOST_ENTRIES = 500;

const NOTHING_SPENT = {
  clarify: 0,
  frame: 0,
  data: 0,
  model: 0,
  evaluate: 0,
  serve: 0,
  monitor: 0,
};

/** A session whose clock runs from `at` on. */
export const startSession = (
  choice: Choice,
  { id, design }: { readonly id: string; readonly design: string },
  at: number,
): Session => ({
  ...choice,
  id,
  design,
  startedAt: at,
  step: "clarify",
  spent: NOTHING_SPENT,
  since: at,
  asked: [],
  hints: [],
  raised: [],
});

/** The session after the event; itself where that changes nothing, as everything does once it has ended. */
export function advance(session: Session, event: SessionEvent): Session {
  if (session.end) return session;
  const { at } = event;
  switch (event.type) {
    case "pause":
      return session.since === undefined ? session : { ...settled(session, at), since: undefined };
    case "resume":
      return session.since === undefined ? { ...session, since: at } : session;
    case "end":
      return {
        ...settled(session, at),
        since: undefined,
        end: { at, late: elapsed(session, at) > lengthMs(session) },
      };
    case "enter":
      return session.step === event.step ? session : { ...settled(session, at), step: event.step };
    case "ask":
      return withAsked(session, {
        question: event.question,
        ...event.reply,
        at: elapsed(session, at),
      });
    case "hint":
      return withHint(session, event.rule, at);
    case "raise":
      return withRaised(session, { ...event.followUp, at: elapsed(session, at), answered: false });
    case "answered":
      return {
        ...session,
        raised: session.raised.map((raised, index) =>
          index === event.index ? { ...raised, answered: true } : raised,
        ),
      };
  }
}

const withAsked = (session: Session, asked: Asked): Session => ({
  ...session,
  asked: [...session.asked, asked].slice(-MOST_ENTRIES),
});

const withRaised = (session: Session, raised: Raised): Session => ({
  ...session,
  raised: [...session.raised, raised].slice(-MOST_ENTRIES),
});

/** One stage further than what was already given away of the rule. */
function withHint(session: Session, rule: string, at: number): Session {
  const stage = HINT_STAGES.find((next) => next > stageOf(session, rule));
  if (stage === undefined) return session;
  const others = session.hints.filter((hint) => hint.rule !== rule);
  return { ...session, hints: [...others, { rule, stage, at: elapsed(session, at) }] };
}

/** How much of the rule was given away, 0 being nothing. */
export const stageOf = ({ hints }: Session, rule: string): HintStage | 0 =>
  hints.find((hint) => hint.rule === rule)?.stage ?? 0;

/** With the running stretch counted in; a clock that was set back counts for nothing. */
function settled(session: Session, at: number): Session {
  const { since, step, spent } = session;
  if (since === undefined) return session;
  const passed = Math.max(0, at - since);
  return { ...session, spent: { ...spent, [step]: spent[step] + passed }, since: at };
}

/** Ms of the interview that have passed. */
export function elapsed(session: Session, now: number): number {
  return STEP_IDS.reduce((sum, step) => sum + spentAt(session, step, now), 0);
}

/** Ms spent at the step. */
export function spentAt(session: Session, step: StepId, now: number): number {
  return settled(session, now).spent[step];
}

export const lengthMs = ({ minutes }: Pick<Session, "minutes">): number => minutes * 60_000;

/** A page that was away longer than this (ms) was not being worked at. */
const AWAY_MS = 60_000;

/** The clock of the device was set back from one time to another: what has passed stays, and the next second counts. */
export const withClockSetBack = (session: Session, from: number, to: number): Session =>
  session.since === undefined ? session : { ...settled(session, from), since: to };

/** After a reload: what was running goes on, unless nobody was there; then it stands since it was last seen. */
export function resumed(session: Session, seenAt: number, now: number): Session {
  const away = now - seenAt;
  if (session.since === undefined || (away >= 0 && away <= AWAY_MS)) return session;
  return advance(session, { type: "pause", at: seenAt });
}
