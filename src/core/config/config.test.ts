import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../catalogue/test-catalogue.ts";
import acmeConfig from "../lint/custom/examples/loopboard.config.json";
import acmeRules from "../lint/custom/examples/acme-rules.json";
import acmePalette from "../lint/custom/examples/acme-palette.json";
import { extendCatalogue } from "../catalogue/palette-file.ts";
import { readRuleFile } from "../lint/custom/rule-file.ts";
import type { Rule } from "../lint/rule.ts";
import type { Result } from "../problem.ts";
import { readConfig } from "./config.ts";
import { addRules, makePolicy } from "./policy.ts";

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

const told = (result: Result<unknown>) =>
  result.ok ? [] : result.problems.map(({ code, path }) => `${code} ${path}`.trim());

describe("a folder's configuration", () => {
  it("gives rules their severity and names files; all of it may be left out", () => {
    expect(valueOf(readConfig(acmeConfig))).toEqual(acmeConfig);
    expect(valueOf(readConfig({}))).toEqual({ rules: {}, palettes: [], customRules: [] });
  });

  it("reports what it does not know, with what may have been meant", () => {
    const result = readConfig({ rule: {} });
    expect(result).toEqual({
      ok: false,
      problems: [
        {
          code: "unknown-field",
          path: "rule",
          message: "There is no field “rule” here.",
          hint: "Remove it, or correct its name (near it: rules).",
        },
      ],
    });
  });

  it("reports a wrong setting, a wrong list and a wrong whole", () => {
    expect(told(readConfig({ rules: { "no-fallback": "loud" }, palettes: "a.json" }))).toEqual([
      "wrong-field rules.no-fallback",
      "wrong-field palettes",
    ]);
    expect(told(readConfig([]))).toEqual(["wrong-field"]);
    expect(told(readConfig({ palettes: Array(21).fill("a.json") }))).toEqual([
      "wrong-field palettes",
    ]);
  });

  it("answers to any value with a result", () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => typeof readConfig(value).ok === "boolean"));
  });
});

describe("the policy of a folder", () => {
  const catalogue = valueOf(extendCatalogue(loadCatalogue(), acmePalette));
  const own = valueOf(readRuleFile(acmeRules, catalogue));
  const policyOf = (rules: Readonly<Record<string, "off">>, ownRules: readonly Rule[] = own) =>
    makePolicy({ rules, palettes: [], customRules: [] }, ownRules);

  it("knows the built-in rules and the folder's own", () => {
    const rules = { "no-fallback": "off", "trainer-untracked": "off" } as const;
    expect(valueOf(policyOf(rules))).toEqual({ rules: own, severities: rules });
  });

  it("reports a rule that there is none, with those near it", () => {
    expect(policyOf({ "no-fallbak": "off" })).toMatchObject({
      problems: [
        { code: "unknown-rule", hint: "Remove it, or correct its name (near it: no-fallback)." },
      ],
    });
  });

  it("refuses an id that is taken by a built-in rule or another file", () => {
    const [rule] = own;
    if (!rule) throw new Error("The example has no rule");
    expect(valueOf(addRules([], own))).toEqual(own);
    expect(told(addRules(own, [rule]))).toEqual(["taken-rule rules"]);
    expect(told(addRules([], [{ ...rule, id: "no-fallback" }]))).toEqual(["taken-rule rules"]);
  });
});
