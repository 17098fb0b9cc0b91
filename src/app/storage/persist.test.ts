import { expect, it, vi } from "vitest";
import type { KeyedStore } from "../browser-storage.ts";
import { askToPersist } from "./persist.ts";
import { DAY } from "./shelf.ts";

/** A device: what it answers, and how often it was asked. */
function device({ promised = false, remembers = true } = {}) {
  const strings = new Map<string, string>();
  const store: KeyedStore = {
    get: (key) => strings.get(key),
    set(key, value) {
      if (remembers) strings.set(key, value);
      return remembers;
    },
    remove: (key) => void strings.delete(key),
    keys: () => [...strings.keys()],
  };
  const persist = vi.fn<() => Promise<boolean>>(async () => false);
  const at = (day: number) =>
    askToPersist({
      store,
      storage: { persist, persisted: async () => promised },
      now: () => 1_700_000_000_000 + day * DAY,
    });
  return { at, persist, store };
}

it("asks once, and again after a month at the soonest, also where the clock was set back", async () => {
  const { at, persist } = device();
  await at(0);
  expect(persist).toHaveBeenCalledTimes(1);
  for (const day of [0, 1, -1, 29]) await at(day);
  expect(persist).toHaveBeenCalledTimes(1);
  await at(30);
  expect(persist).toHaveBeenCalledTimes(2);
});

it("asks no more once it is promised, nor where it would ask every time", async () => {
  for (const one of [device({ promised: true }), device({ remembers: false })]) {
    await one.at(0);
    expect(one.persist).not.toHaveBeenCalled();
  }
});

it("asks nothing on an address that is not secure", async () => {
  const { store } = device();
  await expect(
    askToPersist({ store, storage: undefined, now: () => 1_700_000_000_000 }),
  ).resolves.toBeUndefined();
});
