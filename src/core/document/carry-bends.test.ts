import { describe, expect, it } from "vitest";
import { carryBends } from "./carry-bends.ts";
import { draw } from "./draw.ts";
import { moveNodes, updateEdge } from "./edit.ts";

const drawn = draw("a=kafka; b=flink", "a>b event");
const [edge] = drawn.edges;
const bent = updateEdge(drawn, edge?.id ?? "", { waypoints: [{ x: 10, y: 20 }] });
const placeOf = (id: string) =>
  bent.nodes.find((node) => node.id === id)?.position ?? { x: 0, y: 0 };
const move = (...places: readonly (readonly [string, { x: number; y: number }])[]) =>
  carryBends(bent, moveNodes(bent, new Map(places)));
const by = (id: string, x: number, y: number) =>
  [id, { x: placeOf(id).x + x, y: placeOf(id).y + y }] as const;

describe("bends set by hand", () => {
  it("go with both boxes", () => {
    const after = move(by("a", 8, -16), by("b", 8, -16));
    expect(after.edges[0]?.waypoints).toEqual([{ x: 18, y: 4 }]);
  });

  it("stay where one box goes, or both go different ways", () => {
    const one = move(by("a", 8, 0));
    expect(one.edges).toBe(bent.edges);
    const apart = move(by("a", 8, 0), by("b", 0, 8));
    expect(apart.edges).toBe(bent.edges);
  });

  it("keep the document as it is where nothing moved", () => {
    expect(carryBends(bent, bent)).toBe(bent);
  });
});
