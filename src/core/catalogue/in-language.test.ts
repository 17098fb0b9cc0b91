/** Names in another language: each id has one, search finds both, and English stays as it was. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DESIGN_LEVELS, TASKS } from "../document/about.ts";
import { REQUIREMENT_FIELDS } from "../document/requirements.ts";
import { STEPS } from "../document/steps.ts";
import { RULE_GROUPS } from "../lint/rule.ts";
import german from "../messages/de/names.json";
import type { Names } from "../messages/names.ts";
import { setLanguage } from "../messages/switch.ts";
import { boxText } from "../scene/box-text.ts";
import type { Component } from "./component.ts";
import { inLanguage } from "./in-language.ts";
import { KINDS, kindOf } from "./kinds.ts";
import { searchComponents } from "./search.ts";
import { SETTINGS } from "./settings.ts";
import { loadCatalogue } from "./test-catalogue.ts";

const catalogue = loadCatalogue();
const idsOf = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);
const withField = (ids: readonly string[], field: string) =>
  ids.flatMap((id) => [id, `${id}.${field}`]);

/** Products are called what their makers call them. */
const generics = catalogue.components.filter(({ isA }) => isA === undefined);
const keysOf = ({ id, why }: Component) => (why === "" ? [id] : [id, `${id}.why`]);
const choices = [...SETTINGS, ...REQUIREMENT_FIELDS].flatMap((field) => field.choices ?? []);

const WANTED: Readonly<Record<keyof Names, readonly string[]>> = {
  components: generics.flatMap(keysOf),
  groups: idsOf(catalogue.groups),
  kinds: withField(idsOf(KINDS), "meaning"),
  settings: withField(idsOf(SETTINGS), "help"),
  requirements: idsOf(REQUIREMENT_FIELDS),
  choices: [...new Set(choices)],
  steps: idsOf(STEPS),
  ruleGroups: idsOf(RULE_GROUPS),
  tasks: idsOf(TASKS),
  levels: idsOf(DESIGN_LEVELS),
};

describe("German names", () => {
  const names: Names = german;

  it.each(Object.entries(WANTED))("of %s are there for every id", (sort, wanted) => {
    const given = Object.keys(Object.entries(names).find(([name]) => name === sort)?.[1] ?? {});
    expect(wanted.filter((id) => !given.includes(id))).toEqual([]);
    expect(given.filter((id) => !wanted.includes(id))).toEqual([]);
  });
});

it("leaves the catalogue alone in English", () => {
  expect(inLanguage(catalogue)).toBe(catalogue);
});

describe("in German", () => {
  beforeAll(() => setLanguage("de"));
  afterAll(() => setLanguage("en"));
  const first = (query: string) => searchComponents(inLanguage(catalogue), query)[0]?.id;

  it("finds a component by its German and by its English name", () => {
    expect(first("vektorindex")).toBe("vector-index");
    expect(first("vector index")).toBe("vector-index");
    expect(first("ähnliches Wort")).toBe(undefined);
  });

  it("names kinds, settings and steps in German", () => {
    expect(kindOf("request").name).toBe("Anfrage");
    expect(SETTINGS.find(({ id }) => id === "split")?.help).toBe(
      "Wie Trainings- und Testbeispiele getrennt werden.",
    );
    expect(STEPS[0]?.name).toBe("Anforderungen klären");
  });

  it("asks of a product what it asks of its generic component", () => {
    expect(inLanguage(catalogue).find("kafka")?.why).toBe(
      "Warum ein Stream: Welches Frischeziel braucht ihn? Aufbewahrung für Replay?",
    );
  });

  it("does not repeat under a box what its English label says", () => {
    const box = { component: "vector-index", label: "Vector index" };
    expect(boxText(box, inLanguage(catalogue)).subtitle).toBe("");
    expect(boxText({ ...box, label: "Catalogue" }, inLanguage(catalogue)).subtitle).toBe(
      "Vektorindex",
    );
  });
});
