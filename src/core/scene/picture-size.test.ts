import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CAUTIOUS_LIMITS, LIMITS, pictureSize } from "./picture-size.ts";

describe("the size of a picture", () => {
  it("is the drawing's times the scale, in whole pixels", () => {
    expect(pictureSize({ width: 800.4, height: 600 }, 2)).toEqual({
      width: 1601,
      height: 1200,
      scale: 2,
    });
  });

  it("is reduced to the longest side that a browser draws", () => {
    expect(pictureSize({ width: 10_000, height: 500 }, 3)).toEqual({
      width: 16_384,
      height: 819,
      scale: 1.6384,
      reduced: "side",
    });
  });

  it("is reduced to the area that a browser draws", () => {
    const size = pictureSize({ width: 8_000, height: 8_000 }, 1, CAUTIOUS_LIMITS);
    expect(size).toEqual({ width: 4_096, height: 4_096, scale: 0.512, reduced: "area" });
  });

  it("never passes a limit, never grows, keeps the shape, and says when it is reduced", () => {
    const side = fc.integer({ min: 1, max: 60_000 });
    fc.assert(
      fc.property(side, side, fc.constantFrom(1, 2, 3), (width, height, wanted) => {
        const size = pictureSize({ width, height }, wanted);
        expect(Math.max(size.width, size.height)).toBeLessThanOrEqual(LIMITS.side);
        expect(size.width * size.height).toBeLessThanOrEqual(LIMITS.area);
        expect(Math.min(size.width, size.height)).toBeGreaterThanOrEqual(1);
        expect(Math.abs(size.width - width * size.scale)).toBeLessThanOrEqual(1);
        expect(Math.abs(size.height - height * size.scale)).toBeLessThanOrEqual(1);
        expect(size.scale).toBeLessThanOrEqual(wanted);
        expect(size.reduced === undefined).toBe(size.scale === wanted);
      }),
    );
  });
});
