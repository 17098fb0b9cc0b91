/** Quantities are read as people write them, and what is written is read back. */
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { formatQuantity, parseQuantity } from "./quantity.ts";
import { REQUIREMENT_FIELDS } from "./requirements.ts";

describe("reading", () => {
  it.each([
    ["50M", undefined, 50_000_000],
    ["1.5k", undefined, 1500],
    ["2 bn", undefined, 2_000_000_000],
    ["1,000,000", undefined, 1_000_000],
    ["1e6", undefined, 1_000_000],
    ["200ms", "ms", 200],
    ["0.2 s", "ms", 200],
    ["200", "ms", 200],
    ["1h", "s", 3600],
    ["15 min", "s", 900],
    ["7 days", "s", 604_800],
    ["2 weeks", "d", 14],
    ["36h", "d", 1.5],
    ["99.9%", "%", 99.9],
    ["99.9", "%", 99.9],
    ["0.1%", "share", 0.001],
    ["0.001", "share", 0.001],
    ["4 kB", "B", 4000],
    ["1 KiB", "B", 1024],
    ["50k/s", "/s", 50_000],
    ["50k qps", "/s", 50_000],
    ["800rps", "/s", 800],
    ["86.4M/day", "/s", 1000],
    ["120 per minute", "/s", 2],
    ["$10k", "$", 10_000],
    ["-5", undefined, -5],
  ])("takes %s in %s for %d", (text, unit, figure) => {
    expect(parseQuantity(text, unit)).toBe(figure);
  });

  it.each([
    ["", undefined],
    ["many", undefined],
    ["50 GB", "ms"],
    ["50 qps", "ms"],
    ["5 ms", "B"],
    ["5%", undefined],
    ["5/day", "ms"],
    ["1..2", undefined],
    ["9".repeat(80), undefined],
    ["1e999", undefined],
  ])("takes %s in %s for nothing", (text, unit) => {
    expect(parseQuantity(text, unit)).toBeUndefined();
  });
});

describe("writing", () => {
  it.each([
    [50_000_000, undefined, "50M"],
    [1234, undefined, "1.234k"],
    [12_345, undefined, "12345"],
    [999, undefined, "999"],
    [3600, "s", "1 h"],
    [200, "ms", "200 ms"],
    [86_400, "s", "1 d"],
    [30, "d", "30 d"],
    [4000, "B", "4 kB"],
    [99.9, "%", "99.9"],
    [0.001, "share", "0.001"],
    [0, "ms", "0"],
  ])("writes %d in %s as %s", (figure, unit, text) => {
    expect(formatQuantity(figure, unit)).toBe(text);
  });
});

const units = [...new Set(REQUIREMENT_FIELDS.map(({ unit }) => unit))];

test("what is written is read back to the same figure, in the unit of every field", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...units),
      fc.oneof(fc.nat(2 ** 31), fc.double({ min: 0, max: 1e12, noNaN: true })),
      (unit, figure) => {
        const exact = Number(figure.toPrecision(12));
        expect(parseQuantity(formatQuantity(exact, unit), unit)).toBeCloseTo(exact, 9);
      },
    ),
  );
});

test("any text at all is read or refused, and never as something that is no number", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.constantFrom(...units), (text, unit) => {
      const read = parseQuantity(text, unit);
      expect(read === undefined || Number.isFinite(read)).toBe(true);
    }),
  );
});
