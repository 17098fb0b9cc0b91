import { expect, it } from "vitest";
import { nearby, pointIn, readViewBox, scaled, viewBoxOf } from "./view-box.ts";

const whole = { position: { x: -10, y: 0 }, size: { width: 1000, height: 500 } };

it("goes closer about the middle, not beyond what can be made out, and back to the whole", () => {
  const closer = scaled(whole, 0.5, whole);
  expect(closer).toEqual({ position: { x: 240, y: 125 }, size: { width: 500, height: 250 } });
  expect(scaled(whole, 0.001, whole).size.width).toBe(120);
  expect(scaled(closer, 4, whole)).toBe(whole);
});

it("leaves room around what is revealed", () => {
  const box = { position: { x: 0, y: 0 }, size: { width: 100, height: 40 } };
  expect(nearby(box)).toEqual({
    position: { x: -140, y: -140 },
    size: { width: 380, height: 320 },
  });
});

it("is read and written as the attribute says it", () => {
  expect(readViewBox(viewBoxOf(whole))).toEqual(whole);
  expect(readViewBox("0 0 1")).toBeUndefined();
  expect(readViewBox(null)).toBeUndefined();
});

it("knows which of its points is under one of the page, the view being in the middle of its frame", () => {
  const frame = { left: 100, top: 50, width: 500, height: 500 };
  expect(pointIn(whole, frame, { x: 350, y: 300 })).toEqual({ x: 490, y: 250 });
  expect(pointIn(whole, frame, { x: 100, y: 175 })).toEqual({ x: -10, y: 0 });
});
