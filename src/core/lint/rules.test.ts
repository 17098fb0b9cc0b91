/** Every rule there is: registered under its file's name, and as good as its word. */
import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../catalogue/test-catalogue.ts";
import { RULES } from "./rules/index.ts";
import { brokenPromises } from "./tester.ts";

const files = Object.keys(
  import.meta.glob(["./rules/*/*.ts", "!./rules/*/index.ts", "!./rules/*/*.test.ts"]),
);

const bench = {
  rules: RULES,
  catalogue: loadCatalogue(),
  measure: (text: string, style: { readonly size: number }) => text.length * style.size * 0.55,
};

describe("the registry", () => {
  it("holds the rule of every file under the file's name", () => {
    const names = files.map((file) => file.replace(/^.*\/(.*)\.ts$/, "$1"));
    expect(RULES.map((rule) => rule.id).sort()).toEqual(names.sort());
  });

  it("keeps every rule in the folder of its group", () => {
    const places = files.map((file) => file.replace(/^.*\/(.*\/.*)\.ts$/, "$1"));
    expect(RULES.map((rule) => `${rule.group}/${rule.id}`).sort()).toEqual(places.sort());
  });

  it("uses no id or alias twice", () => {
    const ids = RULES.flatMap((rule) => [rule.id, ...(rule.aliases ?? [])]);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});

describe.each(RULES)("$id", (rule) => {
  it("keeps its promises", () => {
    expect(brokenPromises(rule, bench)).toEqual([]);
  });
});
