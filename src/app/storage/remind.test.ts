import { describe, expect, it } from "vitest";
import { keyedStore } from "../browser-storage.ts";
import { isTimeToRemind, noteBackup } from "./remind.ts";
import { DAY } from "./shelf.ts";
import type { ShelfEntry } from "./shelf-entry.ts";

const START = 1000 * DAY;
const design = (facts: Partial<ShelfEntry>): ShelfEntry => ({
  id: "a",
  title: "Ads",
  savedAt: START,
  revision: 1,
  nodes: 40,
  ...facts,
});

/** A person's visits to one browser. */
function visits(entries: readonly ShelfEntry[], persisted = false) {
  const strings = new Map<string, string>();
  const storage: Storage = {
    length: 0,
    key: () => null,
    getItem: (key) => strings.get(key) ?? null,
    setItem: (key, value) => void strings.set(key, value),
    removeItem: () => undefined,
    clear: () => undefined,
  };
  const store = keyedStore(() => storage);
  const at = (day: number): Promise<boolean> =>
    isTimeToRemind({
      shelf: { list: async () => ({ ok: true, value: entries }) },
      store,
      persisted: async () => persisted,
      now: () => START + day * DAY,
    });
  return { at, store };
}

describe("the reminder", () => {
  it("comes for a large design, once a week at most", async () => {
    const { at } = visits([design({})]);
    const told = [await at(0), await at(6), await at(7)];
    expect(told).toEqual([true, false, true]);
  });

  it("comes for a small one when it has been there for days", async () => {
    const { at } = visits([design({ nodes: 3 })]);
    expect([await at(3), await at(4)]).toEqual([false, true]);
  });

  it("stays away from an empty shelf, empty designs and a browser that promised to keep them", async () => {
    expect(await visits([]).at(9)).toBe(false);
    expect(await visits([design({ nodes: 0 })]).at(9)).toBe(false);
    expect(await visits([design({})], true).at(9)).toBe(false);
  });

  it("stays away after a backup until something has changed since", async () => {
    const backedUp = visits([design({})]);
    noteBackup(backedUp.store, START + DAY);
    expect(await backedUp.at(30)).toBe(false);
    const changed = visits([design({ savedAt: START + 2 * DAY })]);
    noteBackup(changed.store, START + DAY);
    expect([await changed.at(3), await changed.at(30)]).toEqual([false, true]);
  });

  it("stays away where it cannot remember having come", async () => {
    const blocked = keyedStore(() => {
      throw new DOMException("", "SecurityError");
    });
    const asked = isTimeToRemind({
      shelf: { list: async () => ({ ok: true, value: [design({})] }) },
      store: blocked,
      persisted: async () => false,
      now: () => START,
    });
    expect(await asked).toBe(false);
  });
});
