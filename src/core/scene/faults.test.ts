import { describe, expect, it } from "vitest";
import type { Point } from "../document/types.ts";
import { edgeLook } from "./edge-look.ts";
import { sceneFaults } from "./faults.ts";
import type { Scene, SceneBox, SceneEdge } from "./scene.ts";

const box = (id: string, x: number, y: number, rest: Partial<SceneBox> = {}): SceneBox => ({
  id,
  kind: "card",
  position: { x, y },
  size: { width: 100, height: 40 },
  title: [id],
  subtitle: "",
  cut: false,
  icon: "",
  hue: "grey",
  colour: undefined,
  emphasis: undefined,
  pieces: [],
  ...rest,
});

type Ends = readonly [source: string, target: string];

const edge = (
  id: string,
  [source, target]: Ends,
  points: readonly (readonly [number, number])[],
  kind: "event" | "request" = "event",
): SceneEdge => {
  const line: readonly Point[] = points.map(([x, y]) => ({ x, y }));
  return {
    id,
    source,
    target,
    kind,
    look: edgeLook({ kind }),
    route: { points: line, labelAt: { x: 0, y: 0 } },
    label: undefined,
  };
};

const faults = (boxes: readonly SceneBox[], edges: readonly SceneEdge[] = []) =>
  sceneFaults(sceneOf(boxes, edges));

const sceneOf = (boxes: readonly SceneBox[], edges: readonly SceneEdge[]): Scene => ({
  title: { text: "", width: 0 },
  bounds: { position: { x: 0, y: 0 }, size: { width: 0, height: 0 } },
  lanes: [],
  boxes,
  edges,
  legend: [],
});

describe("the faults of a scene", () => {
  const a = box("a", 0, 0);
  const b = box("b", 200, 0);

  it("are none where a line joins two borders", () => {
    const line = edge(
      "e",
      ["a", "b"],
      [
        [100, 20],
        [200, 20],
      ],
    );
    expect(faults([a, b], [line])).toEqual({
      throughBoxes: [],
      throughNames: [],
      overlappingBoxes: [],
      cutLabels: [],
      sharedLines: [],
      crossings: 0,
    });
  });

  it("are lines inside boxes, their own too, but not inside boundaries", () => {
    const line = edge(
      "e",
      ["a", "b"],
      [
        [50, 20],
        [200, 20],
      ],
    );
    const frame = box("f", 120, 0, { kind: "boundary" });
    expect(
      faults([a, b, frame, box("c", 130, 10, { size: { width: 20, height: 20 } })], [line])
        .throughBoxes,
    ).toEqual([
      { edge: "e", node: "a" },
      { edge: "e", node: "c" },
    ]);
  });

  it("are boxes on one another, but not in boundaries, and cut labels", () => {
    const boxes = [a, box("c", 90, 10, { cut: true }), box("f", -10, -10, { kind: "boundary" })];
    expect(faults(boxes).overlappingBoxes).toEqual([["a", "c"]]);
    expect(faults(boxes).cutLabels).toEqual(["c"]);
  });

  it("are lines through the name of a band", () => {
    const line = edge(
      "e",
      ["a", "b"],
      [
        [20, -50],
        [20, 90],
      ],
    );
    const lane = {
      id: "l",
      name: "Data",
      position: { x: 0, y: 0 },
      size: { width: 500, height: 200 },
    };
    expect(sceneFaults({ ...sceneOf([], [line]), lanes: [lane] }).throughNames).toEqual(["e"]);
  });

  it("are two lines on one, unless they share an end and the family", () => {
    const points = [
      [100, 20],
      [200, 20],
    ] as const;
    const shared = (first: Ends, second: Ends, kind: "event" | "request" = "event") =>
      faults([], [edge("1", first, points), edge("2", second, points, kind)]).sharedLines;
    expect(shared(["a", "b"], ["c", "d"])).toEqual([["1", "2"]]);
    expect(shared(["a", "b"], ["a", "d"])).toEqual([]);
    expect(shared(["a", "b"], ["c", "b"])).toEqual([]);
    expect(shared(["a", "b"], ["b", "a"])).toEqual([["1", "2"]]);
    expect(shared(["a", "b"], ["a", "d"], "request")).toEqual([["1", "2"]]);
  });

  it("count every place where lines cross, and none where they only touch", () => {
    const level = edge(
      "1",
      ["a", "b"],
      [
        [0, 0],
        [100, 0],
      ],
    );
    const upright = edge(
      "2",
      ["c", "d"],
      [
        [50, -50],
        [50, 50],
        [80, 50],
        [80, -50],
      ],
    );
    const touching = edge(
      "3",
      ["e", "f"],
      [
        [20, 0],
        [20, 50],
      ],
    );
    expect(faults([], [level, upright, touching]).crossings).toBe(2);
  });
});
