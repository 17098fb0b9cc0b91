import fc from "fast-check";
import { expect, it } from "vitest";
import { distanceToSegment, simplified, smoothPath } from "./stroke-path.ts";

const point = fc.record({
  x: fc.integer({ min: -500, max: 500 }),
  y: fc.integer({ min: -500, max: 500 }),
});

it("keeps both ends, and every point within the tolerance of the line that is left", () => {
  fc.assert(
    fc.property(fc.array(point, { minLength: 2, maxLength: 60 }), (points) => {
      const kept = simplified(points, 3);
      expect(kept[0]).toBe(points[0]);
      expect(kept.at(-1)).toBe(points.at(-1));
      let at = 0;
      for (const candidate of points) {
        while (kept[at + 1] === candidate) at += 1;
        const near = kept.slice(0, -1).map((from, index) => {
          const to = kept[index + 1] ?? from;
          return distanceToSegment(candidate, from, to);
        });
        expect(Math.min(...near)).toBeLessThanOrEqual(3);
      }
    }),
  );
});

it("bounds what a long scribble keeps", () => {
  const scribble = Array.from({ length: 5000 }, (_, index) => ({ x: index, y: (index % 2) * 40 }));
  expect(simplified(scribble, 0.5).length).toBeLessThanOrEqual(400);
});

it("draws a straight line as one, and a dot for a single point", () => {
  const line = Array.from({ length: 50 }, (_, x) => ({ x, y: 0 }));
  expect(simplified(line, 0.5)).toHaveLength(2);
  expect(smoothPath([{ x: 1, y: 2 }])).toBe("M1 2l0.01 0");
  expect(smoothPath([])).toBe("");
});
