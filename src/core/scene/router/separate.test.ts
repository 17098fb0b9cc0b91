import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { separated } from "./separate.ts";

const wish = (ideal: number, low = -1000, high = 1000, weight = 1) => ({
  ideal,
  low,
  high,
  weight,
});

describe("places that keep apart", () => {
  it("are where they want to be if there is room", () => {
    expect(separated([wish(0), wish(50)], [{ before: 0, after: 1, gap: 10 }])).toEqual([0, 50]);
  });

  it("give way to both sides alike, the lighter more", () => {
    expect(separated([wish(0), wish(0)], [{ before: 0, after: 1, gap: 10 }])).toEqual([-5, 5]);
    expect(separated([wish(0, -99, 99, 3), wish(0)], [{ before: 0, after: 1, gap: 8 }])).toEqual([
      -2, 6,
    ]);
  });

  it("keep their order even against their wishes", () => {
    expect(separated([wish(30), wish(0)], [{ before: 0, after: 1, gap: 10 }])).toEqual([10, 20]);
  });

  it("stay inside their bounds and squeeze only where it is tight", () => {
    const tight = [wish(5, 0, 10), wish(5, 0, 10), wish(5, 0, 10), wish(500), wish(500)];
    const places = separated(tight, [
      { before: 0, after: 1, gap: 10 },
      { before: 1, after: 2, gap: 10 },
      { before: 3, after: 4, gap: 10 },
    ]);
    const [a = 0, b = 0, c = 0, d = 0, e = 0] = places;
    expect(a).toBeGreaterThanOrEqual(0);
    expect(c).toBeLessThanOrEqual(10);
    expect(b - a).toBeGreaterThan(4);
    expect(c - b).toBeGreaterThan(4);
    expect([d, e]).toEqual([495, 505]);
  });

  it("satisfy every constraint of any order, when there is room", () => {
    const problem = fc
      .array(fc.integer({ min: -100, max: 100 }), { minLength: 1, maxLength: 12 })
      .chain((ideals) =>
        fc.record({
          ideals: fc.constant(ideals),
          pairs: fc.array(
            fc.tuple(
              fc.nat(ideals.length - 1),
              fc.nat(ideals.length - 1),
              fc.integer({ min: 1, max: 20 }),
            ),
            { maxLength: 30 },
          ),
        }),
      );
    fc.assert(
      fc.property(problem, ({ ideals, pairs }) => {
        const apart = pairs
          .filter(([a, b]) => a !== b)
          .map(([a, b, gap]) => ({ before: Math.min(a, b), after: Math.max(a, b), gap }));
        const places = separated(
          ideals.map((ideal) => wish(ideal)),
          apart,
        );
        for (const { before, after, gap } of apart) {
          expect((places[after] ?? 0) - (places[before] ?? 0)).toBeGreaterThan(gap - 0.05);
        }
      }),
    );
  });
});
