/** Improves a placement by many small moves inside the lanes, warm at first and cold at the end. */
import type { Board, Places } from "./board.ts";
import { crossingCost, occupiedBy, wayCost } from "./cost.ts";

const WARMEST = 1.5;
const COLDEST = 0.03;
/** Bounds the work: moves tried times the edges that each must look at. */
const WORK = 16_000_000;
const MOVES_PER_NODE = 600;

/** A placement under improvement; changed in place. */
interface State {
  readonly board: Board;
  readonly places: number[];
  readonly occupied: number[];
  way: number;
  crossings: number;
}

/** The same board, places and `turn` always give the same answer; another turn may give another. */
export function improvePlaces(
  board: Board,
  seed: Places,
  turn = 0,
  moves = movesFor(board),
): { places: Places; cost: number } {
  const state = stateOf(board, seed);
  let best = { places: seed, cost: state.way + state.crossings };
  const next = sequence(turn);
  for (let step = 0; step < moves; step += 1) {
    const heat = WARMEST * (COLDEST / WARMEST) ** (step / moves);
    const node = Math.floor(next() * state.places.length);
    const band = board.bands[board.bandOf[node] ?? 0];
    const row = (band?.first ?? 0) + Math.floor(next() * (band?.rows ?? 1));
    const cell = row * board.columns + Math.floor(next() * board.columns);
    tryMove(state, node, cell, heat, next);
    const cost = state.way + state.crossings;
    if (cost < best.cost - 1e-9) best = { places: [...state.places], cost };
  }
  return best;
}

function stateOf(board: Board, seed: Places): State {
  const places = [...seed];
  const occupied = occupiedBy(board, places);
  const all = new Set(board.edges.keys());
  return {
    board,
    places,
    occupied,
    way: wayCost(board, places, occupied),
    crossings: crossingCost(board, places, all),
  };
}

/** Moves a node, whoever stands in its new cell changing places with it, and takes back what is too dear. */
function tryMove(state: State, node: number, cell: number, heat: number, next: () => number): void {
  const { board, places, occupied } = state;
  const before = places[node] ?? 0;
  if (cell === before) return;
  const edges = [node, occupied[cell] ?? -1].flatMap((moved) => board.edgesOf[moved] ?? []);
  const touched = new Set(edges);
  const lost = crossingCost(board, places, touched);
  swapCells(places, occupied, before, cell);
  const way = wayCost(board, places, occupied);
  const dearer = way - state.way - lost;
  // Crossings only add to the cost: what is too dear without them need not be counted.
  const limit = -heat * Math.log(1 - next());
  const crossings = dearer > limit ? 0 : crossingCost(board, places, touched);
  if (dearer + crossings > limit) {
    swapCells(places, occupied, before, cell);
    return;
  }
  state.way = way;
  state.crossings += crossings - lost;
}

function swapCells(places: number[], occupied: number[], a: number, b: number): void {
  const [inA = -1, inB = -1] = [occupied[a], occupied[b]];
  occupied[a] = inB;
  occupied[b] = inA;
  if (inA !== -1) places[inA] = b;
  if (inB !== -1) places[inB] = a;
}

function movesFor(board: Board): number {
  const edges = board.edges.length;
  const nodes = board.bandOf.length;
  const perMove = 1 + edges + (4 * edges * edges) / Math.max(1, nodes);
  return nodes < 2 ? 0 : Math.min(MOVES_PER_NODE * nodes, Math.floor(WORK / perMove));
}

/** Numbers in [0, 1) that look random and are always the same (mulberry32). */
function sequence(turn: number): () => number {
  let state = 0x2f6e2b1 + turn;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
