/** Finds the cheapest way of one link over the grid: A* over crossings and the direction of arrival. */
import { COST } from "./cost.ts";
import { createFrontier, type Frontier } from "./frontier.ts";
import { type Grid, NONE, ONWARDS } from "./grid.ts";
import { type Port, portsOf, type Standing, stepPrice, turnPrice } from "./price.ts";
import {
  type Direction,
  DIRECTIONS,
  DOWN,
  isHorizontal,
  opposite,
  type Rect,
  RIGHT,
} from "./rect.ts";
import type { Usage, Way } from "./usage.ts";
import type { Link } from "./world.ts";

/** More steps than this and the link gets a simple shape: no drawing may hang the editor. */
const MOST_STEPS = 60_000;
/** And so many for all links together. */
const MOST_STEPS_IN_ALL = 4_000_000;

export interface Search {
  /** The cheapest way; `undefined` where a box is shut in or the search grew too long. */
  find(link: Link, source: Rect, target: Rect): Way | undefined;
}

export function createSearch(grid: Grid, usage: Usage): Search {
  const states = 4 * grid.size;
  const frontier = createFrontier(states + DIRECTIONS.length);
  let left = MOST_STEPS_IN_ALL;

  return {
    find(link, source, target) {
      const goals = portsOf(grid, usage, link, target, false);
      frontier.begin();
      for (const { side, cell, cost } of portsOf(grid, usage, link, source, true)) {
        frontier.open(4 * cell + side, NONE, cost, atLeast(grid, cell, side, target));
      }
      for (let steps = 0; steps < MOST_STEPS && left > 0; steps += 1) {
        left -= 1;
        const state = frontier.next();
        if (state === undefined) return undefined;
        const reached = goals[state - states];
        if (reached) return wayTo(frontier, state, reached);
        const at = standing(frontier, state);
        finish({ usage, frontier, states }, link, goals, at, state);
        for (const next of ONWARDS[at.before] ?? []) {
          const to = grid.next[4 * at.cell + next] ?? NONE;
          if (to === NONE) continue;
          const cost = frontier.cost(state) + stepPrice(grid, usage, link, at, next);
          frontier.open(4 * to + next, state, cost, atLeast(grid, to, next, target));
        }
      }
      return undefined;
    },
  };
}

const directionIn = (state: number): Direction => DIRECTIONS[state & 3] ?? 0;

const standing = (frontier: Frontier, state: number): Standing => ({
  cell: state >> 2,
  before: directionIn(state),
  earlier: frontier.earlier(state),
});

interface Parts {
  readonly usage: Usage;
  readonly frontier: Frontier;
  readonly states: number;
}

/** Opens the goals that can be reached from here; their states come after those of the grid. */
function finish(
  { usage, frontier, states }: Parts,
  link: Link,
  goals: readonly Port[],
  at: Standing,
  state: number,
): void {
  for (let index = 0; index < goals.length; index += 1) {
    const goal = goals[index];
    if (!goal || goal.cell !== at.cell || goal.side === at.before) continue;
    const last = turnPrice(usage, link, at, opposite(goal.side));
    frontier.open(states + index, state, frontier.cost(state) + last + goal.cost, 0);
  }
}

/** Farther than this (px) the search heads for the target, be the way a little dearer. */
const FAR = 1500;
const HASTE = 1.4;

/** What the rest of the way must cost: the distance to the target, and the bends to head for it. */
function atLeast({ x, y }: Grid, cell: number, heading: Direction, target: Rect): number {
  const right = beyond(x[cell] ?? 0, target.left, target.right);
  const down = beyond(y[cell] ?? 0, target.top, target.bottom);
  const away = Math.abs(right) + Math.abs(down);
  if (away === 0) return 0;
  const distance = away + (HASTE - 1) * Math.max(0, away - FAR);
  const [along, across] = isHorizontal(heading) ? [right, down] : [down, right];
  const forward = heading === RIGHT || heading === DOWN ? along : -along;
  if (forward > 0) return distance + (across === 0 ? 0 : COST.bend);
  return distance + (forward < 0 ? 2 : 1) * COST.bend;
}

/** How far a coordinate is from a range, with the direction in which the range lies. */
function beyond(value: number, low: number, high: number): number {
  if (value < low) return low - value;
  return value > high ? high - value : 0;
}

function wayTo(frontier: Frontier, state: number, goal: Port): Way {
  const states = frontier.way(state).slice(0, -1);
  return {
    cells: states.map((each) => each >> 2),
    leaves: directionIn(states[0] ?? 0),
    enters: goal.side,
  };
}
