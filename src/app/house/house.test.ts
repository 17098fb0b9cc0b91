/** Own palettes and rules are told from designs, remembered, and used together. */
import { describe, expect, it } from "vitest";
import PALETTE from "../../core/lint/custom/examples/acme-palette.json";
import RULES from "../../core/lint/custom/examples/acme-rules.json";
import CONFIG from "../../core/lint/custom/examples/loopboard.config.json";
import { loadCatalogue } from "../assets.ts";
import type { KeyedStore } from "../browser-storage.ts";
import { createHouse } from "./house.ts";
import { housePolicy } from "./read-house.ts";

function memory(isFull = false): KeyedStore {
  const kept = new Map<string, string>();
  return {
    get: (key) => kept.get(key),
    set: (key, value) => !isFull && kept.set(key, value).size > 0,
    remove: (key) => void kept.delete(key),
    keys: () => [...kept.keys()],
  };
}

const file = (name: string, content: unknown): File => new File([JSON.stringify(content)], name);

describe("a company's own files", () => {
  it("adds a palette's components, and remembers them", async () => {
    const store = memory();
    const house = createHouse(loadCatalogue(), store);
    const taken = await house.take(file("acme.json", PALETTE));
    expect(taken).toEqual({
      ok: true,
      value: "Added acme.json: it is remembered on this device",
    });
    expect(house.catalogue().find("acme-runs")?.group).toBe(PALETTE.id);
    const again = createHouse(loadCatalogue(), store);
    expect(again.catalogue().find("acme-runs")?.group).toBe(PALETTE.id);
  });

  it("says so where the browser keeps nothing, and uses it all the same", async () => {
    const house = createHouse(loadCatalogue(), memory(true));
    const taken = await house.take(file("acme.json", PALETTE));
    expect(taken?.ok === true && taken.value).toContain("did not keep it");
    expect(house.catalogue().find("acme-runs")).toBeDefined();
  });

  it("forgets a file that is removed", async () => {
    const house = createHouse(loadCatalogue(), memory());
    await house.take(file("acme.json", PALETTE));
    house.remove("acme.json");
    expect(house.catalogue().find("acme-runs")).toBeUndefined();
  });

  it("takes a newer file of the same name in place of the old one", async () => {
    const house = createHouse(loadCatalogue(), memory());
    await house.take(file("acme.json", PALETTE));
    await house.take(file("acme.json", { ...PALETTE, name: "Acme two" }));
    expect(house.catalogue().groups.at(-1)?.name).toBe("Acme two");
    expect(house.files.getState()).toHaveLength(1);
  });

  it("leaves designs and other files to those who open them", async () => {
    const house = createHouse(loadCatalogue(), memory());
    expect(
      await house.take(file("design.json", { format: "loopboard", rules: [] })),
    ).toBeUndefined();
    expect(await house.take(file("list.json", [1, 2]))).toBeUndefined();
    expect(await house.take(new File(["no json"], "broken.json"))).toBeUndefined();
    expect(await house.take(new File(["x"], "picture.png"))).toBeUndefined();
  });

  it("says what is wrong with a palette, and keeps nothing of it", async () => {
    const house = createHouse(loadCatalogue(), memory());
    const taken = await house.take(file("acme.json", { ...PALETTE, hue: "loud" }));
    expect(taken?.ok).toBe(false);
    expect(house.files.getState()).toEqual([]);
  });

  it("ignores a store that was meddled with", () => {
    const store = memory();
    store.set("loopboard.house", '{"not":"a list"}');
    expect(createHouse(loadCatalogue(), store).files.getState()).toEqual([]);
    store.set("loopboard.house", '[{"name":1},"x",null]');
    expect(createHouse(loadCatalogue(), store).files.getState()).toEqual([]);
  });
});

describe("a folder's configuration", () => {
  const config = () => file("loopboard.config.json", CONFIG);

  it("sets severities once the files that it names are here, and no longer when one is gone", async () => {
    const house = createHouse(loadCatalogue(), memory());
    const early = await house.take(config());
    expect(early?.ok === false && early.problems[0]?.message).toBe(
      "loopboard.config.json names other files: acme-palette.json, acme-rules.json.",
    );
    await house.take(file("acme-palette.json", PALETTE));
    await house.take(file("acme-rules.json", RULES));
    expect((await house.take(config()))?.ok).toBe(true);
    const severities = () => housePolicy(house.files.getState(), house.catalogue()).severities;
    expect(severities()).toEqual(CONFIG.rules);
    house.remove("acme-rules.json");
    expect(severities()).toEqual({});
  });

  it("is refused with its fault, like any other", async () => {
    const house = createHouse(loadCatalogue(), memory());
    const taken = await house.take(
      file("loopboard.config.json", { rules: { "no-fallbak": "off" } }),
    );
    expect(taken?.ok === false && taken.problems[0]?.code).toBe("unknown-rule");
  });
});

describe("own rules", () => {
  it("may speak of own components, and become part of the review", async () => {
    const house = createHouse(loadCatalogue(), memory());
    await house.take(file("acme.json", PALETTE));
    const taken = await house.take(file("rules.json", RULES));
    expect(taken).toMatchObject({ ok: true });
    const policy = housePolicy(house.files.getState(), house.catalogue());
    expect(policy.rules.map(({ id }) => id)).toEqual(RULES.rules.map(({ id }) => id));
  });

  it("is not broken by what was meddled with: nested too deep, or naming a thousand files", async () => {
    const deep = `${'{"not":'.repeat(20_000)}1${"}".repeat(20_000)}`;
    const store = memory();
    const content = `{"rules":[{"id":"x","title":"X","severity":"info","when":${deep}}]}`;
    store.set("loopboard.house", `[{"name":"a.json","kind":"rules","content":${content}}]`);
    expect(createHouse(loadCatalogue(), store).files.getState()).toEqual([]);
    const customRules = Array.from({ length: 20 }, (_, at) => `${"a".repeat(900)}${at}.json`);
    const house = createHouse(loadCatalogue(), memory());
    const taken = await house.take(file("loopboard.config.json", { customRules }));
    const [problem] = taken?.ok === false ? taken.problems : [];
    expect(problem?.code).toBe("house-config-needs");
    expect(problem?.message.length).toBeLessThan(600);
  });
});
