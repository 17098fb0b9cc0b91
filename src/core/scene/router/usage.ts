/** Which links run where on the grid, for the price of crossing them or of running beside them. */
import { ALONE, type Beside, createEnds, type EndSides } from "./ends.ts";
import type { Grid } from "./grid.ts";
import { type Direction, DIRECTIONS, DOWN, isHorizontal, LEFT, opposite, RIGHT } from "./rect.ts";
import { type Link, related } from "./world.ts";

/** A way over the grid: crossings next to each other, from one side to another. */
export interface Way extends EndSides {
  readonly cells: readonly number[];
}

export interface Usage {
  occupy(link: Link, way: Way): void;
  release(link: Link, way: Way): void;
  /** How many unrelated lines a line crosses that goes straight on at a crossing. */
  crossed(cell: number, direction: Direction, link: Link): number;
  /** Related and unrelated lines on the step from a crossing in a direction. */
  beside(cell: number, direction: Direction, link: Link): Beside;
  /** A line that is not on the grid crosses the step from a crossing in a direction. */
  lay(cell: number, direction: Direction, link: Link): void;
  /** How many unrelated lines off the grid a step crosses. */
  laid(cell: number, direction: Direction, link: Link): number;
  /** What else ends on a side of the link's source (`out`) or target. */
  ends(link: Link, side: Direction, out: boolean): Beside;
}

export function createUsage({ next }: Grid): Usage {
  /** By step: `4 * crossing + direction`, right and down only. */
  const steps = new Register();
  /** By crossing, straight on: `2 * crossing`, one more for up and down. */
  const straight = new Register();
  /** By step, of lines off the grid. */
  const laid = new Register();
  const ends = createEnds();

  const stepOf = (cell: number, direction: Direction): number =>
    direction === RIGHT || direction === DOWN
      ? 4 * cell + direction
      : 4 * (next[4 * cell + direction] ?? 0) + (direction === LEFT ? RIGHT : DOWN);

  return {
    occupy(link, way) {
      const { through, along } = traced(next, way);
      for (const key of through) straight.add(key, link);
      for (const [cell, direction] of along) steps.add(stepOf(cell, direction), link);
      ends.add(link, way);
    },
    release(link, way) {
      const { through, along } = traced(next, way);
      for (const key of through) straight.remove(key, link);
      for (const [cell, direction] of along) steps.remove(stepOf(cell, direction), link);
      ends.remove(link, way);
    },
    crossed: (cell, direction, link) =>
      straight.strangers(2 * cell + (isHorizontal(direction) ? 1 : 0), link),
    beside: (cell, direction, link) => steps.beside(stepOf(cell, direction), link),
    lay: (cell, direction, link) => laid.add(stepOf(cell, direction), link),
    laid: (cell, direction, link) => laid.strangers(stepOf(cell, direction), link),
    ends: ends.at,
  };
}

/** The crossings that a way goes straight over, and its steps. */
function traced(next: Int32Array, { cells, leaves, enters }: Way) {
  const through: number[] = [];
  const along: (readonly [cell: number, direction: Direction])[] = [];
  let before = leaves;
  for (const [place, cell] of cells.entries()) {
    const to = cells[place + 1];
    const onward =
      to === undefined
        ? opposite(enters)
        : (DIRECTIONS.find((direction) => next[4 * cell + direction] === to) ?? before);
    if (onward === before) through.push(2 * cell + (isHorizontal(onward) ? 0 : 1));
    if (to !== undefined) along.push([cell, onward]);
    before = onward;
  }
  return { through, along };
}

/** Links by the number of a place: an array, because every step of the search looks into it. */
class Register {
  readonly #links: (Link[] | undefined)[] = [];

  add(key: number, link: Link): void {
    const list = this.#links[key];
    if (list) list.push(link);
    else this.#links[key] = [link];
  }

  remove(key: number, link: Link): void {
    const list = this.#links[key] ?? [];
    const at = list.indexOf(link);
    if (at >= 0) list.splice(at, 1);
  }

  strangers(key: number, link: Link): number {
    const list = this.#links[key];
    if (list === undefined) return 0;
    let count = 0;
    for (const other of list) if (!related(other, link)) count += 1;
    return count;
  }

  beside(key: number, link: Link): Beside {
    const all = this.#links[key]?.length ?? 0;
    if (all === 0) return ALONE;
    const strangers = this.strangers(key, link);
    return { strangers, mate: strangers < all };
  }
}
