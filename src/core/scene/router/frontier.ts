/** The open and closed states of one search after another, in arrays that are made once. */
import { NONE } from "./grid.ts";
import { createHeap, type Heap } from "./heap.ts";

/** A state is `4 * crossing + direction of arrival`; goals have the states after the last. */
export interface Frontier {
  /** Forget the search before. */
  begin(): void;
  /** A state can be reached at this cost; it is tried in the order of `cost + ahead`. */
  open(state: number, from: number, cost: number, ahead: number): void;
  /** The next state to go on from, each once; `undefined` when there is none. */
  next(): number | undefined;
  cost(state: number): number;
  /** The direction before the last turn on the way to a state, or `NONE`. */
  earlier(state: number): number;
  /** The states on the way to a state, itself last. */
  way(state: number): readonly number[];
}

export function createFrontier(states: number): Frontier {
  const costs = new Float64Array(states);
  const parents = new Int32Array(states);
  const turns = new Int8Array(states);
  const opened = new Int32Array(states);
  const closed = new Int32Array(states);
  let heap: Heap = createHeap();
  let run = 0;

  return {
    begin() {
      heap = createHeap();
      run += 1;
    },
    open(state, from, cost, ahead) {
      if (opened[state] === run && (costs[state] ?? 0) <= cost) return;
      opened[state] = run;
      costs[state] = cost;
      parents[state] = from;
      turns[state] = turnBefore(turns, state, from);
      heap.push(cost + ahead, state);
    },
    next() {
      for (;;) {
        const state = heap.pop();
        if (state === undefined) return undefined;
        if (closed[state] === run) continue;
        closed[state] = run;
        return state;
      }
    },
    cost: (state) => costs[state] ?? 0,
    earlier: (state) => turns[state] ?? NONE,
    way(state) {
      const passed: number[] = [];
      for (let at = state; at !== NONE; at = parents[at] ?? NONE) passed.push(at);
      return passed.reverse();
    },
  };
}

function turnBefore(turns: Int8Array, state: number, from: number): number {
  if (from === NONE) return NONE;
  const hasTurned = (from & 3) !== (state & 3);
  return hasTurned ? from & 3 : (turns[from] ?? NONE);
}
