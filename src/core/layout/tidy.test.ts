import ELK from "elkjs/lib/elk.bundled.js";
import { describe, expect, it, vi } from "vitest";
import { draw } from "../document/draw.ts";
import { foldUp, group, open } from "../document/group.ts";
import { type Box, GRID } from "../document/grid.ts";
import type { Diagram } from "../document/types.ts";
import { tidy } from "./tidy.ts";

// Laying out takes its time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const engine = new ELK();
const NONE: ReadonlySet<string> = new Set();

const HEAP = new Map([
  ["a", { x: 160, y: 240 }],
  ["b", { x: 161, y: 60 }],
  ["c", { x: 162, y: 40 }],
  ["d", { x: 640, y: 20 }],
  ["other", { x: 800, y: 400 }],
]);

/** A chain of four whose boxes lie anyhow, and one box that has nothing to do with it. */
function heap(): Diagram {
  const diagram = draw("a=kafka; b=flink; c=trainer; d=kafka; other=flink", "a>b; b>c; c>d");
  return {
    ...diagram,
    nodes: diagram.nodes.map((node) => ({ ...node, position: HEAP.get(node.id) ?? node.position })),
  };
}

const at = ({ nodes }: Diagram, id: string) => {
  const node = nodes.find((candidate) => candidate.id === id);
  if (!node) throw new Error(`No ${id}`);
  return node;
};
const overlap = (a: Box, b: Box): boolean =>
  a.position.x < b.position.x + b.size.width &&
  b.position.x < a.position.x + a.size.width &&
  a.position.y < b.position.y + b.size.height &&
  b.position.y < a.position.y + a.size.height;

describe("tidying a selection", () => {
  it("lays out its boxes from the corner that they have, and nothing else", async () => {
    const diagram = heap();
    const after = await tidy(diagram, new Set(["a", "b", "c"]), engine);
    const [a, b, c] = [at(after, "a"), at(after, "b"), at(after, "c")];
    expect(Math.min(a.position.x, b.position.x, c.position.x)).toBe(160);
    expect(Math.min(a.position.y, b.position.y, c.position.y)).toBe(40);
    expect(b.position.x).toBeGreaterThan(a.position.x + a.size.width);
    expect(c.position.x).toBeGreaterThan(b.position.x + b.size.width);
    for (const id of ["d", "other"]) expect(at(after, id)).toBe(at(diagram, id));
  });

  it("keeps locked boxes in place and off what is not selected", async () => {
    const diagram = heap();
    const nodes = diagram.nodes.map((node) => (node.id === "b" ? { ...node, locked: true } : node));
    const after = await tidy({ ...diagram, nodes }, new Set(["a", "b", "c", "d"]), engine);
    expect(at(after, "b").position).toEqual(at(diagram, "b").position);
    for (const id of ["a", "c", "d"]) {
      expect(overlap(at(after, id), at(after, "b"))).toBe(false);
      expect(at(after, id).position.x % GRID).toBe(0);
    }
  });

  it("keeps each box in its band, which grows with them and pushes the next away", async () => {
    const diagram = heap();
    const lane = (id: string, y: number) => ({
      id,
      name: id,
      position: { x: 0, y },
      size: { width: 400, height: 200 },
    });
    const banded: Diagram = {
      ...diagram,
      lanes: [lane("up", 0), lane("down", 240)],
      nodes: diagram.nodes.map((node) => ({
        ...node,
        lane: node.id === "other" ? "down" : "up",
        ...(node.id === "other" ? { position: { x: 40, y: 300 } } : {}),
      })),
    };
    const after = await tidy(banded, new Set(["a", "b", "c", "d"]), engine);
    for (const { lane: id, position, size } of after.nodes) {
      const band = after.lanes.find((one) => one.id === id);
      if (!band) throw new Error("A band is lost");
      expect(position.x + size.width).toBeLessThanOrEqual(band.position.x + band.size.width);
      expect(position.y + size.height).toBeLessThanOrEqual(band.position.y + band.size.height);
    }
    expect(after.lanes[0]?.size.width).toBe(after.lanes[1]?.size.width);
  });

  it("means what a boundary holds, and closes it around that", async () => {
    const grouped = group(heap(), new Set(["a", "b", "c"]), "G").document;
    const after = await tidy(grouped, new Set(["group", "d"]), engine);
    const frame = at(after, "group");
    for (const id of ["a", "b", "c"]) {
      expect(overlap(at(after, id), frame)).toBe(true);
      expect(at(after, id).parent).toBe("group");
    }
    expect(overlap(at(after, "d"), frame)).toBe(false);
    expect(at(after, "other")).toBe(at(grouped, "other"));
  });
});

describe("tidying what is folded", () => {
  it("places the card, and takes what it holds along", async () => {
    const grouped = group(heap(), new Set(["b", "c"]), "G").document;
    const folded = foldUp(grouped, "group", { width: 160, height: 48 });
    const after = await tidy(folded, NONE, engine);
    const [from, to] = [at(folded, "group").position, at(after, "group").position];
    expect(to).not.toEqual(from);
    for (const id of ["b", "c"]) {
      expect(at(after, id).position).toEqual({
        x: at(folded, id).position.x + to.x - from.x,
        y: at(folded, id).position.y + to.y - from.y,
      });
    }
    expect(at(open(after, "group"), "group").size).toEqual(at(grouped, "group").size);
    const order = ["a", "group", "d"].map((id) => at(after, id).position.x);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it("gives the document itself where nothing can move", async () => {
    const folded = foldUp(group(draw("a=kafka"), new Set(["a"]), "G").document, "group", {
      width: 160,
      height: 48,
    });
    const locked = { ...folded, nodes: folded.nodes.map((node) => ({ ...node, locked: true })) };
    expect(await tidy(locked, NONE, engine)).toBe(locked);
  });
});
