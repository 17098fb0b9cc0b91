import { expect, test } from "vitest";
import { nearOnes } from "./near.ts";

const RULES = ["no-monitoring", "no-drift-monitor", "no-fallback", "single-replica"];

test("finds the word that was meant, the nearest first", () => {
  expect(nearOnes("no-fallbak", RULES)).toEqual(["no-fallback"]);
  expect(nearOnes("no-monitor", RULES)).toEqual(["no-monitoring", "no-drift-monitor"]);
  expect(nearOnes("Replica", RULES)).toEqual(["single-replica"]);
});

test("offers three at most, and nothing where nothing is near", () => {
  expect(nearOnes("aa", ["ab", "ac", "ad", "ae"])).toEqual(["ab", "ac", "ad"]);
  expect(nearOnes("kubernetes", RULES)).toEqual([]);
  expect(nearOnes("", RULES)).toEqual([]);
});

test("compares nothing that is too long to be a slip", () => {
  expect(nearOnes("x".repeat(61), ["x".repeat(62)])).toEqual([]);
});
