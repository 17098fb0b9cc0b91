import { describe, expect, test } from "vitest";
import { MARK_KINDS } from "../scene/box-text.ts";
import { readCatalogue } from "./palette-file.ts";
import { loadCatalogue, paletteFiles } from "./test-catalogue.ts";

const log = {
  id: "log",
  name: "Log",
  icon: "own:event-log",
  roles: ["stream-log"],
  accepts: ["event"],
  emits: ["*"],
  aliases: ["stream"],
  why: "Why a log?",
  p99Ms: 5,
  figure: "Kafka: 5 ms",
};
const cache = { ...log, id: "cache", lane: "serving", accepts: [] };
const kafka = { id: "kafka", name: "Kafka", isA: "log", icon: "brand:kafka", aliases: ["msk"] };
const group = {
  id: "streams",
  name: "Streams",
  order: 2,
  hue: "amber",
  lane: "data",
  components: [log, cache],
  products: [kafka],
};
const other = {
  ...group,
  id: "others",
  order: 1,
  components: [{ ...log, id: "first" }],
  products: [],
};

/** The catalogue of these files; fails the test where they are wrong. */
function read(...files: readonly unknown[]) {
  const result = readCatalogue(files);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

/** Code and path of every problem. */
function problemsOf(...files: readonly unknown[]) {
  const result = readCatalogue(files);
  return result.ok ? [] : result.problems.map(({ code, path }) => `${code} ${path}`);
}

describe("a catalogue", () => {
  test("has its groups by their order, generic components before products", () => {
    const { groups, components } = read(group, other);
    expect(groups.map(({ id }) => id)).toEqual(["others", "streams"]);
    expect(components.map(({ id }) => id)).toEqual(["first", "log", "cache", "kafka"]);
  });

  test("gives each component its group, its hue and its lane", () => {
    const { find } = read(group);
    expect(find("log")).toEqual({
      ...log,
      group: "streams",
      hue: "amber",
      lane: "data",
      emits: "any",
    });
    expect(find("cache")?.lane).toBe("serving");
    expect(find("cache")?.accepts).toEqual([]);
  });

  test("gives a product all of its generic but name, icon, aliases and figure", () => {
    const { find, genericOf } = read(group);
    const { figure: _, ...inherited } = log;
    expect(find("kafka")).toEqual({
      ...inherited,
      ...kafka,
      group: "streams",
      hue: "amber",
      lane: "data",
      emits: "any",
    });
    expect(genericOf("kafka")).toBe("log");
    expect(genericOf("log")).toBe("log");
    expect(genericOf("no-such-id")).toBe("no-such-id");
  });
});

describe("a wrong palette is refused", () => {
  test("for a kind, a role, a hue or a field that there is not", () => {
    expect(
      problemsOf(other, {
        ...group,
        hue: "beige",
        components: [log, { ...cache, roles: ["boss"], accepts: ["gossip"], colour: "red" }],
      }),
    ).toEqual([
      "palette-shape [1].hue",
      "palette-shape [1].components[1].roles[0]",
      "palette-shape [1].components[1].accepts",
      "palette-shape [1].components[1].colour",
    ]);
  });

  test("for an icon of no set", () => {
    expect(problemsOf({ ...group, components: [{ ...log, icon: "rocket" }] })).toEqual([
      "palette-shape [0].components[0].icon",
    ]);
  });

  test("for an id that stands twice, in one file or in two", () => {
    expect(problemsOf({ ...group, products: [{ ...kafka, id: "log" }] })).toEqual([
      "palette-shared-id [0].products[0].id",
    ]);
    expect(problemsOf(group, { ...other, components: [{ ...log, id: "kafka" }] })).toEqual([
      "palette-shared-id [1].components[0].id",
    ]);
    expect(problemsOf(other, { ...group, id: "others" })).toEqual(["palette-shared-id [1].id"]);
  });

  test("for a product of nothing, of another product or of another file", () => {
    const products = ["nothing", "kafka", "first"].map((isA, at) => ({
      ...kafka,
      id: `p${at}`,
      isA,
    }));
    expect(problemsOf({ ...group, products: [kafka, ...products] }, other)).toEqual([
      "palette-unknown-generic [0].products[1].isA",
      "palette-unknown-generic [0].products[2].isA",
      "palette-unknown-generic [0].products[3].isA",
    ]);
  });

  test.each([null, 7, [], "palette", {}])("when it is %j", (file) => {
    expect(readCatalogue([file]).ok).toBe(false);
  });
});

test("a problem says what is wrong and what to do", () => {
  expect(readCatalogue([{ ...group, products: [{ ...kafka, isA: "nothing" }] }])).toEqual({
    ok: false,
    problems: [
      {
        code: "palette-unknown-generic",
        path: "[0].products[0].isA",
        message:
          "The product “kafka” is said to be a “nothing”, which is no component that it may be one of.",
        hint: "Name a component of the same palette file; in a palette of your own, any that is known.",
      },
    ],
  });
});

describe("the palettes", () => {
  const { groups, components } = loadCatalogue();

  test("are one group each, with a hue of its own", () => {
    expect(groups.length).toBe(Object.keys(paletteFiles).length);
    const hues = groups.map(({ hue }) => hue);
    expect(new Set(hues).size).toBe(hues.length);
  });

  test("ask a question of every component but the shapes that only explain", () => {
    const silent = components.filter(({ why }) => why === "").map(({ id }) => id);
    expect(silent.filter((id) => !MARK_KINDS.some((kind) => kind === id))).toEqual([]);
  });

  test("show no figure whose source is a mere tag", () => {
    for (const { figure = "" } of components) expect(figure).not.toMatch(/\[\w+\]/);
  });
});
