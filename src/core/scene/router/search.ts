/** Finds the cheapest way of one link over the grid: A* over crossings and the direction of arrival. */
import { createFrontier, type Frontier } from "./frontier.ts";
import { type Grid, NONE, ONWARDS } from "./grid.ts";
import { type Port, portsOf, type Standing, stepPrice, turnPrice } from "./price.ts";
import { type Direction, DIRECTIONS, opposite, type Rect } from "./rect.ts";
import type { Usage, Way } from "./usage.ts";
import type { Link } from "./world.ts";

/** More steps than this and the link gets a simple shape: no drawing may hang the editor. */
const MOST_STEPS = 60_000;

export interface Search {
  /** The cheapest way; `undefined` where a box is shut in or the search grew too long. */
  find(link: Link, source: Rect, target: Rect): Way | undefined;
}

export function createSearch(grid: Grid, usage: Usage): Search {
  const states = 4 * grid.size;
  const frontier = createFrontier(states + DIRECTIONS.length);

  return {
    find(link, source, target) {
      const goals = portsOf(grid, usage, link, target, false);
      frontier.begin();
      for (const { side, cell, cost } of portsOf(grid, usage, link, source, true)) {
        frontier.open(4 * cell + side, NONE, cost, distance(grid, cell, target));
      }
      for (let steps = 0; steps < MOST_STEPS; steps += 1) {
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
          frontier.open(4 * to + next, state, cost, distance(grid, to, target));
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
  for (const [index, { cell, side, cost }] of goals.entries()) {
    if (cell !== at.cell || side === at.before) continue;
    const last = turnPrice(usage, link, at, opposite(side));
    frontier.open(states + index, state, frontier.cost(state) + last + cost, 0);
  }
}

/** As the crow walks, to the nearest point of the target. */
function distance({ x, y }: Grid, cell: number, { left, top, right, bottom }: Rect): number {
  const [atX, atY] = [x[cell] ?? 0, y[cell] ?? 0];
  return Math.max(0, left - atX, atX - right) + Math.max(0, top - atY, atY - bottom);
}

function wayTo(frontier: Frontier, state: number, goal: Port): Way {
  const states = frontier.way(state).slice(0, -1);
  return {
    cells: states.map((each) => each >> 2),
    leaves: directionIn(states[0] ?? 0),
    enters: goal.side,
  };
}
