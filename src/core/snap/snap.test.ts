import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Rect } from "../scene/router/rect.ts";
import { neighboursOf } from "./snap.ts";

const box = (left: number, top: number, width = 160, height = 48): Rect => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const MOVED = { x: "all", y: "all" } as const;

describe("a box under the hand", () => {
  it("stands in line with an edge that is near", () => {
    const { by, caught } = neighboursOf([box(0, 0)]).snap(box(3, 200), 5, MOVED);
    expect([by, caught]).toEqual([
      { x: -3, y: 0 },
      { x: true, y: false },
    ]);
  });

  it("stands in line with a middle, and with the facing edge", () => {
    const near = neighboursOf([box(0, 0)]);
    expect(near.snap(box(22, 200, 120), 5, MOVED).by.x).toBe(-2);
    expect(near.snap(box(157, 200), 5, MOVED).by.x).toBe(3);
  });

  it("is left alone beyond the reach, and far from everything", () => {
    const near = neighboursOf([box(0, 0)]);
    expect(near.snap(box(30, 200), 5, MOVED).caught).toEqual({ x: false, y: false });
    expect(near.snap(box(1, 4000), 5, MOVED).caught).toEqual({ x: false, y: false });
  });

  it("keeps the gap of a row, and the middle between two", () => {
    const row = neighboursOf([box(0, 0), box(216, 0)]);
    expect(row.snap(box(434, 10), 5, MOVED).by.x).toBe(-2);
    const ends = neighboursOf([box(0, 0), box(500, 0)]);
    expect(ends.snap(box(252, 20), 5, MOVED).by.x).toBe(-2);
  });

  it("snaps the side that is resized and no other", () => {
    const near = neighboursOf([box(0, 0)]);
    const end = near.snap(box(2, 200, 155), 5, { x: "end", y: "none" });
    expect(end.by.x).toBe(3);
    const start = near.snap(box(2, 200, 155), 5, { x: "start", y: "none" });
    expect(start.by.x).toBe(-2);
  });
});

describe("what is shown", () => {
  it("is a line from end to end, with the way to the nearest box on it", () => {
    const near = neighboursOf([box(0, 0), box(0, 400)]);
    const left = near.guides(box(0, 100), MOVED).lines.find(({ at }) => at === 0);
    expect(left).toEqual({
      axis: "x",
      at: 0,
      from: 0,
      until: 448,
      way: { from: 48, until: 100 },
    });
  });

  it("is both gaps where they are equal, and none where they are not", () => {
    const near = neighboursOf([box(0, 0), box(216, 0)]);
    expect(near.guides(box(432, 0), MOVED).gaps).toEqual([
      { axis: "x", from: 160, until: 216, at: 24 },
      { axis: "x", from: 376, until: 432, at: 24 },
    ]);
    expect(near.guides(box(440, 0), MOVED).gaps).toEqual([]);
  });

  it("is there for every axis that has caught the box", () => {
    const place = fc.integer({ min: 0, max: 400 });
    const length = fc.integer({ min: 8, max: 200 });
    const any = fc.tuple(place, place, length, length).map(([x, y, w, h]) => box(x, y, w, h));
    fc.assert(
      fc.property(fc.array(any, { maxLength: 6 }), any, (others, moving) => {
        const near = neighboursOf(others);
        const { by, caught } = near.snap(moving, 6, MOVED);
        const placed = box(
          moving.left + by.x,
          moving.top + by.y,
          moving.right - moving.left,
          moving.bottom - moving.top,
        );
        const { lines, gaps } = near.guides(placed, MOVED);
        for (const axis of ["x", "y"] as const) {
          expect(Math.abs(by[axis])).toBeLessThanOrEqual(6);
          if (!caught[axis]) expect(by[axis]).toBe(0);
        }
        // The other axis may have moved it out of the row, never off an edge or a middle.
        const only = caught.x !== caught.y;
        if (only) expect(lines.length + gaps.length).toBeGreaterThan(0);
      }),
    );
  });
});
