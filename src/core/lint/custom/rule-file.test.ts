/** Files of declarative rules: what they say, and what they are refused for. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extendCatalogue } from "../../catalogue/palette-file.ts";
import { loadCatalogue } from "../../catalogue/test-catalogue.ts";
import { draw } from "../../document/draw.ts";
import { reviewDiagram } from "../review.ts";
import acmePalette from "./examples/acme-palette.json";
import acmeRules from "./examples/acme-rules.json";
import { readRuleFile } from "./rule-file.ts";

const extended = extendCatalogue(loadCatalogue(), acmePalette);
if (!extended.ok) throw new Error("The example palette is wrong");
const catalogue = extended.value;

const RULE = {
  id: "own-rule",
  group: "serving",
  severity: "warn",
  title: "A title",
  message: "{boxes} are wrong",
  why: "A reason.",
  when: { exists: { role: "server" } },
};

/** Code, path and message of the first problem; empty where there is none. */
function told(change: object): readonly string[] {
  const result = readRuleFile({ rules: [{ ...RULE, ...change }] }, catalogue);
  return result.ok ? [] : result.problems.map(({ code, path }) => `${code} ${path}`);
}

const message = (change: object): string => {
  const result = readRuleFile({ rules: [{ ...RULE, ...change }] }, catalogue);
  return result.ok ? "" : (result.problems[0]?.message ?? "");
};

describe("the example that comes with the program", () => {
  const result = readRuleFile(acmeRules, catalogue);
  const rules = result.ok ? result.value : [];
  const foundIn = (nodes: string, edges: string) =>
    reviewDiagram(draw(nodes, edges), catalogue, { rules, severities: {} }).findings.filter(
      ({ rule }) => rules.some(({ id }) => id === rule),
    );

  it("is read, and speaks of its bad examples and not of its good ones", () => {
    expect(result).toMatchObject({ ok: true });
    expect(rules.map(({ id }) => id)).toEqual(acmeRules.rules.map(({ id }) => id));
  });

  it("names the boxes and edges of a forbidden way", () => {
    const [finding] = foundIn(
      "web=web-client 'Shop'; svc=prediction-service 'Prices'; ms=model-server 'Ranker'",
      "web>svc request; svc>ms request",
    );
    expect(finding).toMatchObject({
      rule: "server-past-gateway",
      severity: "error",
      nodes: ["web", "svc", "ms"],
      edges: ["e1", "e2"],
      message: "Requests come past the gateway over Shop, Prices and Ranker",
    });
  });

  it("names every box that lacks what each must have", () => {
    const findings = foundIn(
      "a=trainer 'A'; b=trainer 'B'; c=trainer 'C'; runs=acme-runs",
      "b>runs metric",
    );
    expect(findings.map(({ rule, nodes }) => [rule, nodes])).toEqual([
      ["trainer-untracked", ["a", "c"]],
    ]);
  });
});

describe("a rule file", () => {
  it("is read with its words left out where they may be", () => {
    const result = readRuleFile({ rules: [RULE] }, catalogue);
    const [rule] = result.ok ? result.value : [];
    expect(rule).toMatchObject({
      id: "own-rule",
      asks: "A title: what does your design do about it?",
    });
    expect(rule?.good).toEqual([]);
  });

  it("is refused for unknown names, with those near them", () => {
    expect(told({ when: { exists: { role: "trainr" } } })).toEqual([
      "wrong-field rules[0].when.exists.role",
    ]);
    expect(message({ when: { exists: { role: "trainr" } } })).toContain("near it: trainer");
    expect(message({ when: { exists: { component: "kafa" } } })).toContain("near it: kafka");
    expect(message({ when: { exists: { kindIn: ["predlogs"] } } })).toContain("near it: predlog");
    expect(message({ when: { exists: { setting: "replica" } } })).toContain("near it: replica");
  });

  it("is refused for a condition of no known form, and for two forms in one", () => {
    expect(told({ when: {} })).toEqual(["wrong-field rules[0].when"]);
    expect(told({ when: { exists: "server" } })).toEqual(["wrong-field rules[0].when.exists"]);
    expect(told({ when: { exists: { role: "server", lane: "x" } } })).toEqual([
      "unknown-field rules[0].when.exists.lane",
    ]);
    const server = { role: "server" };
    expect(told({ when: { each: server } })).toEqual(["wrong-field rules[0].when"]);
    expect(told({ when: { each: server, has: {} } })).toEqual(["wrong-field rules[0].when.has"]);
    const both = { to: server, avoiding: server, direct: true };
    expect(told({ when: { each: server, has: both } })).toEqual(["wrong-field rules[0].when.has"]);
  });

  it("is refused for a field that is missing, unknown or of two lines", () => {
    const { why: _, ...without } = RULE;
    const result = readRuleFile({ rules: [without] }, catalogue);
    expect(result).toMatchObject({ problems: [{ code: "missing-field", path: "rules[0].why" }] });
    expect(told({ run: "process.exit()" })).toEqual(["unknown-field rules[0].run"]);
    expect(told({ title: "two\nlines" })).toEqual(["wrong-field rules[0].title"]);
    expect(told({ id: "Own Rule" })).toEqual(["wrong-field rules[0].id"]);
  });

  it("is refused for an id given twice", () => {
    const result = readRuleFile({ rules: [RULE, RULE] }, catalogue);
    expect(result).toMatchObject({ problems: [{ code: "taken-rule", path: "rules[1].id" }] });
  });

  it("is refused where its examples are not drawn right, or say something else than the rule", () => {
    const example = (nodes: string) => [{ name: "example", nodes }];
    expect(told({ bad: example("no notation") })).toEqual(["bad-drawing rules[0].bad[0]"]);
    expect(told({ bad: example("a=trainer; a=trainer") })).toEqual(["bad-drawing rules[0].bad[0]"]);
    expect(told({ bad: example("a=trainr") })).toEqual(["unknown-component rules[0].bad[0]"]);
    expect(told({ bad: example("a=trainer") })).toEqual(["bad-missed rules[0].bad"]);
    expect(told({ good: example("a=model-server") })).toEqual(["good-found rules[0].good"]);
  });

  it("is refused where its conditions are too many", () => {
    const any = Array.from({ length: 50 }, () => ({
      exists: { any: Array.from({ length: 50 }, () => ({ role: "server" })) },
    }));
    expect(told({ when: { any } })).toEqual(["rules-too-large rules"]);
  });

  it("answers to any value with a result", () => {
    const keys = fc.constantFrom("each", "exists", "path", "all", "not", "role", "has", "to", "x");
    const { condition } = fc.letrec((tie) => ({
      condition: fc.oneof(
        { maxDepth: 5 },
        fc.jsonValue(),
        fc.dictionary(keys, tie("condition"), { maxKeys: 3 }),
        fc.array(tie("condition"), { maxLength: 3 }),
      ),
    }));
    fc.assert(
      fc.property(condition, (when) => {
        expect(typeof readRuleFile({ rules: [{ ...RULE, when }] }, catalogue).ok).toBe("boolean");
      }),
    );
  });
});
