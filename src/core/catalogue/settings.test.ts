import { describe, expect, test } from "vitest";
import { draw } from "../document/draw.ts";
import type { SettingValue } from "../document/types.ts";
import type { Component } from "./component.ts";
import {
  checkSetting,
  defaultOf,
  findSetting,
  SETTINGS,
  type Setting,
  type SettingId,
  settingsFor,
  settingValue,
} from "./settings.ts";
import { loadCatalogue } from "./test-catalogue.ts";

const catalogue = loadCatalogue();

function component(id: string): Component {
  const found = catalogue.find(id);
  if (!found) throw new Error(`No component ${id}`);
  return found;
}

function setting(id: SettingId): Setting {
  const found = findSetting(id);
  if (!found) throw new Error(`No setting ${id}`);
  return found;
}

const idsFor = (id: string): readonly string[] =>
  settingsFor(component(id), new Set(component(id).roles)).map((one) => one.id);

const valueOn = <I extends SettingId>(
  id: string,
  wanted: I,
  settings: Readonly<Record<string, SettingValue>> = {},
) => settingValue({ ...draw(`n=${id}`).nodes[0], settings }, component(id), wanted);

describe("the registry", () => {
  test("has every id once", () => {
    const ids = SETTINGS.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) < at)).toEqual([]);
  });

  test("gives each setting to some component of the palette", () => {
    const given = new Set(catalogue.components.flatMap(({ id }) => idsFor(id)));
    expect(SETTINGS.filter(({ id }) => !given.has(id))).toEqual([]);
  });

  test("names only components that there are", () => {
    const named = SETTINGS.flatMap(({ appliesTo, defaultFor = {} }) => [
      ...(appliesTo === "all" ? [] : (appliesTo.components ?? [])),
      ...Object.keys(defaultFor),
    ]);
    expect(named.filter((id) => !catalogue.find(id))).toEqual([]);
  });

  test("has no default that its own check would refuse", () => {
    const faults = catalogue.components.flatMap((each) =>
      SETTINGS.flatMap((one) => {
        const value = defaultOf(one, each);
        return value === undefined ? [] : (checkSetting(one, value) ?? []);
      }),
    );
    expect(faults).toEqual([]);
  });

  test("gives choices to choices, and units to numbers only", () => {
    for (const { id, type, choices, unit } of SETTINGS) {
      expect(choices !== undefined, id).toBe(type === "choice");
      if (unit !== undefined) expect(type, id).toBe("number");
    }
  });
});

describe("which settings a box has", () => {
  const common = ["owner", "replicas", "p99Ms", "p50Ms", "qpsPerReplica", "lookups", "optional"];

  test("every box has the common ones", () => {
    expect(idsFor("web-client")).toEqual([...common, "availability", "replicaOf", "internalUsers"]);
  });

  test("an unknown component has the common ones and those of roles added by hand", () => {
    const ids = settingsFor(undefined, new Set(["sampler"])).map(({ id }) => id);
    expect(ids).toEqual([...common, "availability", "replicaOf", "keepsWeights"]);
  });

  test("a product has those of its generic component", () => {
    expect(idsFor("kafka")).toEqual(idsFor("event-log"));
    expect(idsFor("langchain")).toEqual(idsFor("rag-retriever"));
    expect(idsFor("langchain")).toContain("staticCorpus");
  });

  test("notes and boundaries have none", () => {
    expect(idsFor("note")).toEqual([]);
    expect(idsFor("boundary")).toEqual([]);
  });
});

describe("the value that holds on a box", () => {
  test("is its own before all", () => {
    expect(valueOn("model-server", "p99Ms", { p99Ms: 7 })).toEqual({ value: 7, assumed: false });
    expect(valueOn("tool-executor", "mutates", { mutates: false })).toEqual({
      value: false,
      assumed: false,
    });
  });

  test("is else the component's figure, and assumed", () => {
    expect(valueOn("model-server", "p99Ms")).toEqual({ value: 20, assumed: true });
    expect(valueOn("triton", "qpsPerReplica")).toEqual({ value: 500, assumed: true });
  });

  test("is else the registry's default, and assumed", () => {
    expect(valueOn("kafka", "retentionDays")).toEqual({ value: 7, assumed: true });
    expect(valueOn("agent", "maxSteps")).toEqual({ value: 3, assumed: true });
    expect(valueOn("model-server", "lookups")).toEqual({ value: "parallel", assumed: true });
  });

  test("is else none", () => {
    expect(valueOn("trainer", "p99Ms")).toBeUndefined();
    expect(valueOn("deployer", "strategy")).toBeUndefined();
  });

  test("has a default of its own where a component differs", () => {
    expect(valueOn("kafka", "replayable")?.value).toBe(true);
    expect(valueOn("pubsub", "replayable")?.value).toBe(false);
    expect(valueOn("rabbitmq", "replayable")?.value).toBe(false);
    expect(valueOn("iceberg", "timeTravel")?.value).toBe(true);
    expect(valueOn("data-lake", "timeTravel")?.value).toBe(false);
  });

  test("passes over an own value that is not legal", () => {
    expect(valueOn("model-server", "p99Ms", { p99Ms: "fast" })).toEqual({
      value: 20,
      assumed: true,
    });
    expect(valueOn("dataset-builder", "split", { split: "sideways" })).toBeUndefined();
  });

  test("holds for a component that no palette has", () => {
    expect(settingValue({ settings: { replicas: 4 } }, undefined, "replicas")?.value).toBe(4);
    expect(settingValue({}, undefined, "p99Ms")).toBeUndefined();
  });
});

test.each<[SettingId, unknown, string | undefined]>([
  ["replicas", 3, undefined],
  ["replicas", 0, "setting-range"],
  ["replicas", 1.5, "setting-whole"],
  ["replicas", "3", "setting-number"],
  ["p99Ms", 0, undefined],
  ["p99Ms", -1, "setting-range"],
  ["p99Ms", Number.NaN, "setting-number"],
  ["p99Ms", Number.POSITIVE_INFINITY, "setting-range"],
  ["hitRate", 1, undefined],
  ["hitRate", 1.01, "setting-range"],
  ["optional", true, undefined],
  ["optional", "true", "setting-boolean"],
  ["split", "time", undefined],
  ["split", "constructor", "setting-choice"],
  ["owner", "Ada", undefined],
  ["owner", null, "setting-text"],
  ["arms", ["A", "B"], undefined],
  ["arms", [], undefined],
  ["arms", "A, B", "setting-list"],
  ["arms", ["A", 2], "setting-list"],
])("%s = %j gives %s", (id, value, code) => {
  expect(checkSetting(setting(id), value)?.code).toBe(code);
});

test("a fault says where it is and what to do", () => {
  expect(checkSetting(setting("hitRate"), 3)).toEqual({
    code: "setting-range",
    path: "settings.hitRate",
    message: "“Hit rate” cannot have this value.",
    hint: "Give a number: 0 to 1.",
  });
});
