import { expect, it } from "vitest";
import { keyedStore } from "./browser-storage.ts";

it("keeps strings by key", () => {
  localStorage.clear();
  const store = keyedStore(() => localStorage);
  expect(store.get("a")).toBeUndefined();
  expect(store.set("a", "1")).toBe(true);
  expect(store.get("a")).toBe("1");
  expect(store.keys()).toEqual(["a"]);
  store.remove("a");
  expect(store.keys()).toEqual([]);
});

it("holds nothing, and says so, where site data is blocked", () => {
  const store = keyedStore(() => {
    throw new DOMException("blocked", "SecurityError");
  });
  expect(store.set("a", "1")).toBe(false);
  expect(store.get("a")).toBeUndefined();
  expect(store.keys()).toEqual([]);
  expect(() => store.remove("a")).not.toThrow();
});
