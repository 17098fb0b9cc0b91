/** What to have in mind on the day of the interview, drawn from the steps, their prompts and the rules. */
import { STEPS, type StepId } from "../document/steps.ts";
import { type Level, levelOf, LEVELS, type Rule } from "../lint/rule.ts";
import { RULES } from "../lint/rules/index.ts";
import { wordsOf } from "../lint/rule-page.ts";
import { t } from "../messages/late.ts";
import { budgetOf } from "../practice/pace.ts";
import { PROMPTS } from "../practice/prompts.ts";
import { type Length, LENGTHS } from "../practice/session.ts";
import { stepOfRule } from "../practice/step-map.ts";

export interface ChecklistQuestion {
  readonly rule: string;
  readonly level: Level;
  /** As an interviewer asks it. */
  readonly asks: string;
}

export interface ChecklistStep {
  readonly id: StepId;
  readonly name: string;
  /** Whole minutes in an interview of each length, in the order of `LENGTHS`. */
  readonly minutes: readonly number[];
  readonly prompts: readonly string[];
  /** What is expected from mid level first. */
  readonly questions: readonly ChecklistQuestion[];
}

/** The seven steps, with the questions that are expected up to that level. */
export function checklistFor(level: Level): readonly ChecklistStep[] {
  const asked = RULES.filter((rule) => isAsked(rule) && reaches(levelOf(rule), level)).toSorted(
    (a, b) => LEVELS.indexOf(levelOf(a)) - LEVELS.indexOf(levelOf(b)),
  );
  const budgets = LENGTHS.map(minutesByStep);
  return STEPS.map(({ id, name }) => ({
    id,
    name,
    minutes: budgets.map((byStep) => byStep.get(id) ?? 0),
    prompts: PROMPTS[id].map((key) => t(key)),
    questions: asked
      .filter((rule) => stepOfRule(rule) === id)
      .map((rule) => ({ rule: rule.id, level: levelOf(rule), asks: wordsOf(rule).asks })),
  }));
}

/** How a drawing is drawn is no matter for an interviewer's question. */
const isAsked = ({ group }: Rule): boolean => group !== "structure";

const reaches = (expected: Level, level: Level): boolean =>
  LEVELS.indexOf(expected) <= LEVELS.indexOf(level);

const MINUTE = 60_000;

/** Whole minutes that add up to the length: the largest remainders are rounded up. */
function minutesByStep(length: Length): ReadonlyMap<StepId, number> {
  const exact = STEPS.map(({ id }) => ({
    id,
    minutes: budgetOf({ minutes: length }, id) / MINUTE,
  }));
  const floors = exact.map(({ id, minutes }) => ({ id, floor: Math.floor(minutes), minutes }));
  const left = length - floors.reduce((sum, { floor }) => sum + floor, 0);
  const roundedUp = new Set(
    floors
      .toSorted((a, b) => b.minutes - b.floor - (a.minutes - a.floor))
      .slice(0, left)
      .map(({ id }) => id),
  );
  return new Map(floors.map(({ id, floor }) => [id, floor + (roundedUp.has(id) ? 1 : 0)]));
}
