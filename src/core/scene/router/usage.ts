/** Which links run where on the grid, for the price of crossing them or of running beside them. */
import type { Grid } from "./grid.ts";
import { type Direction, DIRECTIONS, DOWN, isHorizontal, LEFT, opposite, RIGHT } from "./rect.ts";
import { type Link, related } from "./world.ts";

/** A way over the grid: crossings next to each other, from one side to another. */
export interface Way {
  readonly cells: readonly number[];
  readonly leaves: Direction;
  readonly enters: Direction;
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
  /** How many unrelated ends a side of a box already has, and whether a related one is there. */
  ends(box: number, side: Direction, link: Link, leaving: boolean): Beside;
}

export interface Beside {
  readonly strangers: number;
  readonly mate: boolean;
}

export const ALONE: Beside = { strangers: 0, mate: false };

export function createUsage({ next }: Grid): Usage {
  /** By step: `4 * crossing + direction`, right and down only. */
  const steps = new Map<number, Link[]>();
  /** By crossing, straight on: `2 * crossing`, one more for up and down. */
  const straight = new Map<number, Link[]>();
  /** By step, of lines off the grid. */
  const laid = new Map<number, Link[]>();
  /** By side of a box. */
  const ports = new Map<number, { readonly link: Link; readonly leaving: boolean }[]>();

  const stepOf = (cell: number, direction: Direction): number =>
    direction === RIGHT || direction === DOWN
      ? 4 * cell + direction
      : 4 * (next[4 * cell + direction] ?? 0) + (direction === LEFT ? RIGHT : DOWN);

  const visit = (
    { cells, leaves, enters }: Way,
    step: (key: number) => void,
    through: (key: number) => void,
  ): void => {
    let before: Direction = leaves;
    for (const [place, cell] of cells.entries()) {
      const last = place === cells.length - 1;
      const onward = last ? opposite(enters) : directionBetween(cell, cells[place + 1] ?? 0);
      if (onward === undefined) continue;
      if (onward === before) through(2 * cell + (isHorizontal(onward) ? 0 : 1));
      if (!last) step(stepOf(cell, onward));
      before = onward;
    }
  };

  const directionBetween = (from: number, to: number): Direction | undefined =>
    DIRECTIONS.find((direction) => next[4 * from + direction] === to);

  return {
    occupy(link, way) {
      visit(
        way,
        (key) => added(steps, key, link),
        (key) => added(straight, key, link),
      );
      added(ports, 4 * link.source + way.leaves, { link, leaving: true });
      added(ports, 4 * link.target + way.enters, { link, leaving: false });
    },
    release(link, way) {
      const isIt = (other: Link) => other === link;
      visit(
        way,
        (key) => removed(steps, key, isIt),
        (key) => removed(straight, key, isIt),
      );
      removed(ports, 4 * link.source + way.leaves, (end) => end.link === link && end.leaving);
      removed(ports, 4 * link.target + way.enters, (end) => end.link === link && !end.leaving);
    },
    crossed(cell, direction, link) {
      const others = straight.get(2 * cell + (isHorizontal(direction) ? 1 : 0));
      return others === undefined ? 0 : count(others, link);
    },
    beside(cell, direction, link) {
      const others = steps.get(stepOf(cell, direction));
      if (others === undefined || others.length === 0) return ALONE;
      const strangers = count(others, link);
      return { strangers, mate: strangers < others.length };
    },
    lay: (cell, direction, link) => added(laid, stepOf(cell, direction), link),
    laid(cell, direction, link) {
      if (laid.size === 0) return 0;
      return count(laid.get(stepOf(cell, direction)) ?? [], link);
    },
    ends(box, side, link, leaving) {
      const ends = ports.get(4 * box + side);
      if (ends === undefined || ends.length === 0) return ALONE;
      const hub = leaving ? link.sourceHub : link.targetHub;
      const hubs = new Set(
        ends.map((end) => (end.leaving ? end.link.sourceHub : end.link.targetHub)),
      );
      const mate = hubs.delete(hub);
      return { strangers: hubs.size, mate };
    },
  };
}

function count(others: readonly Link[], link: Link): number {
  let strangers = 0;
  for (const other of others) if (!related(other, link)) strangers += 1;
  return strangers;
}

function added<T>(map: Map<number, T[]>, key: number, item: T): void {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
}

function removed<T>(map: Map<number, T[]>, key: number, isIt: (item: T) => boolean): void {
  const list = map.get(key);
  const at = list?.findIndex(isIt) ?? -1;
  if (at >= 0) list?.splice(at, 1);
}
