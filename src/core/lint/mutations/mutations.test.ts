/** The review, held to every template: each rule speaks when its design is spoilt, and nobody speaks out of turn. */
import { readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { draw } from "../../document/draw.ts";
import { fixContext } from "../../insert/test-context.ts";
import type { Rule } from "../rule.ts";
import { RULES } from "../rules/index.ts";
import { MUTATIONS, WITHOUT_MUTATION } from "./index.ts";
import { measureQuality, qualityTable } from "./quality.ts";
import { templatesFixes, templatesQuality } from "./test-quality.ts";

const rows = templatesQuality();
const rowOf = (id: string) => rows.find(({ rule }) => rule === id);

describe("the registry of mutations", () => {
  it("names rules that there are", () => {
    const ids = new Set(RULES.map(({ id }) => id));
    const named = [
      ...MUTATIONS.flatMap(({ rule, also }) => [rule, ...Object.keys(also ?? {})]),
      ...Object.keys(WITHOUT_MUTATION),
    ];
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });

  it("spoils at least one template for every rule, or says why it cannot", () => {
    const unproved = rows.filter(({ spoilt }) => spoilt === 0).map(({ rule }) => rule);
    expect(unproved.toSorted()).toEqual(Object.keys(WITHOUT_MUTATION).toSorted());
  });
});

describe.each(RULES.map(({ id }) => ({ id })))("$id", ({ id }) => {
  it("speaks of every template spoilt for it", () => {
    expect(rowOf(id)?.missed).toEqual([]);
  });

  it("speaks of no other, nor of a sound one", () => {
    expect(rowOf(id)?.false).toEqual([]);
  });
});

test("the fixes that spoilt designs are offered keep their promises", () => {
  const { offered, broken } = templatesFixes(true);
  expect(broken).toEqual([]);
  expect(offered).toBeGreaterThan(50);
});

describe("the table in the docs", () => {
  it("is the one that `npm run lint:quality` prints", () => {
    const docs = readFileSync(new URL("../../../../docs/lint-quality.md", import.meta.url), "utf8");
    expect(docs).toContain(qualityTable(rows));
  });
});

describe("the measure", () => {
  const says = (id: string, speaks: (labels: readonly string[]) => boolean): Rule => ({
    id,
    group: "model",
    severity: "warn",
    fires: "always",
    why: "because",
    asks: "And then?",
    source: "the test",
    check: ({ graph }) =>
      speaks(graph.nodes.map(({ label }) => label))
        ? [{ title: "Found", message: "Found", nodes: ["a"], edges: [], fixes: [] }]
        : [],
    good: [],
    bad: [],
  });
  const design = { name: "pair", diagram: draw("a=trainer 'A'; b=trainer 'B'") };
  const spoil = () => draw("a=trainer 'A'");
  const measured = (rules: readonly Rule[], also?: Readonly<Record<string, string>>) =>
    measureQuality([design], rules, [{ rule: "r", spoil, ...(also && { also }) }], fixContext());

  it("counts what is caught and what is missed", () => {
    expect(measured([says("r", (labels) => !labels.includes("B"))])).toEqual([
      { rule: "r", spoilt: 1, caught: 1, missed: [], false: [] },
    ]);
    expect(measured([says("r", () => false)])).toEqual([
      { rule: "r", spoilt: 1, caught: 0, missed: ["pair"], false: [] },
    ]);
  });

  it("counts who speaks of a sound design, or of another's fault", () => {
    const rules = [says("r", () => true), says("s", (labels) => labels.length === 1)];
    expect(measured(rules).map((row) => row.false)).toEqual([["pair"], ["pair, spoilt for r"]]);
    expect(measured(rules, { s: "it is one box less" })[1]?.false).toEqual([]);
  });

  it("leaves designs alone that cannot be spoilt", () => {
    const unspoilt = measureQuality(
      [design],
      [says("r", () => false)],
      [{ rule: "r", spoil: () => undefined }],
      fixContext(),
    );
    expect(unspoilt).toEqual([{ rule: "r", spoilt: 0, caught: 0, missed: [], false: [] }]);
  });
});
