import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Version } from "../versions.ts";
import { MOST_CHARACTERS, MOST_VERSIONS, superfluous } from "./thin-versions.ts";

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
const NOW = 1000 * DAY;

const version = (number: number, age: number, more: Partial<Version> = {}): Version => ({
  number,
  at: NOW - age,
  origin: "drawing",
  name: "",
  size: 100,
  ...more,
});

const history = fc
  .array(
    fc.record({
      age: fc.integer({ min: -DAY, max: 400 * DAY }),
      name: fc.constantFrom("", "", "Kept"),
      size: fc.integer({ min: 1, max: 3_000_000 }),
    }),
    { maxLength: 120 },
  )
  .map((all) => all.map(({ age, ...more }, index) => version(index + 1, age, more)));

describe("thinning out versions", () => {
  it("keeps whatever has a name and the newest of the others, within both bounds", () => {
    fc.assert(
      fc.property(history, (versions) => {
        const gone = new Set(superfluous(versions, NOW));
        const left = versions.filter(({ number }) => !gone.has(number));
        const automatic = left.filter(({ name }) => name === "");
        const newest = versions.findLast(({ name }) => name === "");
        expect(
          versions.filter(({ name }) => name !== "").every((kept) => left.includes(kept)),
        ).toBe(true);
        if (newest) expect(left).toContain(newest);
        expect(automatic.length).toBeLessThanOrEqual(MOST_VERSIONS);
        const sizes = automatic.map(({ size }) => size);
        expect(sizes.length <= 1 || sizes.reduce((a, b) => a + b) <= MOST_CHARACTERS).toBe(true);
      }),
    );
  });

  it("finds nothing more to delete in what it left", () => {
    fc.assert(
      fc.property(history, (versions) => {
        const gone = new Set(superfluous(versions, NOW));
        expect(
          superfluous(
            versions.filter(({ number }) => !gone.has(number)),
            NOW,
          ),
        ).toEqual([]);
      }),
    );
  });

  it("leaves all of the last hour, one an hour of the last day, one a day before that", () => {
    const recent = [5, 4, 3, 2, 1].map((age, index) => version(10 + index, age * 60_000));
    expect(superfluous(recent, NOW)).toEqual([]);
    const today = [version(1, 5.6 * HOUR), version(2, 5.3 * HOUR), version(3, 4.5 * HOUR)];
    expect(superfluous(today, NOW)).toEqual([1]);
    const days = [version(1, 9.9 * DAY), version(2, 9.1 * DAY), version(3, 8.5 * DAY)];
    expect(superfluous(days, NOW)).toEqual([1]);
  });

  it("loses nothing when the clock is set back", () => {
    const ahead = [version(1, -40 * DAY), version(2, -40 * DAY), version(3, 0)];
    expect(superfluous(ahead, NOW)).toEqual([]);
  });
});
