/** From an entry to its boxes on either picture, and from a box under the mouse back to its entry. */
import { describe, expect, it } from "vitest";
import type { ComparisonEntry } from "../../core/compare/comparison-entries.ts";
import { around, boxesHere, boxesOverlaid, boxesThere, entryAt, placesOf } from "./boxes-of.ts";

const box = (x: number, y: number) => ({ position: { x, y }, size: { width: 100, height: 40 } });
const places = new Map([
  ["a", box(0, 0)],
  ["b", box(200, 0)],
]);
const entry = (sort: ComparisonEntry["sort"], mine: string[], reference: string[]) => ({
  key: sort,
  sort,
  name: sort,
  mine,
  reference,
});
const line = entry("turned", ["a", "b"], ["x", "y"]);
const match = entry("match", ["a"], ["x"]);
const missing = entry("missing", [], ["y"]);

describe("the boxes of an entry", () => {
  it("are its own on either side, and what was put in for it in the overlaid picture", () => {
    expect(boxesHere(line)).toEqual(["a", "b"]);
    expect(boxesThere(line)).toEqual(["x", "y"]);
    expect(boxesOverlaid(missing, new Map([["y", "b"]]))).toEqual(["b"]);
    expect(boxesOverlaid(missing, new Map())).toEqual([]);
    expect(boxesOverlaid(match, new Map())).toEqual(["a"]);
  });

  it("are looked at together", () => {
    expect(around(placesOf(line, boxesHere, places))).toEqual({
      position: { x: 0, y: 0 },
      size: { width: 300, height: 40 },
    });
    expect(around(placesOf(missing, boxesHere, places))).toBeUndefined();
    expect(placesOf(undefined, boxesHere, places)).toEqual([]);
  });
});

it("the entry under the mouse is the one about the box, not about a line at it", () => {
  const at = (x: number, y: number) => entryAt({ x, y }, [line, match], boxesHere, places);
  expect(at(50, 20)).toBe(match);
  expect(at(250, 20)).toBeUndefined();
  expect(at(150, 20)).toBeUndefined();
  expect(entryAt(undefined, [match], boxesHere, places)).toBeUndefined();
});
