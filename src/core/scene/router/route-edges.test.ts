import { describe, expect, it } from "vitest";
import { routeEdges } from "./index.ts";
import type { RouteInput } from "./route.ts";
import { box, crossesBox, edge } from "./test-boxes.ts";

const pointsOf = (input: RouteInput, id: string): readonly (readonly [number, number])[] =>
  (routeEdges(input).get(id)?.points ?? []).map(({ x, y }) => [x, y] as const);

describe("a route", () => {
  it("is straight between boxes that face each other", () => {
    const nodes = [box("a", 0, 0), box("b", 240, 0)];
    expect(pointsOf({ nodes, edges: [edge("e", "a", "b")] }, "e")).toEqual([
      [136, 24],
      [240, 24],
    ]);
  });

  it("stays straight between boxes a little out of line", () => {
    const nodes = [box("a", 0, 0), box("b", 240, 8)];
    expect(pointsOf({ nodes, edges: [edge("e", "a", "b")] }, "e")).toEqual([
      [136, 28],
      [240, 28],
    ]);
  });

  it("bends in the middle of the gap", () => {
    const nodes = [box("a", 0, 0), box("b", 200, 120)];
    expect(pointsOf({ nodes, edges: [edge("e", "a", "b")] }, "e")).toEqual([
      [136, 24],
      [168, 24],
      [168, 144],
      [200, 144],
    ]);
  });

  it("goes down from band to band", () => {
    const nodes = [box("a", 0, 0), box("b", 0, 200)];
    expect(pointsOf({ nodes, edges: [edge("e", "a", "b")] }, "e")).toEqual([
      [68, 48],
      [68, 200],
    ]);
  });

  it("goes around a box in its way", () => {
    const nodes = [box("a", 0, 0), box("wall", 200, 0), box("b", 400, 0)];
    expect(pointsOf({ nodes, edges: [edge("e", "a", "b")] }, "e")).toEqual([
      [136, 24],
      [168, 24],
      [168, 64],
      [368, 64],
      [368, 24],
      [400, 24],
    ]);
  });

  it("of a response closes the loop around the boxes between", () => {
    const nodes = [box("a", 0, 0), box("m", 200, 0), box("b", 400, 0)];
    const edges = [
      edge("1", "a", "m", "request"),
      edge("2", "m", "b", "request"),
      edge("back", "b", "a", "response"),
    ];
    expect(pointsOf({ nodes, edges }, "back")).toEqual([
      [468, 0],
      [468, -16],
      [68, -16],
      [68, 0],
    ]);
  });

  it("shares its trunk with others of its family, from the source and into the target", () => {
    const nodes = [box("a", 0, 60), box("b", 200, 0), box("c", 200, 120), box("d", 400, 60)];
    const edges = [
      edge("ab", "a", "b"),
      edge("ac", "a", "c"),
      edge("bd", "b", "d"),
      edge("cd", "c", "d"),
    ];
    expect(pointsOf({ nodes, edges }, "ab")).toEqual([
      [136, 84],
      [168, 84],
      [168, 24],
      [200, 24],
    ]);
    expect(pointsOf({ nodes, edges }, "ac").slice(0, 2)).toEqual([
      [136, 84],
      [168, 84],
    ]);
    expect(pointsOf({ nodes, edges }, "bd").slice(2)).toEqual([
      [368, 84],
      [400, 84],
    ]);
    expect(pointsOf({ nodes, edges }, "cd").slice(2)).toEqual([
      [368, 84],
      [400, 84],
    ]);
  });

  it("keeps its distance from its opposite, and from another family", () => {
    const nodes = [box("a", 0, 0), box("b", 240, 0)];
    const edges = [edge("there", "a", "b", "request"), edge("back", "b", "a", "response")];
    expect(pointsOf({ nodes, edges }, "there")).toEqual([
      [136, 18],
      [240, 18],
    ]);
    expect(pointsOf({ nodes, edges }, "back")).toEqual([
      [240, 30],
      [136, 30],
    ]);
  });

  it("does not hide a second one of the same family between the same boxes", () => {
    const nodes = [box("a", 0, 0), box("b", 240, 0)];
    const edges = [edge("1", "a", "b"), edge("2", "a", "b", "feedback")];
    expect(pointsOf({ nodes, edges }, "1")).not.toEqual(pointsOf({ nodes, edges }, "2"));
  });

  it("sees through boundaries, but not through notes", () => {
    const nodes = [box("a", 0, 0), box("n", 200, 0), box("b", 400, 0)];
    const between = (component: string) =>
      nodes.map((node) => (node.id === "n" ? { ...node, component } : node));
    const edges = [edge("e", "a", "b")];
    expect(pointsOf({ nodes: between("boundary"), edges }, "e")).toHaveLength(2);
    expect(pointsOf({ nodes: between("note"), edges }, "e")).toHaveLength(6);
  });

  it("keeps clear of the name of a band", () => {
    const nodes = [box("a", 150, -100), box("b", -150, 24)];
    const lane = {
      id: "l",
      name: "Data",
      position: { x: 0, y: 0 },
      size: { width: 400, height: 120 },
    };
    const edges = [edge("e", "a", "b")];
    const route = routeEdges({ nodes, edges, lanes: [lane] }).get("e")?.points ?? [];
    expect(crossesBox(route, { left: 10, top: 10, right: 110, bottom: 28 })).toBe(false);
  });

  it("passes through the points that were set by hand", () => {
    const nodes = [box("a", 0, 0), box("b", 240, 0)];
    const waypoints = [
      { x: 180, y: 120 },
      { x: 200, y: 120 },
    ];
    expect(pointsOf({ nodes, edges: [{ ...edge("e", "a", "b"), waypoints }] }, "e")).toEqual([
      [136, 24],
      [152, 24],
      [152, 120],
      [224, 120],
      [224, 24],
      [240, 24],
    ]);
  });

  it("of a box to itself is a loop over its corner", () => {
    const points = pointsOf({ nodes: [box("a", 0, 0)], edges: [edge("e", "a", "a")] }, "e");
    expect(points).toEqual([
      [136, 24],
      [152, 24],
      [152, -16],
      [68, -16],
      [68, 0],
    ]);
  });

  it("exists only where both ends do", () => {
    const edges = [edge("e", "a", "gone"), edge("f", "__proto__", "a")];
    expect(routeEdges({ nodes: [box("a", 0, 0)], edges }).size).toBe(0);
  });
});
