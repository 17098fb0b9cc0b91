/** The checklist says what steps, prompts and rules say, and nothing of its own. */
import { describe, expect, it } from "vitest";
import { STEPS } from "../document/steps.ts";
import { LEVELS, levelOf } from "../lint/rule.ts";
import { RULES } from "../lint/rules/index.ts";
import { LENGTHS } from "../practice/session.ts";
import { checklistFor } from "./checklist.ts";
import { checklistPage } from "./checklist-page.ts";

const questionsFor = (level: (typeof LEVELS)[number]) =>
  checklistFor(level).flatMap(({ questions }) => questions);

describe("checklistFor", () => {
  it("has the seven steps in order, each with prompts and with questions from mid level on", () => {
    const steps = checklistFor("mid");
    expect(steps.map(({ id, name }) => [id, name])).toEqual(
      STEPS.map(({ id, name }) => [id, name]),
    );
    expect(steps.filter(({ prompts }) => prompts.length === 0)).toEqual([]);
  });

  it("spends whole minutes that add up to each length", () => {
    const steps = checklistFor("staff");
    const sums = LENGTHS.map((_, at) =>
      steps.reduce((sum, { minutes }) => sum + (minutes[at] ?? 0), 0),
    );
    expect(sums).toEqual([...LENGTHS]);
    expect(steps.flatMap(({ minutes }) => minutes).every((minutes) => minutes >= 1)).toBe(true);
  });

  it("asks at each level what is expected up to it, and every question once", () => {
    for (const level of LEVELS) {
      const expected = RULES.filter(
        (rule) =>
          rule.group !== "structure" && LEVELS.indexOf(levelOf(rule)) <= LEVELS.indexOf(level),
      );
      const asked = questionsFor(level).map(({ rule }) => rule);
      expect(asked.toSorted()).toEqual(expected.map(({ id }) => id).toSorted());
    }
  });

  it("puts into each step what is expected from mid level first", () => {
    for (const { questions } of checklistFor("staff")) {
      const ranks = questions.map(({ level }) => LEVELS.indexOf(level));
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    }
  });
});

describe("checklistPage", () => {
  it("is one page without script or request that says all of it", () => {
    const { title, body, css } = checklistPage("staff");
    for (const { name, prompts, questions } of checklistFor("staff"))
      for (const text of [name, ...prompts, ...questions.map(({ asks }) => asks)])
        expect(readable(body)).toContain(text);
    expect(title).toBe("Interview checklist");
    expect(body).not.toMatch(/<script|src=|href=/);
    expect(css).toContain("@media print");
  });
});

const readable = (html: string): string =>
  html
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">");
