import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createObstacles } from "./obstacles.ts";
import { DOWN, LEFT, overlap, type Rect, RIGHT, UP } from "./rect.ts";

const rect = (left: number, top: number, width = 100, height = 50): Rect => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

describe("what is in the way", () => {
  it("is all that overlaps an area, however large, and nothing that only touches", () => {
    const arbitrary = fc
      .tuple(
        fc.integer({ min: -900, max: 900 }),
        fc.integer({ min: -900, max: 900 }),
        fc.constantFrom(0, 8, 200, 90_000),
        fc.constantFrom(0, 8, 200, 90_000),
      )
      .map(([left, top, width, height]) => rect(left, top, width, height));
    fc.assert(
      fc.property(
        fc.array(arbitrary, { maxLength: 160, size: "max" }),
        arbitrary,
        (rects, area) => {
          const hit = [...rects.keys()].filter((index) => overlap(rects[index] ?? area, area));
          const obstacles = createObstacles(rects);
          expect(obstacles.within(area)).toEqual(hit);
          expect(obstacles.blocked(area)).toBe(hit.length > 0);
          expect(obstacles.blocked(area, hit[0], hit[1])).toBe(hit.length > 2);
        },
      ),
    );
  });

  it("stops a line its clearance before, in every direction", () => {
    const around = createObstacles([rect(300, 0), rect(-300, 0), rect(0, 300), rect(0, -300)]);
    const from = { x: 50, y: 25 };
    const reach = (direction: 0 | 1 | 2 | 3) => around.reach(from, direction, { clearance: 10 });
    expect([reach(RIGHT), reach(DOWN), reach(LEFT), reach(UP)]).toEqual([290, 290, -190, -240]);
  });

  it("lets a line pass beside, and stops it at once inside", () => {
    const one = createObstacles([rect(300, 0)]);
    expect(one.reach({ x: 0, y: 60 }, RIGHT, { clearance: 10 })).toBe(Number.POSITIVE_INFINITY);
    expect(one.reach({ x: 0, y: 59 }, RIGHT, { clearance: 10 })).toBe(290);
    expect(one.reach({ x: 350, y: 25 }, RIGHT, { clearance: 10 })).toBe(350);
    expect(one.reach({ x: 350, y: 25 }, RIGHT, { clearance: 10, except: 0 })).toBe(
      Number.POSITIVE_INFINITY,
    );
  });
});
