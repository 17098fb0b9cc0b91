/** The opening policy: gates, muting, waivers, order. The rules here are made up, so that each law stands alone. */
import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../catalogue/test-catalogue.ts";
import { draw } from "../document/draw.ts";
import type { Diagram, Waiver } from "../document/types.ts";
import { lint } from "./engine.ts";
import type { LintContext, Observation, Rule } from "./rule.ts";
import { RULES } from "./rules/index.ts";

const catalogue = loadCatalogue();

const observation = (title: string): Observation => ({
  title,
  message: title,
  nodes: ["a"],
  edges: ["e1"],
  fixes: [],
});

/** Finds something in every document. */
const rule = (id: string, rest: Partial<Rule> = {}): Rule => ({
  id,
  group: "monitoring",
  severity: "warn",
  fires: "always",
  why: "because",
  asks: "And then?",
  source: "the test",
  check: () => [observation("found")],
  good: [],
  bad: [],
  ...rest,
});

const two = draw("a=trainer; b=model-server", "a>b model");
const inSketch: Diagram = { ...two, requirements: { stage: { value: "sketch" } } };
const accepting = (...waivers: readonly Waiver[]): Diagram => ({ ...two, waivers });

/** `rule severity title` of each finding, in order. */
const found = (document: Diagram, ...rules: readonly Rule[]): readonly string[] =>
  lint(document, catalogue, rules).findings.map(
    (finding) => `${finding.rule} ${finding.severity} ${finding.title}`,
  );

describe("a finding", () => {
  it("carries what its rule says", () => {
    expect(lint(two, catalogue, [rule("some-rule")]).findings).toEqual([
      {
        ...observation("found"),
        rule: "some-rule",
        group: "monitoring",
        severity: "warn",
        why: "because",
        source: "the test",
      },
    ]);
  });

  it("comes of a graph, document and catalogue that all rules share", () => {
    const seen: LintContext[] = [];
    const spy = (id: string) =>
      rule(id, {
        check: (context) => {
          seen.push(context);
          return [];
        },
      });
    lint(two, catalogue, [spy("one"), spy("two")]);
    expect(seen).toHaveLength(2);
    expect(seen[0]).toBe(seen[1]);
    expect(seen[0]?.document).toBe(two);
  });
});

describe("a young drawing", () => {
  it("turns findings below the number of nodes into what is still to draw", () => {
    expect(found(two, rule("r", { youngBelow: 3 }))).toEqual(["r next found"]);
    expect(found(two, rule("r", { youngBelow: 2 }))).toEqual(["r warn found"]);
  });

  it("counts neither notes nor boundaries", () => {
    const noted = draw("a=trainer; n=note; b=boundary");
    expect(found(noted, rule("r", { youngBelow: 2 }))).toEqual(["r next found"]);
  });

  it("turns everything in stage sketch into what is still to draw, except structure", () => {
    expect(
      found(
        inSketch,
        rule("r"),
        rule("s", { group: "structure" }),
        rule("t", { group: "structure", asleepInSketch: true }),
      ),
    ).toEqual(["s warn found", "t next found", "r next found"]);
  });

  it("asks the looser question in place of the other below the gate", () => {
    const loose = { youngBelow: 3, whenYoung: () => [observation("loosely")] };
    expect(found(two, rule("r", loose))).toEqual(["r next loosely"]);
    expect(found(inSketch, rule("r", { ...loose, youngBelow: 2 }))).toEqual(["r next loosely"]);
    expect(found(two, rule("r", { ...loose, youngBelow: 2 }))).toEqual(["r warn found"]);
  });

  it("does not forget the looser question when it has grown", () => {
    const loose = { youngBelow: 2, check: () => [], whenYoung: () => [observation("loosely")] };
    expect(found(two, rule("r", loose), rule("s"))).toEqual(["s warn found", "r next loosely"]);
  });
});

describe("muting", () => {
  it("silences a rule where a muting one has found something, whatever the order", () => {
    const symptom = rule("symptom", { mutedBy: ["cause"] });
    expect(found(two, symptom, rule("cause"))).toEqual(["cause warn found"]);
    expect(found(two, rule("cause"), symptom)).toEqual(["cause warn found"]);
    expect(found(two, symptom, rule("cause", { check: () => [] }))).toEqual(["symptom warn found"]);
    expect(found(two, symptom)).toEqual(["symptom warn found"]);
  });

  it("holds for a cause that is only still to draw, muted itself, or accepted", () => {
    const symptom = rule("symptom", { mutedBy: ["cause"] });
    expect(found(two, symptom, rule("cause", { youngBelow: 9 }))).toEqual(["cause next found"]);
    expect(found(two, symptom, rule("cause", { mutedBy: ["root"] }), rule("root"))).toEqual([
      "root warn found",
    ]);
    expect(found(accepting({ rule: "cause", reason: "known" }), symptom, rule("cause"))).toEqual(
      [],
    );
  });
});

describe("a waiver", () => {
  const accepted = (...waivers: readonly Waiver[]) =>
    lint(accepting(...waivers), catalogue, [rule("r", { aliases: ["old-r"] })]).accepted.map(
      ({ finding, waiver }) => [finding.rule, waiver.reason],
    );

  it("moves a finding of the whole document, or of a node or edge that it names, to the accepted ones", () => {
    expect(accepted({ rule: "r", reason: "all" })).toEqual([["r", "all"]]);
    expect(accepted({ rule: "r", element: "a", reason: "node" })).toEqual([["r", "node"]]);
    expect(accepted({ rule: "r", element: "e1", reason: "edge" })).toEqual([["r", "edge"]]);
    expect(found(accepting({ rule: "r", reason: "all" }), rule("r"))).toEqual([]);
  });

  it("knows a rule by its former id", () => {
    expect(accepted({ rule: "old-r", reason: "then" })).toEqual([["r", "then"]]);
  });

  it("leaves other elements and other rules alone", () => {
    const elsewhere = { rule: "r", element: "b", reason: "all" };
    expect(accepted(elsewhere, { rule: "s", reason: "all" })).toEqual([]);
    expect(found(accepting(elsewhere), rule("r"))).toEqual(["r warn found"]);
  });

  it("accepts nothing without a reason", () => {
    expect(accepted({ rule: "r", reason: "  " })).toEqual([]);
  });
});

describe("a waiver that accepts nothing", () => {
  const watcher = rule("unused", {
    severity: "info",
    check: () => [],
    checkWaivers: (unused) => unused.map((waiver) => observation(waiver.rule)),
  });

  it("is found after all other rules", () => {
    expect(found(accepting({ rule: "gone", reason: "x" }), watcher, rule("r"))).toEqual([
      "r warn found",
      "unused info gone",
    ]);
  });

  it("is one without a reason, too", () => {
    expect(found(accepting({ rule: "r", reason: "" }), watcher, rule("r"))).toEqual([
      "r warn found",
      "unused info r",
    ]);
  });

  it("is not one whose finding is muted or switched off", () => {
    const muted = rule("muted", { mutedBy: ["r"] });
    const both = accepting({ rule: "r", reason: "x" }, { rule: "muted", reason: "x" });
    expect(found({ ...both, rules: { r: "off" } }, watcher, muted, rule("r"))).toEqual([]);
  });
});

describe("a rule's setting", () => {
  const set = (rules: NonNullable<Diagram["rules"]>): Diagram => ({ ...two, rules });

  it("changes its severity, or switches it off", () => {
    expect(found(set({ r: "error" }), rule("r"))).toEqual(["r error found"]);
    expect(found(set({ r: "off" }), rule("r"))).toEqual([]);
  });

  it("may name it by its former id", () => {
    expect(found(set({ "old-r": "info" }), rule("r", { aliases: ["old-r"] }))).toEqual([
      "r info found",
    ]);
  });

  it("is the document's before it is the folder's", () => {
    const { findings } = lint(set({ r: "info" }), catalogue, [rule("r"), rule("s")], {
      r: "off",
      s: "error",
    });
    expect(findings.map(({ rule: id, severity }) => `${id} ${severity}`)).toEqual([
      "s error",
      "r info",
    ]);
  });

  it("leaves a young drawing with what is still to draw", () => {
    expect(found({ ...inSketch, rules: { r: "error" } }, rule("r"))).toEqual(["r next found"]);
  });

  it("still mutes what it is the cause of", () => {
    expect(found(set({ r: "off" }), rule("r"), rule("s", { mutedBy: ["r"] }))).toEqual([]);
  });
});

describe("the order", () => {
  it("is by severity, then group, then place among the rules", () => {
    expect(
      found(
        two,
        rule("late", { severity: "info", group: "data" }),
        rule("second"),
        rule("first", { group: "data" }),
        rule("third"),
        rule("error", { severity: "error", group: "genai" }),
        rule("young", { severity: "error", youngBelow: 9 }),
      ).map((line) => line.split(" ")[0]),
    ).toEqual(["error", "first", "second", "third", "late", "young"]);
  });

  it("of what is still to draw is by how grave it will be", () => {
    expect(
      found(
        inSketch,
        rule("warn", { group: "data" }),
        rule("error", { severity: "error", group: "genai" }),
        rule("info", { severity: "info", group: "data" }),
      ).map((line) => line.split(" ")[0]),
    ).toEqual(["error", "warn", "info"]);
  });

  it("keeps the order in which a rule finds things", () => {
    const both = rule("r", { check: () => [observation("z"), observation("a")] });
    expect(found(two, both)).toEqual(["r warn z", "r warn a"]);
  });
});

describe("all rules together", () => {
  it("say nothing about an empty document", () => {
    expect(lint(draw(""), catalogue, RULES)).toEqual({ findings: [], accepted: [] });
  });
});
