/** How good a placement reads: short lines that flow to the right, past no box and across few others. */
import type { Board, BoardEdge } from "./board.ts";

/** Prices, all against one column of way. */
const COLUMN = 1;
const ROW = 0.9;
const BEND = 0.5;
const STACKED = 0.3;
const BACKWARD = 4;
const BACKWARD_ACROSS = 0.3;
const BLOCKED = 1.6;
const SQUEEZED = 0.6;
const CROSSING = 0.9;
const ROW_IN_USE = 3;
const COLUMN_IN_USE = 2;
/** A column is as wide as its widest box: boxes of like width share one. */
const WIDTH = 1 / 30;

/** Which node stands in each cell, -1 for none. */
export type Occupied = readonly number[];

export function occupiedBy(board: Board, places: readonly number[]): number[] {
  const occupied = new Array<number>(board.depth.length * board.columns).fill(-1);
  for (const [node, cell] of places.entries()) occupied[cell] = node;
  return occupied;
}

/** The whole cost of a placement. */
export const placementCost = (board: Board, places: readonly number[]): number =>
  wayCost(board, places, occupiedBy(board, places)) +
  crossingCost(board, places, new Set(board.edges.keys()));

/** The cost of every edge alone, and of the rows and columns in use. */
export function wayCost(board: Board, places: readonly number[], occupied: Occupied): number {
  let cost = 0;
  for (const edge of board.edges) cost += edge.weight * edgeCost(board, edge, places, occupied);
  for (let row = 0; row < board.depth.length; row += 1) {
    if (!isFree(board, occupied, row, -1, board.columns)) cost += ROW_IN_USE;
  }
  for (let column = 0; column < board.columns; column += 1) {
    cost += columnCost(board, occupied, column);
  }
  return cost;
}

function columnCost({ columns, surplus }: Board, occupied: Occupied, column: number): number {
  let inUse = false;
  let widest = 0;
  for (let cell = column; cell < occupied.length; cell += columns) {
    const node = occupied[cell] ?? -1;
    if (node !== -1) inUse = true;
    widest = Math.max(widest, surplus[node] ?? 0);
  }
  return (inUse ? COLUMN_IN_USE : 0) + WIDTH * widest;
}

function edgeCost(
  board: Board,
  edge: BoardEdge,
  places: readonly number[],
  occupied: Occupied,
): number {
  const { columns, depth } = board;
  const from = places[edge.from] ?? 0;
  const to = places[edge.to] ?? 0;
  const [fromRow, toRow] = [Math.floor(from / columns), Math.floor(to / columns)];
  const right = (to % columns) - (from % columns);
  const down = Math.abs((depth[toRow] ?? 0) - (depth[fromRow] ?? 0));
  const sameBand = board.bandOf[edge.from] === board.bandOf[edge.to];
  let cost = COLUMN * Math.abs(right) + ROW * down;
  if (right < 0) cost += sameBand ? BACKWARD : BACKWARD_ACROSS;
  if (right === 0) {
    cost += STACKED;
    for (let row = Math.min(fromRow, toRow) + 1; row < Math.max(fromRow, toRow); row += 1) {
      if (occupied[row * columns + (from % columns)] !== -1) cost += BLOCKED;
    }
    return cost;
  }
  if (fromRow === toRow) return cost + BLOCKED * countBetween(occupied, from, to);
  const squeezed =
    !isFree(board, occupied, fromRow, from % columns, to % columns) &&
    !isFree(board, occupied, toRow, from % columns, to % columns);
  return cost + BEND + (squeezed ? SQUEEZED : 0);
}

function countBetween(occupied: Occupied, from: number, to: number): number {
  let count = 0;
  for (let cell = Math.min(from, to) + 1; cell < Math.max(from, to); cell += 1) {
    if (occupied[cell] !== -1) count += 1;
  }
  return count;
}

/** Whether no box stands in the row strictly between two columns. */
function isFree(board: Board, occupied: Occupied, row: number, a: number, b: number): boolean {
  for (let column = Math.min(a, b) + 1; column < Math.max(a, b); column += 1) {
    if (occupied[row * board.columns + column] !== -1) return false;
  }
  return true;
}

/** The cost of the crossings that some edges have with each other and with the rest. */
export function crossingCost(
  board: Board,
  places: readonly number[],
  among: ReadonlySet<number>,
): number {
  let cost = 0;
  for (const index of among) {
    const edge = board.edges[index];
    if (edge === undefined) continue;
    const line = lineOf(board, places, edge);
    for (let at = 0; at < board.edges.length; at += 1) {
      if (at === index || (at < index && among.has(at))) continue;
      const other = board.edges[at];
      if (other === undefined || meet(edge, other)) continue;
      if (cross(line, lineOf(board, places, other))) {
        cost += CROSSING * Math.min(edge.weight, other.weight);
      }
    }
  }
  return cost;
}

/** Lines that share a box never cross. */
const meet = (a: BoardEdge, b: BoardEdge): boolean =>
  a.from === b.from || a.from === b.to || a.to === b.from || a.to === b.to;

/** The straight line between the middles of two boxes. */
interface Line {
  readonly ax: number;
  readonly ay: number;
  readonly bx: number;
  readonly by: number;
}

function lineOf({ columns, depth }: Board, places: readonly number[], edge: BoardEdge): Line {
  const from = places[edge.from] ?? 0;
  const to = places[edge.to] ?? 0;
  return {
    ax: from % columns,
    ay: depth[Math.floor(from / columns)] ?? 0,
    bx: to % columns,
    by: depth[Math.floor(to / columns)] ?? 0,
  };
}

const cross = (a: Line, b: Line): boolean =>
  side(a, b.ax, b.ay) * side(a, b.bx, b.by) < 0 && side(b, a.ax, a.ay) * side(b, a.bx, a.by) < 0;

/** Above zero on one side of the line, below on the other. */
const side = ({ ax, ay, bx, by }: Line, x: number, y: number): number =>
  (bx - ax) * (y - ay) - (by - ay) * (x - ax);
