/** The interviewer answers what was asked, in whatever words, and nothing else. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Brief, BriefFact } from "../document/types.ts";
import { answerTo } from "./brief.ts";

const fact = (asks: string, change: Partial<BriefFact> = {}): BriefFact => ({
  asks,
  keywords: [],
  answer: `About ${asks}.`,
  basis: "illustrative",
  ...change,
});

const users = fact("number of users", { field: "dau", keywords: ["people", "daily actives"] });
const latency = fact("latency", { field: "p99SloMs" });
const labels = fact("chargebacks", { field: "labelSource", keywords: ["confirmed fraud"] });
const delay = fact("how late chargebacks come", {
  field: "labelDelay",
  keywords: ["chargeback delay"],
});
const cold = fact("new cards", { keywords: ["cold start", "first transaction"] });
const brief: Brief = {
  question: "Design it.",
  facts: [users, latency, labels, delay, cold],
  mistakes: [],
  followUps: [],
};

describe("answerTo", () => {
  it.each([
    ["How many daily active users do we have?", users],
    ["what's the scale", users],
    ["How many people use this?", users],
    ["What p99 do we promise?", latency],
    ["Is there a response-time requirement?", latency],
    ["how fast must it answer", latency],
    ["any latancy constraint?", latency],
    ["WHERE DO LABELS COME FROM", labels],
    ["Do we have annotated data?", labels],
    ["Which cases are confirmed as fraud?", labels],
    ["When do the labels arrive?", delay],
    ["What is the delay of a chargeback?", delay],
    ["what about cold-start?", cold],
    ["And the first transactions of a card?", cold],
  ])("tells the fact that “%s” is about", (question, expected) => {
    expect(answerTo(brief, question)).toBe(expected);
  });

  it.each([
    "",
    "???",
    "What do we do?",
    "Do you like cheese?",
    "is there anything else I should know",
  ])("has no answer to “%s”", (question) => {
    expect(answerTo(brief, question)).toBeUndefined();
  });

  it("takes a phrase only where all its words are asked", () => {
    const only: Brief = { ...brief, facts: [fact("x", { keywords: ["cold start"] })] };
    expect(answerTo(only, "Does it start on Monday?")).toBeUndefined();
    expect(answerTo(only, "Does it start cold?")).toBe(only.facts[0]);
  });

  it("tells the first of two facts that fit alike", () => {
    const [one, two] = [fact("rain"), fact("rain")];
    expect(answerTo({ ...brief, facts: [one, two] }, "Does rain matter?")).toBe(one);
  });

  it("answers whatever is typed, and with a fact of the brief or none", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (question) => {
        expect([...brief.facts, undefined]).toContain(answerTo(brief, question));
      }),
    );
  });
});
