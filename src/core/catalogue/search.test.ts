import { describe, expect, test } from "vitest";
import { buildCatalogue } from "./catalogue.ts";
import { searchComponents } from "./search.ts";
import { loadCatalogue } from "./test-catalogue.ts";

const catalogue = loadCatalogue();
const { components } = catalogue;

const idsOf = (query: string): readonly string[] =>
  searchComponents(catalogue, query).map(({ id }) => id);
const firstOf = (query: string, count = 1): readonly string[] => idsOf(query).slice(0, count);

describe("what a person would type", () => {
  test.each([
    ["pubsub", ["pubsub", "event-log"]],
    ["pub/sub", ["pubsub", "event-log"]],
    ["Pub Sub", ["pubsub", "event-log"]],
    ["weights & biases", ["wandb"]],
    ["weights and biases", ["wandb"]],
    ["weights biases", ["wandb"]],
    ["w&b", ["wandb"]],
    ["ann", ["vector-index"]],
    ["kafka", ["kafka", "event-log"]],
    ["redis", ["redis", "kv-store", "result-cache"]],
    ["user", ["web-client", "mobile-client", "actor"]],
    ["feature-store", ["feature-store"]],
    ["featurestore", ["feature-store"]],
    ["feat", ["feature-store"]],
    ["ab test", ["ab-splitter"]],
    ["ci/cd", ["ci-cd"]],
    ["K8S", ["kubernetes"]],
  ])("%s finds first %j", (query, ids) => {
    expect(firstOf(query, ids.length)).toEqual(ids);
  });

  test("a slip in a longer word does not hide it", () => {
    expect(firstOf("feture store")).toEqual(firstOf("feature store"));
    expect(firstOf("feture sto")).toEqual(["feature-store"]);
    expect(firstOf("kafak", 2)).toEqual(["kafka", "event-log"]);
    expect(firstOf("kubernets")).toEqual(["kubernetes"]);
    expect(firstOf("weigths & biases")).toEqual(["wandb"]);
  });

  test("words may come in any order and unfinished", () => {
    expect(firstOf("triton nvidia")).toEqual(["triton"]);
    expect(idsOf("mod reg")).toContain("model-registry");
    expect(idsOf("join point")).toEqual(["point-in-time-join"]);
  });

  test("accents and capitals do not matter", () => {
    expect(idsOf("KÁFKA")).toEqual(idsOf("kafka"));
  });
});

describe("the order", () => {
  const named = (id: string, name: string, aliases: readonly string[] = [], isA?: string) => {
    const [base] = components;
    if (!base) throw new Error("No components");
    return { ...base, id, name, aliases, ...(isA === undefined ? {} : { isA }) };
  };
  const small = buildCatalogue([
    {
      id: "g",
      name: "G",
      hue: "grey",
      components: [
        named("z1", "Deep stream log"),
        named("z2", "Streams"),
        named("z3", "Stream engine"),
        named("z4", "Four", ["stream"]),
        named("z5", "Stream"),
        named("z6", "Stroam"),
        named("stream", "Six"),
        named("z7", "Stream pump"),
        named("z8", "Eight", ["stream"], "z4"),
        named("z9", "Stream wheel", [], "z4"),
      ],
    },
  ]);
  const orderOf = (query: string) => searchComponents(small, query).map(({ id }) => id);

  test("is id, name, alias, first words, beginning, every word; the known word is no slip", () => {
    expect(orderOf("stream")).toEqual(["stream", "z5", "z8", "z4", "z3", "z7", "z9", "z2", "z1"]);
  });

  test("ends with a slip", () => {
    expect(orderOf("stroams")).toEqual(["z2", "z6"]);
    expect(orderOf("stroa")).toEqual(["z6"]);
  });

  test("of equals has the generic first, but the product on an exact hit, then palette order", () => {
    expect(orderOf("stream ").slice(2, 7)).toEqual(["z8", "z4", "z3", "z7", "z9"]);
  });
});

describe("every component", () => {
  const plain = (text: string) => text.toLowerCase().replace(/\band\b|\W/g, "");
  const entries = components.map((component) => ({
    component,
    texts: [component.id, component.name, ...component.aliases],
    strong: [component.id, component.name].map(plain),
    aliases: component.aliases.map(plain),
  }));
  /** What carries the text as an alias only. */
  const sharing = (text: string) =>
    entries.filter(({ strong, aliases }) => !strong.includes(text) && aliases.includes(text));

  test("is found first by its id", () => {
    for (const { id } of components) expect(firstOf(id)).toEqual([id]);
  });

  test("is found by its name and its aliases before all that do not share them", () => {
    for (const { component, texts } of entries) {
      for (const text of texts) {
        const found = searchComponents(catalogue, text);
        const holders = entries
          .filter(({ strong, aliases }) => [...strong, ...aliases].includes(plain(text)))
          .map((entry) => entry.component);
        expect(holders, text).toContain(component);
        expect(new Set(found.slice(0, holders.length)), text).toEqual(new Set(holders));
      }
    }
  });

  test("that shares an alias comes after the products and in palette order", () => {
    for (const text of new Set(entries.flatMap(({ aliases }) => aliases))) {
      const shared = sharing(text).map(({ component }) => component);
      const found = searchComponents(catalogue, text).filter((each) => shared.includes(each));
      const products = shared.filter(({ isA }) => isA !== undefined);
      const generics = shared.filter(({ isA }) => isA === undefined);
      expect(found, text).toEqual([...products, ...generics]);
    }
  });
});

test("nothing typed, or no letter in it, gives the whole palette", () => {
  expect(searchComponents(catalogue, "  ")).toBe(components);
  expect(searchComponents(catalogue, "&!")).not.toEqual([]);
});

test("nonsense finds nothing", () => {
  expect(idsOf("qqqqqq")).toEqual([]);
});
