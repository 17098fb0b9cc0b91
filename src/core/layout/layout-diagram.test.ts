import ELK from "elkjs/lib/elk.bundled.js";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { draw } from "../document/draw.ts";
import { type Box, GRID, LANE_TITLE, ROW_GAP } from "../document/grid.ts";
import type { Diagram, DiagramNode, Lane } from "../document/types.ts";
import { priceOf } from "./judge.ts";
import { layoutDiagram } from "./layout-diagram.ts";

// Laying out takes its time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const engine = new ELK();
const LANES = ["data", "training", "serving", "feedback"];

const lane = (id: string, y = 0): Lane => ({
  id,
  name: id,
  position: { x: 0, y },
  size: { width: 0, height: 0 },
});

const inLanes = (
  document: Diagram,
  laneOf: (node: DiagramNode) => string | undefined,
): Diagram => ({
  ...document,
  lanes: LANES.map((id) => lane(id)),
  nodes: document.nodes.map((node) => {
    const id = laneOf(node);
    return id === undefined ? node : { ...node, lane: id };
  }),
});

/** A drawing of boxes of many sizes; now and then one is locked. */
const drawing = fc
  .array(
    fc.record({
      lane: fc.option(fc.constantFrom(...LANES), { nil: undefined, freq: 8 }),
      width: fc.integer({ min: 10, max: 40 }),
      locked: fc.boolean(),
    }),
    { minLength: 1, maxLength: 14 },
  )
  .chain((boxes) =>
    fc.record({
      boxes: fc.constant(boxes),
      ends: fc.array(fc.tuple(fc.nat(boxes.length - 1), fc.nat(boxes.length - 1)), {
        maxLength: 20,
      }),
    }),
  )
  .map(({ boxes, ends }): Diagram => {
    const nodes = boxes.map(
      ({ lane: id, width, locked }, index): DiagramNode => ({
        id: `n${index}`,
        component: "generic-service",
        label: `n${index}`,
        position: { x: index * 400, y: 0 },
        size: { width: width * GRID, height: 48 },
        ...(id === undefined ? {} : { lane: id }),
        ...(locked && index % 4 === 0 ? { locked } : {}),
      }),
    );
    const edges = ends.map(([from, to], index) => ({
      id: `e${index}`,
      source: `n${from}`,
      target: `n${to}`,
      waypoints: [{ x: 1, y: 1 }],
    }));
    return { ...draw(""), lanes: LANES.map((id) => lane(id)), nodes, edges };
  });

const gapBetween = (a: Box, b: Box): number =>
  Math.max(
    b.position.x - a.position.x - a.size.width,
    a.position.x - b.position.x - b.size.width,
    b.position.y - a.position.y - a.size.height,
    a.position.y - b.position.y - b.size.height,
  );

const holds = (outer: Box, inner: Box): boolean =>
  outer.position.x <= inner.position.x &&
  outer.position.y <= inner.position.y &&
  outer.position.x + outer.size.width >= inner.position.x + inner.size.width &&
  outer.position.y + outer.size.height >= inner.position.y + inner.size.height;

const pairs = <T>(items: readonly T[]): readonly (readonly [T, T])[] =>
  items.flatMap((a, index) => items.slice(index + 1).map((b) => [a, b] as const));

async function expectLaws(before: Diagram): Promise<void> {
  const after = await layoutDiagram(before, engine);
  if (before.nodes.every(({ locked }) => locked === true)) expect(after).toBe(before);
  else expect(after.edges).toEqual(before.edges.map(({ waypoints: _, ...edge }) => edge));
  for (const [a, b] of pairs(after.nodes)) {
    if (a.locked && b.locked) continue;
    expect(gapBetween(a, b)).toBeGreaterThanOrEqual(ROW_GAP);
  }
  for (const [index, node] of after.nodes.entries()) {
    const { position, ...rest } = node;
    const old = before.nodes[index];
    expect(old).toMatchObject(rest);
    if (node.locked) expect(position).toEqual(old?.position);
    else expect([position.x % GRID, position.y % GRID].map(Math.abs)).toEqual([0, 0]);
  }
}

describe("laying out lanes", () => {
  it("keeps boxes apart and on the grid, locked ones in place, and all else as it was", async () => {
    await fc.assert(fc.asyncProperty(drawing, expectLaws), { numRuns: 15 });
  });

  it("stacks the bands of one width, each around its own boxes and clear of its name", async () => {
    await fc.assert(
      fc.asyncProperty(drawing, async (drawn) => {
        const free = { ...drawn, nodes: drawn.nodes.map(({ locked: _, ...node }) => node) };
        const after = await layoutDiagram(free, engine);
        for (const [above, below] of pairs(after.lanes)) {
          expect(gapBetween(above, below)).toBeGreaterThanOrEqual(40);
          expect(below.position.x).toBe(above.position.x);
          expect(below.size.width).toBe(above.size.width);
        }
        for (const node of after.nodes) {
          for (const band of after.lanes) {
            if (band.id !== node.lane) expect(gapBetween(band, node)).toBeGreaterThan(0);
            else expect(holds(band, node)).toBe(true);
            if (band.id !== node.lane) continue;
            expect(node.position.y).toBeGreaterThanOrEqual(band.position.y + LANE_TITLE);
          }
        }
      }),
      { numRuns: 12 },
    );
  });

  it("gives the same picture for the same document", async () => {
    const [document] = fc.sample(drawing, 1);
    if (!document) throw new Error("There is a sample");
    expect(await layoutDiagram(document, engine)).toEqual(await layoutDiagram(document, engine));
  });

  it("folds a long chain, so that the whole picture can be read at once", async () => {
    const ids = Array.from({ length: 24 }, (_, index) => `n${index}`);
    const chain = draw(
      ids.map((id) => `${id}=generic-service`).join(";"),
      ids
        .slice(1)
        .map((id, index) => `n${index}>${id} request`)
        .join(";"),
    );
    const { lanes } = await layoutDiagram(
      inLanes(chain, () => "serving"),
      engine,
    );
    const last = lanes.at(-1);
    if (!last) throw new Error("There are bands");
    const height = last.position.y + last.size.height;
    expect(Math.min(880 / last.size.width, 790 / height)).toBeGreaterThan(0.62);
  });

  it("finds with more effort a picture that is no dearer", async () => {
    const document = inLanes(
      draw(
        "a=trainer; b=trainer; c=trainer; d=trainer; e=trainer; f=trainer",
        "a>d model; b>e model; c>f model; d>b model; e>c metric; f>a response",
      ),
      ({ id }) => (id < "d" ? "data" : "serving"),
    );
    const quick = priceOf(await layoutDiagram(document, engine));
    const thorough = priceOf(await layoutDiagram(document, engine, { effort: "thorough" }));
    expect(thorough).toBeLessThanOrEqual(quick);
  });

  it("keeps the order in which the bands stand, and the picture's corner", async () => {
    const document = draw("a=trainer; b=trainer");
    const standing = {
      ...inLanes(document, ({ id }) => (id === "a" ? "data" : "training")),
      lanes: [
        { ...lane("data", 500), position: { x: -80, y: 500 } },
        { ...lane("training"), position: { x: -80, y: 40 } },
      ],
    };
    const [data, training] = (await layoutDiagram(standing, engine)).lanes;
    expect(training?.position).toEqual({ x: -80, y: 40 });
    expect(data?.position.y).toBeGreaterThan(training?.position.y ?? 0);
  });

  it("moves a note with its band, and out of the way of boxes rather than the boxes", async () => {
    const document = inLanes(draw("a=trainer; n=note; b=trainer", "a>b model"), () => "serving");
    const bare = { ...document, nodes: document.nodes.filter(({ id }) => id !== "n") };
    const [a, note, b] = (await layoutDiagram(document, engine)).nodes;
    if (!a || !note || !b) throw new Error("The nodes are gone");
    expect([a, b]).toEqual((await layoutDiagram(bare, engine)).nodes);
    expect(Math.min(gapBetween(a, note), gapBetween(b, note))).toBeGreaterThanOrEqual(ROW_GAP);
  });
});

describe("laying out a document without lanes", () => {
  const without = (document: Diagram): Diagram => ({ ...document, lanes: [] });

  it("keeps the same laws", async () => {
    await fc.assert(
      fc.asyncProperty(drawing, (document) => expectLaws(without(document))),
      { numRuns: 12 },
    );
  });

  it("runs from left to right", async () => {
    const document = draw("c=trainer; a=trainer; b=trainer", "a>b model; b>c model");
    const x = new Map(
      (await layoutDiagram(document, engine)).nodes.map(({ id, position }) => [id, position.x]),
    );
    expect([...x.keys()].sort((a, b) => (x.get(a) ?? 0) - (x.get(b) ?? 0))).toEqual([
      "a",
      "b",
      "c",
    ]);
  });

  it("folds a chain that is too long for one line, and only such a one", async () => {
    const chainOf = (length: number): Diagram => {
      const ids = Array.from({ length }, (_, index) => `n${index}`);
      return draw(
        ids.map((id) => `${id}=generic-service`).join(";"),
        ids
          .slice(1)
          .map((id, index) => `n${index}>${id} request`)
          .join(";"),
      );
    };
    const rows = async (length: number): Promise<number> =>
      new Set((await layoutDiagram(chainOf(length), engine)).nodes.map((n) => n.position.y)).size;
    expect(await rows(6)).toBe(1);
    expect(await rows(16)).toBeGreaterThan(1);
  });

  it("closes boundaries around their own boxes and no others", async () => {
    const document = draw(
      "outer=boundary; inner=boundary; a=trainer; b=trainer; c=trainer; d=trainer; empty=boundary",
      "a>b model; b>c model; c>d model; a>d model",
    );
    const parents = new Map([
      ["inner", "outer"],
      ["b", "inner"],
      ["c", "outer"],
    ]);
    const nodes = document.nodes.map((node) => {
      const parent = parents.get(node.id);
      return parent === undefined ? node : { ...node, parent };
    });
    const after = await layoutDiagram({ ...document, nodes }, engine);
    const at = new Map(after.nodes.map((node) => [node.id, node]));
    const inside = (outer: string, inner: string): boolean => {
      const [frame, box] = [at.get(outer), at.get(inner)];
      if (!frame || !box) throw new Error("The nodes are gone");
      return holds(frame, box) || gapBetween(frame, box) < 0;
    };
    const found = ["outer", "inner"].map((frame) =>
      ["a", "b", "c", "d"].filter((box) => inside(frame, box)).join(""),
    );
    expect(found).toEqual(["bc", "b"]);
    expect(inside("outer", "inner")).toBe(true);
    expect(at.get("empty")?.position).toEqual(document.nodes.at(-1)?.position);
  });

  it("leaves what a locked boundary holds where it is", async () => {
    const document = draw("frame=boundary; a=trainer; b=trainer", "a>b model");
    const nodes = document.nodes.map((node) =>
      node.id === "frame" ? { ...node, locked: true } : { ...node, parent: "frame" },
    );
    const held = { ...document, nodes };
    expect(await layoutDiagram(held, engine)).toBe(held);
  });
});
