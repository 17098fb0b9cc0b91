import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type BoardEdge, type BoardNode, makeBoard, seedPlaces } from "./board.ts";
import { crossingCost, occupiedBy, wayCost } from "./cost.ts";
import { improvePlaces } from "./improve.ts";
import { polishPlaces } from "./polish.ts";

const COLUMNS = 3;
const node = (band: number, layer: number): BoardNode => ({ band, layer, order: 0, width: 160 });
const edge = (from: number, to: number, weight = 1): BoardEdge => ({ from, to, weight });

/** The cost of one band of boxes that stand in `places`, on a board of 3 columns. */
function costOf(edges: readonly BoardEdge[], places: readonly number[]): number {
  const nodes = places.map(() => node(0, 0));
  const board = makeBoard(nodes, edges, 1, COLUMNS);
  const rows = { ...board, depth: [0, 1, 2], bands: [{ first: 0, rows: 3 }] };
  const all = new Set(edges.keys());
  return wayCost(rows, places, occupiedBy(rows, places)) + crossingCost(rows, places, all);
}

describe("what a placement costs", () => {
  it("is less for an edge to the right than for one to the left", () => {
    expect(costOf([edge(0, 1)], [0, 1])).toBeLessThan(costOf([edge(0, 1)], [1, 0]));
  });

  it("is less for a neighbour than for a box further on", () => {
    expect(costOf([edge(0, 1)], [0, 1])).toBeLessThan(costOf([edge(0, 1)], [0, 2]));
  });

  it("is more where a box stands in the way, beside it or below it", () => {
    expect(costOf([edge(0, 1)], [0, 2, 1, 3])).toBeGreaterThan(costOf([edge(0, 1)], [0, 2, 4, 3]));
    expect(costOf([edge(0, 1)], [0, 6, 3, 1])).toBeGreaterThan(costOf([edge(0, 1)], [0, 6, 4, 1]));
  });

  it("is more where two edges cross, but not where they meet in a box", () => {
    const two = [edge(0, 1), edge(2, 3)];
    // Same ways: 0 → 4 and 3 → 1 cross, 0 → 1 and 3 → 4 run side by side.
    expect(crossingOf(two, [0, 4, 3, 1])).toBeGreaterThan(0);
    expect(crossingOf(two, [0, 1, 3, 4])).toBe(0);
    expect(crossingOf([edge(0, 1), edge(0, 2)], [0, 4, 1])).toBe(0);
  });

  it("weighs a light edge less than a strong one", () => {
    const way = (weight: number) => costOf([edge(0, 1, weight)], [0, 2]) - costOf([], [0, 2]);
    expect(way(0.5)).toBeCloseTo(way(1) / 2, 9);
  });

  it("is more for every row in use", () => {
    expect(costOf([], [0, 1, 2])).toBeLessThan(costOf([], [0, 1, 5]));
  });

  it("is more where wide boxes stand in several columns", () => {
    const nodes = [120, 240, 240].map((width) => ({ ...node(0, 0), width }));
    const board = { ...makeBoard(nodes, [], 1, COLUMNS), depth: [0, 1] };
    const way = (places: readonly number[]) => wayCost(board, places, occupiedBy(board, places));
    expect(way([0, 1, 4])).toBeLessThan(way([1, 0, 5]));
  });
});

function crossingOf(edges: readonly BoardEdge[], places: readonly number[]): number {
  const board = makeBoard(
    places.map(() => node(0, 0)),
    edges,
    1,
    COLUMNS,
  );
  return crossingCost({ ...board, depth: [0, 1, 2] }, places, new Set(edges.keys()));
}

const drawing = fc
  .array(fc.record({ band: fc.nat(3), layer: fc.nat(9), order: fc.nat(3), width: fc.nat(300) }), {
    minLength: 2,
    maxLength: 20,
  })
  .chain((nodes) => {
    const end = fc.nat(nodes.length - 1);
    const edges = fc.array(fc.record({ from: end, to: end, weight: fc.constantFrom(0.4, 1) }), {
      maxLength: 30,
    });
    return fc.record({ nodes: fc.constant(nodes), edges, columns: fc.integer({ min: 1, max: 8 }) });
  });

describe("improving a placement", () => {
  it("never makes it dearer, keeps every box in its band and no two in one cell", () => {
    fc.assert(
      fc.property(drawing, ({ nodes, edges: drawn, columns }) => {
        const edges = drawn.filter(({ from, to }) => from !== to);
        const board = makeBoard(nodes, edges, 4, columns);
        const seed = seedPlaces(board, nodes);
        const all = new Set(edges.keys());
        const total = (places: readonly number[]): number =>
          wayCost(board, places, occupiedBy(board, places)) + crossingCost(board, places, all);
        const { places, cost } = improvePlaces(board, seed, 0, 300);
        expect(cost).toBeCloseTo(total(places), 6);
        expect(cost).toBeLessThanOrEqual(total(seed) + 1e-6);
        expect(new Set(places).size).toBe(nodes.length);
        expect(new Set(seed).size).toBe(nodes.length);
        for (const [index, { band }] of nodes.entries()) {
          const row = Math.floor((places[index] ?? -1) / columns);
          const { first = -1, rows = 0 } = board.bands[band] ?? {};
          expect(first <= row && row < first + rows).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("never makes it dearer by single moves either, whatever they are priced by", () => {
    fc.assert(
      fc.property(drawing, fc.integer(), ({ nodes, edges, columns }, salt) => {
        const board = makeBoard(nodes, edges, 4, columns);
        const places = seedPlaces(board, nodes);
        const priceOf = (at: readonly number[]): number =>
          at.reduce((sum, cell, index) => sum + (((cell + salt) * (index + 7)) % 13), 0);
        const polished = polishPlaces(board, { places, price: priceOf(places) }, priceOf, 2);
        expect(polished.price).toBe(priceOf(polished.places));
        expect(polished.price).toBeLessThanOrEqual(priceOf(places));
        expect(new Set(polished.places).size).toBe(nodes.length);
        const bandAt = (cell: number): number =>
          board.bands.findLastIndex(({ first }) => first * columns <= cell);
        expect(polished.places.map(bandAt)).toEqual(nodes.map(({ band }) => band));
      }),
      { numRuns: 60 },
    );
  });

  it("gives the same answer every time", () => {
    fc.assert(
      fc.property(drawing, ({ nodes, edges: drawn, columns }) => {
        const edges = drawn.filter(({ from, to }) => from !== to);
        const board = makeBoard(nodes, edges, 4, columns);
        const seed = seedPlaces(board, nodes);
        expect(improvePlaces(board, seed, 0, 300)).toEqual(improvePlaces(board, seed, 0, 300));
      }),
      { numRuns: 10 },
    );
  });

  it("finds the straight line for a chain that was seeded back to front", () => {
    const nodes = [node(0, 2), node(0, 1), node(0, 0)];
    const board = makeBoard(nodes, [edge(0, 1), edge(1, 2)], 1, COLUMNS);
    const { places } = improvePlaces(board, seedPlaces(board, nodes));
    const [first = -1] = places;
    expect(places.map((cell) => cell - first)).toEqual([0, 1, 2]);
  });
});
