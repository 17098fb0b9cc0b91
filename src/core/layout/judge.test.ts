import { describe, expect, it } from "vitest";
import { draw } from "../document/draw.ts";
import { moveNodes } from "../document/edit.ts";
import type { Diagram } from "../document/types.ts";
import { priceOf } from "./judge.ts";

/** The drawing with its boxes at columns and rows that are far apart. */
const at = (document: Diagram, places: Readonly<Record<string, readonly [number, number]>>) =>
  moveNodes(
    document,
    new Map(Object.entries(places).map(([id, [x, y]]) => [id, { x: x * 240, y: y * 120 }])),
  );

const PAIR = draw("a=trainer; b=trainer", "a>b model");

describe("the price of a picture", () => {
  it("is more for a longer way and for one with bends", () => {
    const near = priceOf(at(PAIR, { a: [0, 0], b: [1, 0] }));
    expect(priceOf(at(PAIR, { a: [0, 0], b: [2, 0] }))).toBeGreaterThan(near);
    expect(priceOf(at(PAIR, { a: [0, 0], b: [1, 1] }))).toBeGreaterThan(near);
  });

  it("is more for an edge that leads back inside its band, unless it is a response", () => {
    const forward = at(PAIR, { a: [0, 0], b: [1, 0] });
    const back = at(PAIR, { a: [1, 0], b: [0, 0] });
    expect(priceOf(back)).toBeGreaterThan(priceOf(forward));
    const answer = draw("a=trainer; b=trainer", "a>b response");
    expect(priceOf(at(answer, { a: [1, 0], b: [0, 0] }))).toBe(
      priceOf(at(answer, { a: [0, 0], b: [1, 0] })),
    );
  });

  it("is more for every crossing", () => {
    const two = draw("a=trainer; b=trainer; c=trainer; d=trainer", "a>d model; c>b model");
    const crossed = at(two, { a: [0, 0], b: [2, 0], c: [0, 2], d: [2, 2] });
    const apart = at(two, { a: [0, 0], d: [2, 0], c: [0, 2], b: [2, 2] });
    expect(priceOf(crossed)).toBeGreaterThan(priceOf(apart));
  });

  it("is less for a light edge than for a strong one", () => {
    const light = draw("a=trainer; b=trainer", "a>b metric");
    const places = { a: [0, 0], b: [2, 1] } as const;
    expect(priceOf(at(light, places))).toBeLessThan(priceOf(at(PAIR, places)));
  });

  it("is more for a picture too large to be read at once", () => {
    const boxes = draw("a=trainer; b=trainer");
    const small = priceOf(at(boxes, { a: [0, 0], b: [3, 0] }));
    const large = priceOf(at(boxes, { a: [0, 0], b: [9, 0] }));
    expect(large).toBeGreaterThan(small + 100);
  });
});
