/** Laws of slices: cutting loses nothing, and what was cut adds up again. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { cut, EVERYTHING, measure, NOTHING, type Slice, union } from "./slices.ts";

const weights = fc.array(fc.nat(5), { minLength: 1, maxLength: 4 });
/** What is left of everything after some cuts. */
const slices: fc.Arbitrary<Slice> = fc
  .array(fc.tuple(weights, fc.nat(3)), { maxLength: 3 })
  .map((steps) => {
    let slice = EVERYTHING;
    for (const [each, kept] of steps)
      slice = union(cut(slice, each).filter((_, index) => index !== kept));
    return slice;
  });

it("cuts a slice into parts as large as their weights", () => {
  expect(cut(EVERYTHING, [3, 1])).toEqual([[[0, 0.75]], [[0.75, 1]]]);
  expect(cut(EVERYTHING, [0, 0])).toEqual([[[0, 0.5]], [[0.5, 1]]]);
  expect(
    cut(
      [
        [0, 0.25],
        [0.5, 0.75],
      ],
      [1, 1],
    ),
  ).toEqual([[[0, 0.25]], [[0.5, 0.75]]]);
});

it("adds parts up to the whole they were cut from, and any part to itself", () => {
  fc.assert(
    fc.property(slices, weights, (slice, each) => {
      const parts = cut(slice, each);
      const sum = parts.reduce((total, part) => total + measure(part), 0);
      expect(sum).toBeCloseTo(measure(slice), 9);
      expect(measure(union(parts))).toBeCloseTo(measure(slice), 9);
      expect(union([slice, slice])).toEqual(slice);
      expect(measure(union([slice, ...parts]))).toBeCloseTo(measure(slice), 9);
    }),
  );
});

it("unites nothing to nothing", () => {
  expect(union([])).toEqual(NOTHING);
  expect(measure(NOTHING)).toBe(0);
});
