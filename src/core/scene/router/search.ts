/** Finds the cheapest way of one link over the grid: A* over crossings and the direction of arrival. */
import { COST, crossings, entering, leaving } from "./cost.ts";
import { type Grid, NONE, ONWARDS } from "./grid.ts";
import { createHeap } from "./heap.ts";
import {
  type Direction,
  DIRECTIONS,
  isHorizontal,
  middleOfSide,
  opposite,
  type Rect,
} from "./rect.ts";
import type { Usage, Way } from "./usage.ts";
import type { Link } from "./world.ts";

/** More steps than this and the link gets a simple shape: no drawing may hang the editor. */
const MOST_STEPS = 60_000;

export interface Search {
  /** The cheapest way; `undefined` where a box is shut in or the search grew too long. */
  find(link: Link, source: Rect, target: Rect): Way | undefined;
}

interface Port {
  readonly side: Direction;
  readonly cell: number;
  /** From the side to the first crossing, and what the side costs. */
  readonly cost: number;
}

export function createSearch(grid: Grid, usage: Usage): Search {
  const states = 4 * grid.size;
  const reached = new Float64Array(states);
  const parent = new Int32Array(states);
  /** The direction before the last turn. */
  const earlier = new Int8Array(states);
  const run = new Int32Array(states);
  const closed = new Int32Array(states);
  let current = 0;

  const portsOf = (link: Link, box: number, rect: Rect, out: boolean): readonly Port[] =>
    DIRECTIONS.flatMap((side) => {
      const { x, y } = middleOfSide(rect, side);
      const cell = grid.entry(x, y, side);
      if (cell === NONE) return [];
      const way = Math.abs((grid.x[cell] ?? 0) - x) + Math.abs((grid.y[cell] ?? 0) - y);
      const taste = out ? leaving(side, link.back) : entering(side, link.back);
      return [{ side, cell, cost: way + taste + crowd(usage, link, box, side, out) }];
    });

  /** To turn on and off again on the other side is to cross what runs there, as much as going straight. */
  const turnCost = (cell: number, state: number, next: Direction, link: Link): number => {
    const before = state & 3;
    const crosses = next === before || next === earlier[state];
    return (
      (next === before ? 0 : COST.bend) + (crosses ? crossings(usage.crossed(cell, next, link)) : 0)
    );
  };

  const stepCost = (cell: number, state: number, next: Direction, to: number, link: Link) => {
    const length =
      Math.abs((grid.x[to] ?? 0) - (grid.x[cell] ?? 0)) +
      Math.abs((grid.y[to] ?? 0) - (grid.y[cell] ?? 0));
    const { strangers, mate } = usage.beside(cell, next, link);
    const pace = mate ? COST.together : 1;
    const joins = next !== (state & 3) && strangers > 0 ? COST.joining : 0;
    const crowd = COST.beside * Math.max(0, strangers - COST.roomy);
    const off = crossings(usage.laid(cell, next, link));
    return length * (pace + crowd) + joins + off + turnCost(cell, state, next, link);
  };

  const find = (link: Link, source: Rect, target: Rect): Way | undefined => {
    current += 1;
    const heap = createHeap();
    const goals = portsOf(link, link.target, target, false);
    const goalsAt = new Map<number, Port[]>();
    for (const goal of goals) goalsAt.set(goal.cell, [...(goalsAt.get(goal.cell) ?? []), goal]);
    const finish = new Map<number, { readonly from: number; readonly cost: number }>();

    const ahead = (cell: number): number => {
      const x = grid.x[cell] ?? 0;
      const y = grid.y[cell] ?? 0;
      return (
        Math.max(0, target.left - x, x - target.right) +
        Math.max(0, target.top - y, y - target.bottom)
      );
    };
    const open = (state: number, cost: number, from: number): void => {
      if (run[state] === current && (reached[state] ?? 0) <= cost) return;
      run[state] = current;
      reached[state] = cost;
      parent[state] = from;
      const turned = from !== NONE && (from & 3) !== (state & 3);
      earlier[state] = from === NONE ? NONE : turned ? from & 3 : (earlier[from] ?? NONE);
      heap.push(cost + ahead(state >> 2), state);
    };
    for (const { side, cell, cost } of portsOf(link, link.source, source, true)) {
      open(4 * cell + side, cost, NONE);
    }

    for (let steps = 0; steps < MOST_STEPS; steps += 1) {
      const state = heap.pop();
      if (state === undefined) return undefined;
      if (state >= states) {
        const goal = goals[state - states];
        return goal && wayTo(finish.get(state)?.from ?? NONE, goal);
      }
      if (closed[state] === current) continue;
      closed[state] = current;
      const cell = state >> 2;
      const before = DIRECTIONS[state & 3] ?? 0;
      const cost = reached[state] ?? 0;
      for (const goal of goalsAt.get(cell) ?? []) {
        const inwards = opposite(goal.side);
        if (before === goal.side) continue;
        const last = turnCost(cell, state, inwards, link);
        const id = states + goals.indexOf(goal);
        const total = cost + last + goal.cost;
        if (total < (finish.get(id)?.cost ?? Number.POSITIVE_INFINITY)) {
          finish.set(id, { from: state, cost: total });
          heap.push(total, id);
        }
      }
      for (const next of ONWARDS[before] ?? []) {
        const to = grid.next[4 * cell + next] ?? NONE;
        if (to === NONE) continue;
        open(4 * to + next, cost + stepCost(cell, state, next, to, link), state);
      }
    }
    return undefined;
  };

  const wayTo = (last: number, goal: Port): Way => {
    const cells: number[] = [];
    let state = last;
    for (let at = last; at !== NONE; at = parent[at] ?? NONE) {
      cells.push(at >> 2);
      state = at;
    }
    return { cells: cells.reverse(), leaves: DIRECTIONS[state & 3] ?? 0, enters: goal.side };
  };

  return { find };
}

/** What it costs that others end on the same side already. */
function crowd(usage: Usage, link: Link, box: number, side: Direction, out: boolean): number {
  const { strangers, mate } = usage.ends(box, side, link, out);
  if (mate) return 0;
  return strangers * (isHorizontal(side) ? COST.crowdedShort : COST.crowdedLong);
}
