import fc from "fast-check";
import { expect, it } from "vitest";
import { regionIn, regionText } from "./region-text.ts";

it("comes back to the px", () => {
  const length = fc.integer({ min: 0, max: 20_000 });
  const place = fc.integer({ min: -20_000, max: 20_000 });
  fc.assert(
    fc.property(place, place, length, length, (x, y, width, height) => {
      const box = { position: { x, y }, size: { width, height } };
      expect(regionIn(regionText(box))).toEqual(box);
    }),
  );
});

it("is none in any other words", () => {
  for (const text of [undefined, "", "png", "region", "region 1 2 3", "region a b c d"])
    expect(regionIn(text)).toBe(undefined);
});
