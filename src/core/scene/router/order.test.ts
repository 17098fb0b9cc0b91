import { describe, expect, it } from "vitest";
import { preference, type Stretch } from "./order.ts";

const stretch = (index: number, ...points: readonly (readonly [number, number])[]): Stretch => ({
  index,
  points: points.map(([x, y]) => ({ x, y })),
});

describe("which of two upright lines in a gap comes first", () => {
  it("is the one that turns off to the left, whatever way it was drawn", () => {
    const left = stretch(0, [0, 0], [0, 50], [-80, 50]);
    const straight = stretch(0, [0, 0], [0, 100]);
    const leftFromBelow = stretch(1, [-80, 50], [0, 50], [0, 0]);
    expect(preference(left, straight, true)).toBeLessThan(0);
    expect(preference(straight, left, true)).toBeGreaterThan(0);
    expect(preference(leftFromBelow, straight, true)).toBeLessThan(0);
  });

  it("is all one where they run from end to end together", () => {
    const line = stretch(0, [0, 0], [0, 100]);
    expect(preference(line, line, true)).toBe(0);
  });

  it("is decided where they part after turning together", () => {
    // Both turn right at the bottom; the first then goes down, the second up.
    const down = stretch(0, [0, 0], [0, 50], [80, 50], [80, 90]);
    const up = stretch(0, [0, 0], [0, 50], [80, 50], [80, 10]);
    expect(preference(down, up, true)).toBeLessThan(0);
    expect(preference(up, down, true)).toBeGreaterThan(0);
  });

  it("is all one where one end says this and the other that: they cross once in any case", () => {
    const across = stretch(1, [-80, 0], [0, 0], [0, 90], [80, 90]);
    const straight = stretch(0, [0, -50], [0, 150]);
    expect(preference(across, straight, true)).toBe(0);
  });
});

it("of two level lines the one that turns off upwards comes first", () => {
  const up = stretch(0, [0, 0], [50, 0], [50, -80]);
  const straight = stretch(0, [0, 0], [100, 0]);
  expect(preference(up, straight, false)).toBeLessThan(0);
});
