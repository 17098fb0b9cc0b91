import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { draw } from "./draw.ts";
import { addLane, LEAST_LANE, moveLane, removeLane, renameLane, resizeLane } from "./lanes.ts";
import type { Diagram, Lane } from "./types.ts";

const band = (id: string, y: number, height = 100): Lane => ({
  id,
  name: id,
  position: { x: 0, y },
  size: { width: 800, height },
});

/** Three bands with one box each; a line with a bend inside the second. */
function banded(): Diagram {
  const diagram = draw("a=kafka; b=flink; b2=flink; c=trainer", "b>b2 event; a>b event");
  const [ya, yb, yc] = [20, 170, 420];
  const at = new Map([
    ["a", { y: ya, lane: "one" }],
    ["b", { y: yb, lane: "two" }],
    ["b2", { y: yb, lane: "two" }],
    ["c", { y: yc, lane: "three" }],
  ]);
  return {
    ...diagram,
    lanes: [band("one", 0), band("two", 148, 200), band("three", 396)],
    nodes: diagram.nodes.map((node) => {
      const { y = 0, lane = "" } = at.get(node.id) ?? {};
      return { ...node, lane, position: { ...node.position, y } };
    }),
    edges: diagram.edges.map((edge) => ({ ...edge, waypoints: [{ x: 1, y: 2 }] })),
  };
}

const tops = ({ lanes, nodes }: Diagram) => [
  ...lanes.map(({ position }) => position.y),
  ...nodes.map(({ position }) => position.y),
];

describe("bands", () => {
  it("are added below the others and take in the boxes of none that stand there", () => {
    const diagram = banded();
    const free = diagram.nodes.map(({ lane, ...node }) =>
      node.id === "c" ? { ...node, position: { x: 8, y: 600 } } : { ...node, lane: lane ?? "" },
    );
    const { document, id } = addLane({ ...diagram, nodes: free }, "New", { x: 0, y: 0 });
    expect(document.lanes.at(-1)).toEqual({
      id: "lane",
      name: "New",
      position: { x: 0, y: 544 },
      size: { width: 800, height: 176 },
    });
    expect(document.nodes.map(({ lane }) => lane)).toEqual(["one", "two", "two", id]);
  });

  it("begin with one around all that is drawn, or in the middle of the view", () => {
    const drawn = addLane(draw("a=kafka; b=flink"), "New", { x: 0, y: 0 }).document;
    expect(drawn.lanes[0]).toMatchObject({
      position: { x: -32, y: -48 },
      size: { width: 464, height: 128 },
    });
    expect(drawn.nodes.map(({ lane }) => lane)).toEqual(["lane", "lane"]);
    const blank = addLane(draw(""), "New", { x: 100, y: 100 }).document;
    expect(blank.lanes[0]?.position).toEqual({ x: -376, y: 16 });
  });

  it("are renamed, but never to nothing", () => {
    const diagram = banded();
    expect(renameLane(diagram, "two", " Training ").lanes[1]?.name).toBe("Training");
    expect(renameLane(diagram, "two", "  ")).toBe(diagram);
  });

  it("leave their boxes when they go", () => {
    const after = removeLane(banded(), "two");
    expect(after.lanes.map(({ id }) => id)).toEqual(["one", "three"]);
    expect(after.nodes.map(({ id, lane }) => `${id} ${lane}`)).toEqual([
      "a one",
      "b undefined",
      "b2 undefined",
      "c three",
    ]);
  });

  it("change places with the next, boxes and bends inside and all", () => {
    const diagram = banded();
    const after = moveLane(diagram, "two", -1);
    expect(tops(after)).toEqual([248, 0, 396, 268, 22, 22, 420]);
    expect(after.edges.map(({ waypoints }) => waypoints?.[0]?.y)).toEqual([-146, 2]);
    expect(moveLane(after, "two", 1)).toEqual(diagram);
    expect(moveLane(diagram, "one", -1)).toBe(diagram);
    expect(moveLane(diagram, "three", 1)).toBe(diagram);
  });

  it("push those below away when they grow, boxes and all, and pull them back", () => {
    const diagram = banded();
    const after = resizeLane(diagram, "one", "bottom", 80);
    expect(after.lanes[0]?.size.height).toBe(180);
    expect(tops(after)).toEqual([0, 228, 476, 20, 250, 250, 500]);
    expect(resizeLane(after, "one", "bottom", -80)).toEqual(diagram);
  });

  it("keep their sides in one line", () => {
    const wider = resizeLane(banded(), "two", "right", 40);
    expect(wider.lanes.map(({ size }) => size.width)).toEqual([840, 840, 840]);
    const left = resizeLane(banded(), "two", "left", -40);
    expect(left.lanes.map(({ position, size }) => [position.x, size.width])).toEqual(
      Array.from({ length: 3 }, () => [-40, 840]),
    );
  });

  it("never become too small for a box, and never overlap", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("one", "two", "three"),
        fc.constantFrom("left" as const, "right" as const, "bottom" as const),
        fc.integer({ min: -2000, max: 2000 }),
        (id, side, by) => {
          const { lanes } = resizeLane(banded(), id, side, by);
          for (const [index, { position, size }] of lanes.entries()) {
            expect(size.width).toBeGreaterThanOrEqual(LEAST_LANE.width);
            expect(size.height).toBeGreaterThanOrEqual(LEAST_LANE.height);
            const next = lanes[index + 1];
            if (next) expect(next.position.y).toBeGreaterThan(position.y + size.height);
          }
        },
      ),
    );
  });
});
