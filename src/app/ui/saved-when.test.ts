import { expect, it } from "vitest";
import { savedWhen } from "./saved-when.ts";

const NOW = Date.UTC(2026, 10, 21, 12);
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

it("speaks of the last week as a person would, and dates what is older", () => {
  expect(savedWhen(NOW - 59_999, NOW)).toBe("just now");
  expect(savedWhen(NOW - 5 * MINUTE, NOW)).toBe("5 minutes ago");
  expect(savedWhen(NOW - 3 * 60 * MINUTE, NOW)).toBe("3 hours ago");
  expect(savedWhen(NOW - DAY, NOW)).toBe("yesterday");
  expect(savedWhen(NOW - 6 * DAY, NOW)).toBe("6 days ago");
  expect(savedWhen(NOW - 9 * DAY, NOW)).toBe("Nov 12, 2026");
});

it("calls what a wrong clock put into the future now", () => {
  expect(savedWhen(NOW + DAY, NOW)).toBe("just now");
});
