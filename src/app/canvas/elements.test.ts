import { expect, it } from "vitest";
import type { BoxNode } from "./flow-nodes.ts";
import { elementsOf, MANY } from "./elements.ts";

const AREA = { left: 0, top: 0, right: 150, bottom: 50 };
const NEAR = { area: AREA, painted: false, room: Infinity, kept: new Set<string>() };
const PAINTED = { ...NEAR, painted: true, room: 0 };

const box = (index: number): BoxNode => ({
  id: `n${index}`,
  type: "card",
  position: { x: index * 100, y: 0 },
  width: 80,
  height: 40,
  selected: false,
  data: {
    node: {
      id: `n${index}`,
      component: "kafka",
      label: "Log",
      position: { x: index * 100, y: 0 },
      size: { width: 80, height: 40 },
    },
  },
});

const row = (count: number): BoxNode[] => Array.from({ length: count }, (_, index) => box(index));
const idsOf = (nodes: readonly BoxNode[]) => nodes.map(({ id }) => id);

it("gives all boxes of a drawing of the usual size, as they are", () => {
  const nodes = row(MANY);
  expect(elementsOf(nodes, PAINTED)).toBe(nodes);
});

it("gives of a large drawing what is near the screen, selected, or under the hand", () => {
  const nodes = row(MANY + 1).map((node) => ({ ...node, selected: node.id === "n7" }));
  const wanted = { ...NEAR, kept: new Set(["n9"]) };
  expect(idsOf(elementsOf(nodes, wanted))).toEqual(["n0", "n1", "n7", "n9"]);
});

it("gives where boxes are painted only what is selected or under the hand, what is no card, and one to enter by", () => {
  const nodes = row(MANY + 1).map((node) => ({
    ...node,
    selected: node.id === "n7",
    type: node.id === "n100" ? ("boundary" as const) : ("card" as const),
  }));
  const wanted = { ...PAINTED, kept: new Set(["n9"]) };
  expect(idsOf(elementsOf(nodes, wanted))).toEqual(["n0", "n7", "n9", "n100"]);
});

it("lets a crowd be moved without an element for each of its boxes", () => {
  const nodes = row(MANY + 1).map((node) => ({ ...node, selected: true }));
  const wanted = { ...PAINTED, kept: new Set(["n9"]) };
  const given = elementsOf(nodes, wanted);
  expect(idsOf(given)).toEqual(idsOf(nodes));
  expect(idsOf(given.filter((node) => node.hidden !== true))).toEqual(["n0", "n9"]);
  expect(elementsOf(nodes, wanted)[1]).toBe(given[1]);
});

it("lets no more boxes near the screen arrive than there is room for", () => {
  const nodes = row(MANY + 1);
  const area = { ...AREA, left: 300, right: 650 };
  const arrived = [0, 2, 4, 9].map((room) => elementsOf(nodes, { ...PAINTED, area, room }));
  expect(arrived.map(idsOf)).toEqual([
    ["n0"],
    ["n0", "n3", "n4"],
    ["n0", "n3", "n4", "n5", "n6"],
    ["n0", "n3", "n4", "n5", "n6"],
  ]);
});
