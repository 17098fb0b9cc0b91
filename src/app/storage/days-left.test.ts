import { expect, it } from "vitest";
import { daysLeft } from "./days-left.ts";

const DAY = 24 * 60 * 60 * 1000;

it("counts down from 30 days, and not beyond them where the clock was set back", () => {
  expect(daysLeft(0, 0)).toBe(30);
  expect(daysLeft(0, DAY / 2)).toBe(30);
  expect(daysLeft(0, 29.5 * DAY)).toBe(1);
  expect(daysLeft(0, 31 * DAY)).toBe(0);
  expect(daysLeft(50 * DAY, 0)).toBe(30);
});
