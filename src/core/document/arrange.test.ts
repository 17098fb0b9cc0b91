import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ALIGNMENTS, align, distribute, restack, sameSize, toggleLock } from "./arrange.ts";
import { draw } from "./draw.ts";
import type { Diagram, DiagramNode } from "./types.ts";

const place = fc.integer({ min: -2000, max: 2000 });
const length = fc.integer({ min: 8, max: 400 });
const box = fc.record({ x: place, y: place, width: length, height: length, locked: fc.boolean() });
const boxes = fc.array(box, { minLength: 1, maxLength: 8 }).map(
  (all): Diagram => ({
    ...draw(""),
    nodes: all.map(({ x, y, width, height, locked }, index) => ({
      id: `n${index}`,
      component: "kafka",
      label: "",
      position: { x, y },
      size: { width, height },
      ...(locked ? { locked } : {}),
    })),
  }),
);
const all = ({ nodes }: Diagram) => new Set(nodes.map(({ id }) => id));

const LINES = {
  left: ({ position }: DiagramNode) => position.x,
  centre: ({ position, size }: DiagramNode) => position.x + size.width / 2,
  right: ({ position, size }: DiagramNode) => position.x + size.width,
  top: ({ position }: DiagramNode) => position.y,
  middle: ({ position, size }: DiagramNode) => position.y + size.height / 2,
  bottom: ({ position, size }: DiagramNode) => position.y + size.height,
};

describe("aligning", () => {
  it("brings what is not locked onto one line, which changes nothing the second time", () => {
    fc.assert(
      fc.property(boxes, fc.constantFrom(...ALIGNMENTS), (diagram, to) => {
        const aligned = align(diagram, all(diagram), to);
        const free = aligned.nodes.filter(({ locked }) => locked !== true);
        const [first, ...others] = free.map(LINES[to]);
        for (const line of others) expect(line).toBeCloseTo(first ?? 0, 6);
      }),
    );
  });

  it("leaves locked boxes, sizes and what is not selected alone", () => {
    fc.assert(
      fc.property(boxes, fc.constantFrom(...ALIGNMENTS), (diagram, to) => {
        const chosen = new Set([...all(diagram)].slice(1));
        const aligned = align(diagram, chosen, to);
        expect(aligned.nodes.map(({ size }) => size)).toEqual(
          diagram.nodes.map(({ size }) => size),
        );
        for (const [index, node] of diagram.nodes.entries()) {
          if (!chosen.has(node.id) || node.locked) expect(aligned.nodes[index]).toBe(node);
        }
      }),
    );
  });

  it("goes by the locked box where there is one", () => {
    const { nodes, ...rest } = draw("a=kafka; b=flink; c=kafka");
    const locked = nodes.map((node) => (node.id === "b" ? { ...node, locked: true } : node));
    const aligned = align({ ...rest, nodes: locked }, new Set(["a", "b", "c"]), "left");
    expect(aligned.nodes.map(({ position }) => position.x)).toEqual([240, 240, 240]);
  });

  it("takes along what a boundary holds", () => {
    const { nodes, ...rest } = draw("frame=boundary; in=kafka; out=flink");
    const held = nodes.map((node) => (node.id === "in" ? { ...node, parent: "frame" } : node));
    const diagram = { ...rest, nodes: held };
    const aligned = align(diagram, new Set(["frame", "in", "out"]), "right");
    expect(aligned.nodes.map(({ position }) => position.x)).toEqual([480, 720, 480]);
  });
});

describe("distributing", () => {
  it("keeps the two outer boxes where they are and makes the gaps between equal to a pixel", () => {
    fc.assert(
      fc.property(boxes, fc.constantFrom("x" as const, "y" as const), (drawn, axis) => {
        const diagram = { ...drawn, nodes: drawn.nodes.map(({ locked: _, ...node }) => node) };
        fc.pre(diagram.nodes.length >= 3);
        const line = LINES[axis === "x" ? "centre" : "middle"];
        const order = diagram.nodes.toSorted((a, b) => line(a) - line(b)).map(({ id }) => id);
        const after = distribute(diagram, all(diagram), axis);
        const at = (id: string | undefined) => {
          const node = after.nodes.find((candidate) => candidate.id === id);
          if (!node) throw new Error("A box is lost");
          return node;
        };
        for (const id of [order[0], order.at(-1)]) {
          expect(at(id)).toBe(diagram.nodes.find((node) => node.id === id));
        }
        const end = axis === "x" ? LINES.right : LINES.bottom;
        const gaps = order
          .slice(1)
          .map((id, index) => at(id).position[axis] - end(at(order[index])));
        for (const gap of gaps) expect(Math.abs(gap - (gaps[0] ?? 0))).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("needs three boxes", () => {
    const diagram = draw("a=kafka; b=flink");
    expect(distribute(diagram, new Set(["a", "b"]), "x")).toBe(diagram);
  });
});

describe("one size", () => {
  it("is that of the largest, boundaries aside", () => {
    const { nodes, ...rest } = draw("a=kafka; b=flink; frame=boundary");
    const sized = nodes.map((node, index) => ({
      ...node,
      size: { width: 160 + 80 * index, height: 48 },
    }));
    const after = sameSize({ ...rest, nodes: sized }, new Set(["a", "b", "frame"]), "width");
    expect(after.nodes.map(({ size }) => size.width)).toEqual([240, 240, 320]);
  });
});

describe("the order in which boxes are drawn", () => {
  it("puts the chosen in front or behind and keeps the order among them", () => {
    const diagram = draw("a=kafka; b=flink; c=kafka");
    const ids = (after: Diagram) => after.nodes.map(({ id }) => id).join("");
    expect(ids(restack(diagram, new Set(["a", "b"]), "front"))).toBe("cab");
    expect(ids(restack(diagram, new Set(["b", "c"]), "back"))).toBe("bca");
    expect(restack(diagram, new Set(["c"]), "front")).toBe(diagram);
  });
});

describe("locking", () => {
  it("locks all unless all are locked", () => {
    const diagram = draw("a=kafka; b=flink");
    const one = toggleLock(diagram, new Set(["a"]));
    expect(one.nodes.map(({ locked }) => locked)).toEqual([true, undefined]);
    const both = toggleLock(one, new Set(["a", "b"]));
    expect(both.nodes.map(({ locked }) => locked)).toEqual([true, true]);
    expect(toggleLock(both, new Set(["a", "b"]))).toEqual(diagram);
  });
});
