import fc from "fast-check";
import { expect, it } from "vitest";
import { bitmapFor, isCrisp, type View, willDo } from "./bitmap.ts";

const DRAWN = { x: 0, y: 0, width: 8000, height: 4000 };
const WHOLE: View = { transform: [10, 20, 0.1], width: 1000, height: 600 };
const view = (x: number, y: number, zoom: number): View => ({ ...WHOLE, transform: [x, y, zoom] });

it("holds no more than the drawing where the drawing is smaller than the screen", () => {
  const bitmap = bitmapFor(WHOLE, DRAWN, 1);
  expect(bitmap).toMatchObject({ width: 800, height: 400, zoom: 0.1 });
  expect(bitmap?.area.left).toBeCloseTo(0);
});

it("holds a quarter of the screen beyond each of its edges", () => {
  const bitmap = bitmapFor(view(-2000, -1000, 0.5), DRAWN, 1);
  expect(bitmap?.area).toEqual({ left: 3500, top: 1700, right: 6500, bottom: 3500 });
  expect(bitmap).toMatchObject({ width: 1500, height: 900 });
});

it("has the pixels of the device", () => {
  expect(bitmapFor(WHOLE, DRAWN, 2)).toMatchObject({ width: 1600, height: 800 });
});

it("is not there where nothing is drawn near the screen", () => {
  expect(bitmapFor(view(5000, 0, 0.1), DRAWN, 1)).toBeUndefined();
});

it("will do while the screen shows nothing else, and it is neither coarse nor crowded", () => {
  const bitmap = bitmapFor(view(-2000, -1000, 0.5), DRAWN, 1);
  if (!bitmap) throw new Error("Nothing is drawn");
  expect(willDo(bitmap, view(-2200, -1100, 0.5), DRAWN)).toBe(true);
  expect(willDo(bitmap, view(-2300, -1000, 0.5), DRAWN)).toBe(false);
  expect(willDo(bitmap, view(-3000, -1500, 0.7), DRAWN)).toBe(true);
  expect(willDo(bitmap, view(-3500, -1900, 0.8), DRAWN)).toBe(false);
});

it("will do beside the drawing, where there is nothing more to show", () => {
  const bitmap = bitmapFor(WHOLE, DRAWN, 1);
  expect(bitmap && willDo(bitmap, view(600, 300, 0.1), DRAWN)).toBe(true);
});

it("is crisp until it has grown, or lies between the pixels of the screen", () => {
  const bitmap = bitmapFor(WHOLE, DRAWN, 1);
  const crisp = (now: View) => bitmap && isCrisp(bitmap, now, 1);
  expect(crisp(WHOLE)).toBe(true);
  expect(crisp(view(13, -4, 0.1))).toBe(true);
  expect(crisp(view(13.5, -4, 0.1))).toBe(false);
  expect(crisp(view(10, 20, 0.11))).toBe(false);
  expect(bitmap && isCrisp(bitmap, WHOLE, 2)).toBe(false);
});

it("will always do, and be crisp, for the view it was made for", () => {
  const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
  const views = fc.tuple(number(-9000, 2000), number(-9000, 2000), number(0.05, 0.3));
  fc.assert(
    fc.property(views, fc.constantFrom(1, 1.25, 2), ([x, y, zoom], ratio) => {
      const now = view(x, y, zoom);
      const bitmap = bitmapFor(now, DRAWN, ratio);
      expect(!bitmap || (willDo(bitmap, now, DRAWN) && isCrisp(bitmap, now, ratio))).toBe(true);
    }),
  );
});
