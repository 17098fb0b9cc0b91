import { expect, it } from "vitest";
import { draw } from "../../core/document/draw.ts";
import { moveNodes } from "../../core/document/edit.ts";
import { createFlowNodes, NO_GESTURE } from "./flow-nodes.ts";

const NOTHING: ReadonlySet<string> = new Set();
const drawing = () => draw("log=kafka; flink=flink; note=note; frame=boundary");

it("makes one node object anew when one box moved, and keeps the others", () => {
  const flowNodes = createFlowNodes();
  const document = drawing();
  const before = flowNodes(document, NOTHING, NO_GESTURE);
  const moved = moveNodes(document, new Map([["flink", { x: 8, y: 8 }]]));
  const after = flowNodes(moved, NOTHING, NO_GESTURE);
  expect(after.map((node, index) => node === before[index])).toEqual([true, false, true, true]);
});

it("gives the same array while nothing changed", () => {
  const flowNodes = createFlowNodes();
  const document = drawing();
  expect(flowNodes(document, NOTHING, NO_GESTURE)).toBe(flowNodes(document, NOTHING, NO_GESTURE));
});

it("shows the place under the pointer, and the document's own once the gesture is over", () => {
  const flowNodes = createFlowNodes();
  const document = drawing();
  const gesture = { places: new Map([["log", { x: 80, y: 16 }]]), sizes: new Map() };
  expect(flowNodes(document, NOTHING, gesture)[0]?.position).toEqual({ x: 80, y: 16 });
  expect(flowNodes(document, NOTHING, NO_GESTURE)[0]?.position).toEqual({ x: 0, y: 0 });
});

it("gives every node its size and a handle on each side, so that nothing is measured", () => {
  const [card] = createFlowNodes()(drawing(), NOTHING, NO_GESTURE);
  expect(card).toMatchObject({
    type: "card",
    width: 160,
    height: 48,
    measured: { width: 160, height: 48 },
  });
  expect(card?.handles?.map(({ id, x, y }) => [id, x, y])).toEqual([
    ["t", 80, 0],
    ["r", 160, 24],
    ["b", 80, 48],
    ["l", 0, 24],
  ]);
});

it("makes anew what is selected and what was, and nothing else", () => {
  const flowNodes = createFlowNodes();
  const document = drawing();
  const before = flowNodes(document, new Set(["log"]), NO_GESTURE);
  const after = flowNodes(document, new Set(["note"]), NO_GESTURE);
  expect(after.map((node, index) => node === before[index])).toEqual([false, true, false, true]);
  expect(after.map(({ selected }) => selected)).toEqual([false, false, true, false]);
});

it("keeps each in its place when one before it went", () => {
  const flowNodes = createFlowNodes();
  const document = drawing();
  flowNodes(document, NOTHING, NO_GESTURE);
  const fewer = { nodes: document.nodes.slice(1) };
  flowNodes(fewer, NOTHING, NO_GESTURE);
  const gesture = { places: new Map([["note", { x: 80, y: 16 }]]), sizes: new Map() };
  const held = flowNodes(fewer, NOTHING, gesture);
  expect(held.map(({ id }) => id)).toEqual(["flink", "note", "frame"]);
  expect(held[1]?.position).toEqual({ x: 80, y: 16 });
});
