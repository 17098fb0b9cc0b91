import { describe, expect, it } from "vitest";
import { arrowHead, drawnLength, routePath } from "./route-path.ts";

const at = (...pairs: readonly (readonly [number, number])[]) => pairs.map(([x, y]) => ({ x, y }));

describe("the path of a route", () => {
  it("is straight where the route is, and stops under the arrow", () => {
    expect(routePath(at([0, 0], [100, 0]))).toBe("M0 0L96 0");
  });

  it("rounds a bend by 7 px", () => {
    expect(routePath(at([0, 0], [50, 0], [50, 80]))).toBe("M0 0L43 0Q50 0 50 7L50 76");
  });

  it("rounds less where steps are short, and not at all where they have no length", () => {
    expect(routePath(at([0, 0], [8, 0], [8, 6], [40, 6]))).toBe(
      "M0 0L5 0Q8 0 8 3L8 3Q8 6 11 6L36 6",
    );
    expect(routePath(at([5, 5], [5, 5]))).toBe("M5 5L5 5");
    expect(routePath([])).toBe("");
  });
});

describe("the length of what is drawn", () => {
  it("leaves out what the arrow covers and what bends cut off", () => {
    expect(drawnLength(at([0, 0], [100, 0]))).toBe(96);
    // Chromium's getTotalLength of the path above: 43 + 69 and a curve of 11.36.
    expect(drawnLength(at([0, 0], [50, 0], [50, 80]))).toBeCloseTo(43 + 69 + 11.3626, 3);
    expect(drawnLength([])).toBe(0);
  });
});

describe("the arrow head", () => {
  it("points the way the line comes", () => {
    expect(arrowHead(at([0, 0], [100, 0]))).toBe("M100 0L92 3.5L92 -3.5Z");
    expect(arrowHead(at([0, 100], [0, 0]))).toBe("M0 0L3.5 8L-3.5 8Z");
  });

  it("is nothing on a line without length of points, and points right on one without length", () => {
    expect(arrowHead(at([1, 1]))).toBe("");
    expect(arrowHead(at([8, 0], [8, 0]))).toBe("M8 0L0 3.5L0 -3.5Z");
  });
});
