/** Points relative to boxes. */
import { describe, expect, test } from "vitest";
import { beside, centreOf, findLane, midpoint } from "./grid.ts";

const box = { position: { x: 0, y: 0 }, size: { width: 160, height: 48 } };
const other = { position: { x: 400, y: 100 }, size: { width: 80, height: 8 } };

describe("points", () => {
  test("centre and midpoint", () => {
    expect(centreOf(box)).toEqual({ x: 80, y: 24 });
    expect(midpoint(box, other)).toEqual({ x: 260, y: 64 });
  });

  test("beside a box leave a gap to a usual card", () => {
    expect(beside(box, "right")).toEqual({ x: 304, y: 24 });
    expect(beside(box, "left")).toEqual({ x: -144, y: 24 });
    expect(beside(box, "below")).toEqual({ x: 80, y: 112 });
    expect(beside(box, "above")).toEqual({ x: 80, y: -64 });
  });

  test("a band is found by its id", () => {
    const lane = { ...other, id: "data", name: "Data" };
    expect(findLane([lane], "data")).toBe(lane);
    expect(findLane([lane], "serving")).toBe(undefined);
    expect(findLane([lane], undefined)).toBe(undefined);
  });
});
