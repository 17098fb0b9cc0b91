import { expect, it } from "vitest";
import { draw } from "../../../core/document/draw.ts";
import { createFlowNodes, NO_GESTURE } from "../flow-nodes.ts";
import { boxesIn, cardAt } from "./hit.ts";

const document = draw("log=kafka; flink=flink; frame=boundary; note=note");
const place = new Map([
  ["log", { x: 0, y: 0 }],
  ["flink", { x: 100, y: 20 }],
  ["frame", { x: -50, y: -20 }],
  ["note", { x: 600, y: 0 }],
]);
const gesture = { ...NO_GESTURE, places: place };
const boxes = createFlowNodes()(document, new Set(), gesture);

it("finds the card on top, at the place where the hand has moved it", () => {
  expect(cardAt(boxes, { x: 10, y: 10 })).toBe("log");
  expect(cardAt(boxes, { x: 120, y: 30 })).toBe("flink");
});

it("finds nothing on bare ground, in a boundary, or on what is an element anyway", () => {
  expect(cardAt(boxes, { x: 400, y: 300 })).toBeUndefined();
  expect(cardAt(boxes, { x: -40, y: -10 })).toBeUndefined();
  expect(cardAt(boxes, { x: 610, y: 10 })).toBeUndefined();
});

it("finds nothing where a box is hidden while others are read", () => {
  const hidden = boxes.map((box) => ({ ...box, className: "away locked" }));
  expect(cardAt(hidden, { x: 10, y: 10 })).toBeUndefined();
});

it("takes into a frame all boxes of which it holds a part, of whatever kind", () => {
  const frame = { left: 105, top: 10, right: 620, bottom: 30 };
  expect([...boxesIn(boxes, frame)]).toEqual(["log", "flink", "frame", "note"]);
  expect([...boxesIn(boxes, { ...frame, left: 590 })]).toEqual(["note"]);
  expect([...boxesIn(boxes, { left: 300, top: 300, right: 301, bottom: 301 })]).toEqual([]);
});
