/** Holds over the briefs of all case studies: complete, true to their sheet, and each in its own words. */
import { describe, expect, it } from "vitest";
import { parseDiagram } from "../document/parse.ts";
import { parseQuantity } from "../document/quantity.ts";
import { REQUIREMENT_FIELDS, type RequirementId } from "../document/requirements.ts";
import { STEPS } from "../document/steps.ts";
import type { Brief, BriefFact, Diagram } from "../document/types.ts";
import { stemmed } from "../import/label-words.ts";
import { LEVELS } from "../lint/rule.ts";
import { RULES } from "../lint/rules/index.ts";
import { answerTo } from "./brief.ts";

const files = import.meta.glob<string>("/templates/*.json", {
  eager: true,
  import: "default",
  query: "?raw",
});

const designs = Object.entries(files).map(([path, text]) => {
  const opened = parseDiagram(text);
  if (!opened.ok) throw new Error(`${path}: ${JSON.stringify(opened.problems)}`);
  return { id: path.slice("/templates/".length, -".json".length), diagram: opened.value };
});

const cases = designs.flatMap(({ id, diagram }) =>
  diagram.brief ? [{ id, diagram, brief: diagram.brief }] : [],
);

const ruleIds = new Set(RULES.map(({ id }) => id));

/** A number with the one or two words that may be its scale and unit. */
const NUMBER = /\$?\d[\d,]*(?:\.\d+)?/g;

/** Every reading of every number in the text, in the field's unit. */
function readings(text: string, unit: string | undefined): readonly number[] {
  return [...text.matchAll(NUMBER)].flatMap((match) => {
    const [first = "", second = ""] = text
      .slice(match.index + match[0].length)
      .trim()
      .split(/\s+/)
      .map((word) => word.replace(/[.,;:]+$/, ""));
    const bare = unit === undefined || unit === "/s" || unit === "$" ? [""] : [];
    return [...bare, first, `${first} ${second}`].flatMap(
      (words) => parseQuantity(`${match[0]} ${words}`, unit) ?? [],
    );
  });
}

/** What the sheet says of the fact's field that its answer does not. */
function disagreement({ field, answer }: BriefFact, { requirements }: Diagram): unknown {
  if (field === undefined) return undefined;
  const value = requirements[field]?.value;
  const { type, unit } = REQUIREMENT_FIELDS.find(({ id }) => id === field) ?? {};
  const told = new Set(stemmed(answer));
  if (typeof value === "number") return readings(answer, unit).includes(value) ? undefined : value;
  if (typeof value === "boolean")
    return answer.startsWith(value ? "Yes" : "No") ? undefined : value;
  if (type === "choice" && typeof value === "string")
    return answer.toLowerCase().includes(value) ? undefined : value;
  if (typeof value === "string") {
    const words = [...new Set(stemmed(value))];
    return words.filter((word) => told.has(word)).length >= words.length / 3 ? undefined : value;
  }
  return value?.find((item) => !stemmed(item).every((word) => told.has(word)));
}

const textsOf = ({ question, facts, mistakes, followUps }: Brief): readonly string[] => [
  question,
  ...facts.map(({ answer }) => answer),
  ...mistakes.map(({ text }) => text),
  ...followUps.flatMap((one) => [one.question, one.listenFor]),
];

/** What nearly every candidate asks, in no words of the case. */
const USUAL: readonly (readonly [string, RequirementId])[] = [
  ["What is the business goal?", "businessObjective"],
  ["How many daily active users are there?", "dau"],
  ["What scale are we talking about?", "dau"],
  ["What are the latency requirements?", "p99SloMs"],
  ["Where do labels come from?", "labelSource"],
  ["Is there any training data?", "labelSource"],
  ["How long is the label delay?", "labelDelay"],
  ["Is there class imbalance?", "positiveRate"],
  ["Is there an existing system, a baseline?", "baseline"],
  ["How fresh do features need to be?", "freshnessSec"],
  ["Any privacy or GDPR concerns?", "piiHandling"],
  ["Are there constraints?", "constraints"],
  ["Which offline metric do we use?", "offlineMetric"],
  ["What is the online metric?", "onlineMetric"],
  ["Any guardrail metric?", "guardrailMetrics"],
  ["How often do we retrain?", "retrainEvery"],
  ["Do we have a budget?", "budgetPerMonth"],
];

describe("the briefs", () => {
  it("are there for every case study, and for no first step", () => {
    const isFirstStep = ({ diagram }: (typeof designs)[number]): boolean =>
      diagram.about?.level === "first-steps";
    const wrong = designs.filter((one) => isFirstStep(one) === (one.diagram.brief !== undefined));
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it("never say the same sentence in two cases", () => {
    const sentences = cases.flatMap(({ brief }) =>
      textsOf(brief).flatMap((text) => text.split(/(?<=[.?!])\s+/)),
    );
    const long = sentences.filter((sentence) => sentence.split(/\s+/).length > 4);
    expect(long.filter((sentence, index) => long.indexOf(sentence) !== index)).toEqual([]);
  });
});

describe.each(cases)("the brief of $id", ({ diagram, brief }) => {
  it("has an opening of two sentences or more, and enough of everything", () => {
    expect(brief.question.match(/[.?!](?:\s|$)/g)?.length).toBeGreaterThanOrEqual(2);
    expect(brief.question.length).toBeLessThan(450);
    expect(brief.minutes).toBe(45);
    const { facts, mistakes, followUps } = brief;
    for (const [list, least, most] of [
      [facts, 8, 14],
      [mistakes, 4, 6],
      [followUps, 6, 9],
    ] as const) {
      expect(list.length).toBeGreaterThanOrEqual(least);
      expect(list.length).toBeLessThanOrEqual(most);
    }
  });

  it("tells what the sheet says, and where that comes from", () => {
    const wrong = brief.facts.flatMap((fact) => {
      const says = disagreement(fact, diagram);
      return says === undefined ? [] : [[fact.answer, says]];
    });
    expect(wrong).toEqual([]);
    for (const { field, basis, source } of brief.facts) {
      const known = field === undefined ? undefined : diagram.requirements[field];
      expect(field === undefined || known !== undefined).toBe(true);
      const stated = known !== undefined && known.assumed !== true;
      expect(basis).toBe(stated ? "sourced" : "illustrative");
      expect(source).toBe(stated ? known.source : undefined);
    }
  });

  it("finds each fact by what it is asked for", () => {
    const lost = brief.facts.filter((fact) => answerTo(brief, fact.asks) !== fact);
    expect(lost.map(({ asks }) => [asks, answerTo(brief, asks)?.asks])).toEqual([]);
  });

  it("answers what nearly every candidate asks, where it knows", () => {
    const unanswered = USUAL.flatMap(([question, field]) => {
      const known = brief.facts.find((fact) => fact.field === field);
      const told = answerTo(brief, question);
      return known && told !== known ? [[question, told?.asks]] : [];
    });
    expect(unanswered).toEqual([]);
  });

  it("asks about every step and on every level, and names rules that exist", () => {
    expect(new Set(brief.followUps.map(({ step }) => step))).toEqual(
      new Set(STEPS.map(({ id }) => id)),
    );
    expect(new Set(brief.followUps.map(({ level }) => level))).toEqual(new Set(LEVELS));
    const named = [...brief.mistakes, ...brief.followUps].flatMap(({ rule }) => rule ?? []);
    expect(named.filter((rule) => !ruleIds.has(rule))).toEqual([]);
    expect(brief.mistakes.some(({ rule }) => rule !== undefined)).toBe(true);
  });
});
