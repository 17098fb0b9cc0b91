/** How an interview's time is meant to be spent: a share of it for each step, and the moments for follow-up questions. */
import type { StepId } from "../document/steps.ts";
import { elapsed, lengthMs, type Session, spentAt } from "./session.ts";

/** Shares of the whole. Illustrative: data and serving are where most designs are decided. */
const SHARES: Readonly<Record<StepId, number>> = {
  clarify: 0.12,
  frame: 0.08,
  data: 0.2,
  model: 0.15,
  evaluate: 0.12,
  serve: 0.2,
  monitor: 0.13,
};

/** Parts of the time after which the interviewer asks something of her own. */
const MOMENTS = [0.35, 0.6, 0.85] as const;

/** Ms meant for the step. */
export const budgetOf = (session: Pick<Session, "minutes">, step: StepId): number =>
  SHARES[step] * lengthMs(session);

/** Ms left of the whole; below zero once it is over. */
export const remaining = (session: Session, now: number): number =>
  lengthMs(session) - elapsed(session, now);

export const isOver = (session: Session, now: number): boolean => remaining(session, now) <= 0;

/** Whether the step has had more time than was meant for it. */
export const isOverBudget = (session: Session, step: StepId, now: number): boolean =>
  spentAt(session, step, now) > budgetOf(session, step);

/** Whether the interviewer has a question to raise now. */
export function isFollowUpDue(session: Session, now: number): boolean {
  if (session.end || session.since === undefined) return false;
  const share = elapsed(session, now) / lengthMs(session);
  return MOMENTS.filter((moment) => share >= moment).length > session.raised.length;
}
