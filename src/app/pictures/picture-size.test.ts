import { expect, it } from "vitest";
import { fitted, placedAt } from "./picture-size.ts";

it("makes the longer side fit and keeps the ratio", () => {
  expect(fitted({ width: 4000, height: 3000 }, 1600)).toEqual({ width: 1600, height: 1200 });
  expect(fitted({ width: 300, height: 900 }, 1600)).toEqual({ width: 300, height: 900 });
  expect(fitted({ width: 9000, height: 1 }, 900)).toEqual({ width: 900, height: 1 });
});

it("stands a picture on the grid around its middle", () => {
  expect(placedAt({ width: 1600, height: 800 }, { x: 500, y: 300 })).toEqual({
    position: { x: 304, y: 200 },
    size: { width: 400, height: 200 },
  });
  expect(placedAt({ width: 1, height: 1 }, { x: 0, y: 0 }).size).toEqual({ width: 8, height: 8 });
});
