/** What of the review concerns an interview: findings of the level asked for, hints about them, and questions they raise. */
import type { Brief } from "../document/types.ts";
import type { Graph } from "../graph/graph.ts";
import { type Finding, type Level, levelOf, LEVELS, type Rule } from "../lint/rule.ts";
import { phrase } from "../messages/say.ts";
import { type Raised, type Session, stageOf } from "./session.ts";
import { stepOfFinding } from "./step-map.ts";

/** Whether it is asked of people of that level. */
export const isAskedAt = (wanted: Level, level: Level): boolean =>
  LEVELS.indexOf(wanted) <= LEVELS.indexOf(level);

/** Findings of the rules that are expected at the level, in the order of the review. */
export function findingsAt(
  findings: readonly Finding[],
  rules: ReadonlyMap<string, Rule>,
  level: Level,
): readonly Finding[] {
  return findings.filter(({ rule: id }) => {
    const rule = rules.get(id);
    return rule !== undefined && isAskedAt(levelOf(rule), level);
  });
}

/** The finding that was hinted at last and is still there. */
export function hintedAt(session: Session, findings: readonly Finding[]): Finding | undefined {
  for (const { rule } of session.hints.toReversed()) {
    const finding = findings.find((candidate) => candidate.rule === rule);
    if (finding) return finding;
  }
  return undefined;
}

/** The finding to hint at next: one of the step at hand where there is one. */
export function nextToHint(
  session: Session,
  findings: readonly Finding[],
  graph: Graph,
): Finding | undefined {
  const silent = findings.filter(({ rule }) => stageOf(session, rule) === 0);
  return silent.find((finding) => stepOfFinding(finding, graph) === session.step) ?? silent[0];
}

export interface Stakes {
  /** Of the level, in the order of the review. */
  readonly findings: readonly Finding[];
  readonly rules: ReadonlyMap<string, Rule>;
  readonly graph: Graph;
  readonly brief: Brief | undefined;
}

type Question = Omit<Raised, "at" | "answered">;

/**
 * What the interviewer raises next: by turns what the drawing puts at stake and what the case has in
 * store, never the same twice; `undefined` while there is nothing to ask.
 */
export function followUpFor(session: Session, stakes: Stakes): Question | undefined {
  const fromDrawing = questionOfDrawing(session, stakes);
  const fromCase = questionOfCase(session, stakes);
  return session.raised.length % 2 === 0 ? (fromDrawing ?? fromCase) : (fromCase ?? fromDrawing);
}

const wasRaised = ({ raised }: Session, question: Pick<Question, "question" | "rule">): boolean =>
  raised.some(
    (before) =>
      before.question === question.question ||
      (question.rule !== undefined && before.rule === question.rule),
  );

function questionOfDrawing(
  session: Session,
  { findings, rules, graph }: Stakes,
): Question | undefined {
  return findings
    .flatMap((finding) => {
      const asks = rules.get(finding.rule)?.asks;
      if (asks === undefined) return [];
      const step = stepOfFinding(finding, graph);
      return [{ question: phrase(asks), rule: finding.rule, step }];
    })
    .find((question) => !wasRaised(session, question));
}

/** Those about what the drawing lacks first. */
function questionOfCase(session: Session, { brief, findings }: Stakes): Question | undefined {
  const open = (brief?.followUps ?? [])
    .filter(({ level }) => isAskedAt(level, session.level))
    .filter((question) => !wasRaised(session, question));
  const atStake = new Set(findings.map(({ rule }) => rule));
  const chosen = open.find(({ rule }) => rule !== undefined && atStake.has(rule)) ?? open[0];
  if (!chosen) return undefined;
  const { question, listenFor, rule, step } = chosen;
  return { question, listenFor, rule, step };
}
