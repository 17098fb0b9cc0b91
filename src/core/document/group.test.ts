import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { holdersOf, settle, withHeld } from "./containment.ts";
import { draw } from "./draw.ts";
import { foldUp, group, open, openAround, settleAround, ungroup } from "./group.ts";
import type { Diagram, DiagramNode } from "./types.ts";

const nodeOf = ({ nodes }: Diagram, id: string): DiagramNode => {
  const node = nodes.find((candidate) => candidate.id === id);
  if (!node) throw new Error(`No ${id}`);
  return node;
};
const parentOf = (diagram: Diagram, id: string) => nodeOf(diagram, id).parent;

describe("grouping", () => {
  it("draws a boundary around the boxes, which holds them", () => {
    const { document, id } = group(
      draw("a=kafka; b=flink; c=trainer"),
      new Set(["a", "b"]),
      "Group",
    );
    expect(id).toBe("group");
    expect(nodeOf(document, "group")).toMatchObject({
      component: "boundary",
      label: "Group",
      position: { x: -24, y: -40 },
      size: { width: 448, height: 112 },
    });
    expect(["a", "b", "c"].map((node) => parentOf(document, node))).toEqual([
      "group",
      "group",
      undefined,
    ]);
  });

  it("is undone by ungrouping, inside another boundary as well", () => {
    const outer = group(draw("a=kafka; b=flink; c=trainer"), new Set(["a", "b", "c"]), "Outer");
    const inner = group(outer.document, new Set(["a", "b"]), "Inner");
    expect(parentOf(inner.document, "group-2")).toBe("group");
    const back = ungroup(inner.document, new Set(["group-2"]));
    expect(back.document).toEqual(outer.document);
    expect([...back.freed]).toEqual(["a", "b"]);
  });

  it("takes in what stands between them", () => {
    const { document } = group(draw("a=kafka; b=flink; c=trainer"), new Set(["a", "c"]), "Group");
    expect(parentOf(document, "b")).toBe("group");
  });

  it("takes a boundary with what it holds as one", () => {
    const inner = group(draw("a=kafka; b=flink"), new Set(["a"]), "Inner").document;
    const both = group(inner, new Set(["group", "a", "b"]), "Outer").document;
    expect(parentOf(both, "a")).toBe("group");
    expect(parentOf(both, "group")).toBe("group-2");
    expect(parentOf(both, "b")).toBe("group-2");
  });

  it("holds nothing where nothing is chosen", () => {
    const diagram = draw("a=kafka");
    expect(group(diagram, new Set(), "Group")).toEqual({ document: diagram, id: undefined });
  });
});

describe("folding", () => {
  const grouped = group(draw("a=kafka; b=flink", "a>b event"), new Set(["a"]), "G").document;
  const CARD = { width: 136, height: 48 };

  it("is undone by opening", () => {
    const folded = foldUp(grouped, "group", CARD);
    expect(nodeOf(folded, "group").size).toEqual(CARD);
    expect(open(folded, "group")).toEqual(grouped);
    expect(foldUp(folded, "group", CARD)).toBe(folded);
  });

  it("opens what is around a box or around the end of an edge", () => {
    const folded = foldUp(grouped, "group", CARD);
    expect(openAround(folded, new Set(["a"]))).toEqual(grouped);
    expect(openAround(folded, new Set(["e1"]))).toEqual(grouped);
    expect(openAround(folded, new Set(["b", "group"]))).toBe(folded);
  });

  it("closes around its boxes where no open size was saved", () => {
    const { openSize: _, ...old } = nodeOf(foldUp(grouped, "group", CARD), "group");
    const nodes = grouped.nodes.map((node) => (node.id === "group" ? old : node));
    expect(open({ ...grouped, nodes }, "group")).toEqual(grouped);
  });
});

describe("standing in a boundary", () => {
  const moved = (diagram: Diagram, id: string, x: number): Diagram => ({
    ...diagram,
    nodes: diagram.nodes.map((node) =>
      node.id === id ? { ...node, position: { x, y: 0 } } : node,
    ),
  });

  it("begins when a box is put into it and ends when it is taken out", () => {
    const diagram = group(draw("a=kafka; b=flink; c=trainer"), new Set(["a", "b"]), "G").document;
    const into = settle(moved(diagram, "c", 120), new Set(["c"]));
    expect(parentOf(into, "c")).toBe("group");
    const out = settle(moved(into, "c", 900), new Set(["c"]));
    expect(parentOf(out, "c")).toBeUndefined();
  });

  it("does not begin on a folded card, nor end when a folded card is moved", () => {
    const diagram = group(draw("a=kafka; b=flink; c=trainer"), new Set(["a", "b"]), "G").document;
    const folded = foldUp(diagram, "group", { width: 200, height: 60 });
    expect(parentOf(settle(moved(folded, "c", 0), new Set(["c"])), "c")).toBeUndefined();
    const away = settle(moved(folded, "group", 4000), withHeld(folded, new Set(["group"])));
    expect(parentOf(away, "a")).toBe("group");
  });

  it("follows the size of the boundary", () => {
    const diagram = group(draw("a=kafka; b=flink; c=trainer"), new Set(["a", "b"]), "G").document;
    const resized = (width: number): Diagram => ({
      ...diagram,
      nodes: diagram.nodes.map((node) =>
        node.id === "group" ? { ...node, size: { ...node.size, width } } : node,
      ),
    });
    expect(parentOf(settleAround(resized(700), "group"), "c")).toBe("group");
    expect(parentOf(settleAround(resized(200), "group"), "b")).toBeUndefined();
  });

  it("never makes a ring, whatever is put where", () => {
    const part = fc.record({
      x: fc.integer({ min: 0, max: 60 }),
      y: fc.integer({ min: 0, max: 60 }),
      width: fc.integer({ min: 1, max: 90 }),
      height: fc.integer({ min: 1, max: 90 }),
      collapsed: fc.boolean(),
      parent: fc.nat({ max: 7 }),
    });
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 1, maxLength: 8 }),
        fc.uniqueArray(fc.nat({ max: 7 })),
        (parts, chosen) => {
          const nodes = parts.map(({ x, y, width, height, collapsed, parent }, index) => ({
            id: `n${index}`,
            component: "boundary",
            label: "",
            position: { x, y },
            size: { width, height },
            ...(collapsed ? { collapsed } : {}),
            // Only earlier ones, so that there is no ring to begin with.
            ...(parent < index ? { parent: `n${parent}` } : {}),
          }));
          const ids = new Set(chosen.map((index) => `n${index}`));
          const settled = settle({ ...draw(""), nodes }, ids);
          const parents = new Map(settled.nodes.map((node) => [node.id, node.parent]));
          for (const { id } of settled.nodes) {
            expect(holdersOf((inner) => parents.get(inner), id).has(id)).toBe(false);
          }
        },
      ),
    );
  });
});
