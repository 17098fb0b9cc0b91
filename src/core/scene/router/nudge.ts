/** Gives lines that share a gap or a side their own places, in the order in which they cross least. */
import type { Point } from "../../document/types.ts";
import { ROUTE } from "../geometry.ts";
import { createHeap } from "./heap.ts";
import { preference } from "./order.ts";
import type { Draft } from "./plan.ts";
import { simplified, turnsBack } from "./polyline.ts";
import { type Line, piecesOf, type Run, runsOf } from "./runs.ts";
import { type Apart, separated } from "./separate.ts";
import type { World } from "./world.ts";

/** The points of every draft, in the same order, pushed apart; with a pause after each round. */
export function* nudging(
  world: World,
  drafts: readonly Draft[],
): Generator<undefined, readonly (readonly Point[])[]> {
  const lines = drafts.map(
    (draft): Line => ({
      draft,
      raw: draft.points,
      points: draft.points,
      // Of a line that turns back two pieces in a row lie the same way: to move one would tear it.
      fixed: draft.fixed || turnsBack(draft.points),
    }),
  );
  for (const vertical of [true, false, true, false]) {
    nudgeAlong(world, lines, vertical);
    yield;
  }
  return lines.map(({ points }) => withTwoEnds(simplified(points)));
}

/** Between two boxes without size in one place there is a line without length. */
function withTwoEnds(points: readonly Point[]): readonly Point[] {
  const [only] = points;
  return only && points.length === 1 ? [only, only] : points;
}

function nudgeAlong(world: World, lines: readonly Line[], vertical: boolean): void {
  const { runs, pairs } = arranged(runsOf(piecesOf(world, lines, vertical)), vertical);
  const places = separated(runs, pairs);
  for (const [index, run] of runs.entries()) {
    // Halves of a px keep lines crisp.
    const place = Math.round((places[index] ?? run.at) * 2) / 2;
    for (const { line, index: at } of run.pieces)
      line.points = withPieceAt(line.points, at, place, vertical);
  }
}

/** The points with the piece from one of them to the next pushed to a place. */
function withPieceAt(
  before: readonly Point[],
  from: number,
  place: number,
  vertical: boolean,
): readonly Point[] {
  const points = [...before];
  for (const at of [from, from + 1]) {
    const point = points[at];
    if (point) points[at] = vertical ? { x: place, y: point.y } : { x: point.x, y: place };
  }
  return points;
}

/** Lines farther apart than this never come near each other. */
const NEIGHBOURS = 96;
/** In a heap of lines a run keeps apart from so many that follow, and asks so many pieces for their wishes. */
const MOST = 32;
/** Ends of lines in one gap that are nearer than this along it would look like one line. */
const TOUCH = 8;

/** The runs in the order in which they shall lie, and which of them must keep apart. */
function arranged(
  runs: readonly Run[],
  vertical: boolean,
): { readonly runs: readonly Run[]; readonly pairs: readonly Apart[] } {
  const near: { first: number; second: number; wish: number; gap: number }[] = [];
  for (const [first, a] of runs.entries()) {
    let others = 0;
    for (let second = first + 1; second < runs.length && others < MOST; second += 1) {
      const b = runs[second];
      if (!b || b.at - a.at > NEIGHBOURS) break;
      if (a.from - TOUCH >= b.to || b.from - TOUCH >= a.to) continue;
      if (a.high + ROUTE.ports <= b.low || b.high + ROUTE.ports <= a.low) continue;
      others += 1;
      near.push({ first, second, wish: wishOf(a, b, vertical), gap: gapOf(a, b) });
    }
  }
  const rank = ranked(runs.length, near);
  const ordered: Run[] = [];
  for (const [index, run] of runs.entries()) ordered[rank[index] ?? 0] = run;
  const pairs = near
    .filter(({ gap }) => gap > 0)
    .map(({ first, second, gap }): Apart => {
      const [a, b] = [rank[first] ?? 0, rank[second] ?? 0];
      return { before: Math.min(a, b), after: Math.max(a, b), gap };
    });
  return { runs: ordered, pairs };
}

/** Lines planned farther apart than this keep their order, whatever it costs. */
const SWAP = 24;

/**
 * Positive if the second should come before the first: because only there is room for it, else
 * because the two lines then cross less.
 */
function wishOf(a: Run, b: Run, vertical: boolean): number {
  const gap = gapOf(a, b);
  const [keeps, swaps] = [a.low + gap <= b.high, b.low + gap <= a.high];
  if (keeps !== swaps) return swaps ? 1 : -1;
  if (b.at - a.at > SWAP) return -1;
  let sum = 0;
  for (const one of a.pieces.slice(0, MOST)) {
    for (const other of b.pieces.slice(0, MOST)) {
      sum += preference(
        { points: one.line.raw, index: one.index },
        { points: other.line.raw, index: other.index },
        vertical,
      );
    }
  }
  return sum;
}

/** None between two that stay where they are: their order counts, but nothing can be done. */
function gapOf(a: Run, b: Run): number {
  if (a.low === a.high && b.low === b.high) return 0;
  return isPort(a) && isPort(b) ? ROUTE.ports : ROUTE.spacing;
}

const isPort = ({ pieces }: Run): boolean => pieces.some(({ first, last }) => first || last);

/** A rank for every run that keeps as many wishes as it can; what has none keeps the order it has. */
function ranked(
  count: number,
  pairs: readonly { first: number; second: number; wish: number }[],
): readonly number[] {
  const waits = new Array<number>(count).fill(0);
  const followers: number[][] = Array.from({ length: count }, () => []);
  for (const { first, second, wish } of pairs) {
    const [before, after] = wish > 0 ? [second, first] : [first, second];
    followers[before]?.push(after);
    waits[after] = (waits[after] ?? 0) + 1;
  }
  const free = createHeap();
  for (const [index, waiting] of waits.entries()) if (waiting === 0) free.push(index, index);
  const rank = new Array<number>(count).fill(-1);
  for (let next = 0; next < count; next += 1) {
    let best = free.pop();
    // One that gave way in a circle comes free once more.
    while (best !== undefined && rank[best] !== -1) best = free.pop();
    best ??= leastWaiting(waits, rank);
    rank[best] = next;
    for (const follower of followers[best] ?? []) {
      const left = (waits[follower] ?? 0) - 1;
      waits[follower] = left;
      if (left === 0) free.push(follower, follower);
    }
  }
  return rank;
}

/** In a circle of wishes one must give way: the run that the fewest others come before. */
function leastWaiting(waits: readonly number[], rank: readonly number[]): number {
  let best = -1;
  for (let index = 0; index < waits.length; index += 1) {
    if (rank[index] !== -1) continue;
    if (best === -1 || (waits[index] ?? 0) < (waits[best] ?? 0)) best = index;
  }
  return best;
}
