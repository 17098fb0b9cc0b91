import fc from "fast-check";
import { metrics } from "virtual:font-metrics";
import { describe, expect, it } from "vitest";
import { measureWith } from "./measure-inter.ts";

const measure = measureWith(metrics);
const regular = { size: 2048, weight: 400 } as const;

describe("measuring in Inter", () => {
  it("adds up the widths Chromium measures, with two per cent to spare", () => {
    expect(measure("A", regular)).toBeCloseTo(1413 * 1.02, 6);
    expect(measure("AVATAR", regular)).toBeCloseTo(8292 * 1.02, 6);
    expect(measure("A", { size: 2048, weight: 500 })).toBeCloseTo(1451.5 * 1.02, 6);
    expect(measure("A", { size: 2048, weight: 600 })).toBeCloseTo(1490 * 1.02, 6);
  });

  it("grows with the size of the font", () => {
    expect(measure("Kafka", { size: 26, weight: 600 })).toBeCloseTo(
      2 * measure("Kafka", { size: 13, weight: 600 }),
      9,
    );
  });

  it("counts ideographs and fullwidth forms as one em, emoji as 1.3, other scripts as 0.6", () => {
    const em = { size: 100, weight: 400 } as const;
    expect(measure("模", em)).toBeCloseTo(102, 9);
    expect(measure("Ａ", em)).toBeCloseTo(102, 9);
    expect(measure("。", em)).toBeCloseTo(102, 9);
    expect(measure("🚀", em)).toBeCloseTo(132.6, 9);
    expect(measure("א", em)).toBeCloseTo(61.2, 9);
  });

  it("gives combining marks and invisible characters no width", () => {
    const plain = measure("e", regular);
    expect(measure("e\u0327\u20e3\u200d", regular)).toBe(plain);
    expect(measure("\u0001\u200b", regular)).toBe(0);
  });

  it("takes families, skin tones and flags as the one sign they are", () => {
    const one = measure("🚀", regular);
    for (const sign of ["👨‍👩‍👧", "👍🏽", "👩🏽‍🚀", "🇩🇪", "🏃‍♂️"]) {
      expect([sign, measure(sign, regular)]).toEqual([sign, one]);
    }
    expect(measure("🇩🇪🇫🇷", regular)).toBeCloseTo(2 * one, 9);
  });

  it("is additive, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (first, second) => {
        const whole = measure(`${first}|${second}`, regular);
        const parts = measure(`${first}|`, regular) + measure(second, regular);
        expect(Math.abs(whole - parts)).toBeLessThan(1e-6 * (1 + whole));
      }),
    );
  });
});
