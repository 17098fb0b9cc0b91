/** Estimates as they are written. */
import { afterEach, expect, it } from "vitest";
import { setLanguage } from "../messages/switch.ts";
import { show } from "./show.ts";

afterEach(() => setLanguage("en"));

it("writes three digits in the unit that reads best", () => {
  expect(show(46_296, "/s")).toBe("46.3k/s");
  expect(show(1_234_567_890_123, "B")).toBe("1.23 TB");
  expect(show(3500, "ms")).toBe("3.5 s");
  expect(show(9_871_000, "bit/s")).toBe("9.87Mbit/s");
});

it("says days and months in the language at hand", async () => {
  expect(show(2_000_000_000, "B/d")).toBe("2 GB a day");
  expect(show(1500, "$/mo")).toBe("$1.5k a month");
  await setLanguage("de");
  expect(show(2_000_000_000, "B/d")).toBe("2 GB pro Tag");
  expect(show(1500, "$/mo")).toBe("$1.5k pro Monat");
});
