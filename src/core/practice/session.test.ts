import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../catalogue/test-catalogue.ts";
import { draw } from "../document/draw.ts";
import { STEPS } from "../document/steps.ts";
import type { Brief } from "../document/types.ts";
import { buildGraph } from "../graph/graph.ts";
import { reviewDiagram } from "../lint/review.ts";
import type { Level } from "../lint/rule.ts";
import { RULES } from "../lint/rules/index.ts";
import { findingsAt, followUpFor, hintedAt, nextToHint } from "./at-stake.ts";
import { budgetOf, isFollowUpDue, isOver, isOverBudget, remaining } from "./pace.ts";
import {
  advance,
  elapsed,
  resumed,
  type Session,
  type SessionEvent,
  spentAt,
  stageOf,
  startSession,
  withClockSetBack,
} from "./session.ts";

const MINUTE = 60_000;
const NINE = 1_700_000_000_000;
const CHOICE = { caseId: "ad-click", title: "Ads", level: "senior", minutes: 45 } as const;
const started = startSession(CHOICE, { id: "s", design: "d" }, NINE);
type Untimed<E> = E extends SessionEvent ? Omit<E, "at"> : never;
/** What happens so many minutes after nine. */
const then = (session: Session, minutes: number, event: Untimed<SessionEvent>): Session =>
  advance(session, { ...event, at: NINE + minutes * MINUTE });

const catalogue = loadCatalogue();
const rules = new Map(RULES.map((rule) => [rule.id, rule]));
const SKETCH = draw(
  "log=kafka; fs=online-feature-store; web=web-client; svc=prediction-service; m=model-server",
  "web>svc request; svc>m request; fs>m feat-on; m>svc pred; svc>web response",
);
const BRIEF: Brief = {
  question: "Design it.",
  facts: [],
  mistakes: [],
  followUps: [
    { question: "And at staff?", listenFor: "", step: "data", level: "staff" },
    { question: "Why online?", listenFor: "Freshness.", step: "serve", level: "mid" },
  ],
};
function stakesAt(level: Level) {
  const { findings } = reviewDiagram(SKETCH, catalogue);
  return {
    findings: findingsAt(findings, rules, level),
    rules,
    graph: buildGraph(SKETCH, catalogue),
    brief: BRIEF,
  };
}

describe("the clock of an interview", () => {
  it("counts for the step at hand, and stands while it is paused", () => {
    let session = then(started, 4, { type: "enter", step: "data" });
    session = then(session, 10, { type: "pause" });
    session = then(session, 30, { type: "resume" });
    expect(spentAt(session, "clarify", NINE + 31 * MINUTE)).toBe(4 * MINUTE);
    expect(spentAt(session, "data", NINE + 31 * MINUTE)).toBe(7 * MINUTE);
    expect(elapsed(session, NINE + 31 * MINUTE)).toBe(11 * MINUTE);
  });

  it("is not turned back with the clock of the device", () => {
    expect(elapsed(started, NINE - MINUTE)).toBe(0);
    expect(elapsed(then(started, -5, { type: "pause" }), NINE)).toBe(0);
  });

  it("goes on from where it was when the clock of the device is set back", () => {
    const back = withClockSetBack(started, NINE + 5 * MINUTE, NINE - 60 * MINUTE);
    expect(elapsed(back, NINE - 60 * MINUTE)).toBe(5 * MINUTE);
    expect(elapsed(back, NINE - 57 * MINUTE)).toBe(8 * MINUTE);
    const paused = then(started, 5, { type: "pause" });
    expect(withClockSetBack(paused, NINE + 6 * MINUTE, NINE)).toBe(paused);
    const reopened = resumed(started, NINE + 5 * MINUTE, NINE - 60 * MINUTE);
    expect(reopened.since).toBeUndefined();
    expect(elapsed(reopened, NINE - 50 * MINUTE)).toBe(5 * MINUTE);
  });

  it("gives all of its time to the seven steps", () => {
    const budget = STEPS.reduce((sum, { id }) => sum + budgetOf(started, id), 0);
    expect(Math.round(budget)).toBe(45 * MINUTE);
    expect(isOverBudget(started, "clarify", NINE + 5 * MINUTE)).toBe(false);
    expect(isOverBudget(started, "clarify", NINE + 6 * MINUTE)).toBe(true);
  });

  it("warns when the time is up, and locks nothing", () => {
    expect(isOver(started, NINE + 44 * MINUTE)).toBe(false);
    const later = NINE + 50 * MINUTE;
    expect([isOver(started, later), remaining(started, later)]).toEqual([true, -5 * MINUTE]);
    const asked = then(started, 50, { type: "ask", question: "Why?", reply: { answer: "So." } });
    expect(asked.asked).toEqual([{ at: 50 * MINUTE, question: "Why?", answer: "So." }]);
    expect(then(asked, 51, { type: "end" }).end).toEqual({ at: NINE + 51 * MINUTE, late: true });
  });

  it("ends once, and nothing happens after that", () => {
    const ended = then(started, 20, { type: "end" });
    expect(ended.end).toEqual({ at: NINE + 20 * MINUTE, late: false });
    expect(then(ended, 30, { type: "resume" })).toBe(ended);
    expect(then(ended, 30, { type: "hint", rule: "no-monitoring" })).toBe(ended);
    expect(elapsed(ended, NINE + 90 * MINUTE)).toBe(20 * MINUTE);
  });

  it("goes on over a reload, and stands since it was last seen when nobody was there", () => {
    const seen = NINE + 10 * MINUTE;
    expect(resumed(started, seen, seen + 5_000)).toBe(started);
    const back = resumed(started, seen, NINE + 600 * MINUTE);
    expect(back.since).toBeUndefined();
    expect(elapsed(back, NINE + 601 * MINUTE)).toBe(10 * MINUTE);
  });
});

describe("hints", () => {
  it("give a finding away in three stages and no further", () => {
    const stages = [1, 2, 3, 4].map((_, index, all) =>
      stageOf(
        all
          .slice(0, index + 1)
          .reduce<Session>(
            (session) => then(session, 1, { type: "hint", rule: "no-monitoring" }),
            started,
          ),
        "no-monitoring",
      ),
    );
    expect(stages).toEqual([1, 2, 3, 3]);
  });

  it("begin with the step at hand, and go on with what was not hinted at", () => {
    const { findings, graph } = stakesAt("senior");
    const atMonitoring = then(started, 1, { type: "enter", step: "monitor" });
    const first = nextToHint(atMonitoring, findings, graph);
    expect(first?.group).toBe("monitoring");
    const hinted = then(atMonitoring, 2, { type: "hint", rule: first?.rule ?? "" });
    expect(hintedAt(hinted, findings)).toBe(first);
    expect(nextToHint(hinted, findings, graph)).not.toBe(first);
    expect(hintedAt(hinted, [])).toBeUndefined();
  });
});

describe("follow-up questions", () => {
  it("come at set moments, each once", () => {
    const due = (session: Session, minutes: number) =>
      isFollowUpDue(session, NINE + minutes * MINUTE);
    expect([due(started, 15), due(started, 16)]).toEqual([false, true]);
    const question = { question: "Why?", step: "data" } as const;
    const asked = then(started, 16, { type: "raise", followUp: question });
    expect([due(asked, 17), due(asked, 28)]).toEqual([false, true]);
    expect(due(then(asked, 17, { type: "pause" }), 28)).toBe(false);
  });

  it("are drawn from the drawing and from the case by turns, never the same twice", () => {
    const first = followUpFor(started, stakesAt("senior"));
    expect(rules.get(first?.rule ?? "")?.asks).toBe(first?.question);
    if (!first) throw new Error("A sketch puts something at stake");
    const second = followUpFor(
      then(started, 16, { type: "raise", followUp: first }),
      stakesAt("senior"),
    );
    expect(second).toEqual({
      question: "Why online?",
      listenFor: "Freshness.",
      rule: undefined,
      step: "serve",
    });
    if (!second) throw new Error("The case has a question");
    let session = then(started, 16, { type: "raise", followUp: second });
    session = then(session, 27, { type: "raise", followUp: first });
    session = then(session, 27, { type: "answered", index: 0 });
    const third = followUpFor(session, stakesAt("senior"));
    expect([first.question, second.question]).not.toContain(third?.question);
    expect(session.raised.map(({ answered }) => answered)).toEqual([true, false]);
  });

  it("are silent where neither has anything to ask", () => {
    const stakes = { ...stakesAt("mid"), findings: [], brief: undefined };
    expect(followUpFor(started, stakes)).toBeUndefined();
  });
});
