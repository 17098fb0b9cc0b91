/** What a step over the grid costs, with regard to the lines that are there already. */
import { COST, crossings, entering, leaving } from "./cost.ts";
import { type Grid, NONE } from "./grid.ts";
import { type Direction, DIRECTIONS, isHorizontal, middleOfSide, type Rect } from "./rect.ts";
import type { Usage } from "./usage.ts";
import type { Link } from "./world.ts";

/** Where a line is, where it came from, and how it came. */
export interface Standing {
  readonly cell: number;
  readonly before: Direction;
  /** The direction before the last turn. */
  readonly earlier: number;
}

/** A side of a box by which the grid is entered or left. */
export interface Port {
  readonly side: Direction;
  readonly cell: number;
  /** From the side to the first crossing, and what the side costs. */
  readonly cost: number;
}

/** Going on in a direction, or turning into it. */
export function turnPrice(usage: Usage, link: Link, at: Standing, next: Direction): number {
  // To turn on and off again on the other side is to cross what runs there, as much as going straight.
  const crosses = next === at.before || next === at.earlier;
  return (
    (next === at.before ? 0 : COST.bend) +
    (crosses ? crossings(usage.crossed(at.cell, next, link)) : 0)
  );
}

/** To the next crossing in a direction. */
export function stepPrice(
  { x, y, next: neighbours }: Grid,
  usage: Usage,
  link: Link,
  at: Standing,
  next: Direction,
): number {
  const to = neighbours[4 * at.cell + next] ?? NONE;
  const length =
    Math.abs((x[to] ?? 0) - (x[at.cell] ?? 0)) + Math.abs((y[to] ?? 0) - (y[at.cell] ?? 0));
  const { strangers, mate } = usage.beside(at.cell, next, link);
  const pace = mate ? COST.together : 1;
  const crowd = COST.beside * Math.max(0, strangers - COST.roomy);
  const joins = next !== at.before && strangers > 0 ? COST.joining : 0;
  const laid = crossings(usage.laid(at.cell, next, link));
  return length * (pace + crowd) + joins + laid + turnPrice(usage, link, at, next);
}

/** The sides of a box from which the grid can be reached. */
export function portsOf(
  grid: Grid,
  usage: Usage,
  link: Link,
  rect: Rect,
  out: boolean,
): readonly Port[] {
  return DIRECTIONS.flatMap((side) => {
    const { x, y } = middleOfSide(rect, side);
    const cell = grid.entry(x, y, side);
    if (cell === NONE) return [];
    const way = Math.abs((grid.x[cell] ?? 0) - x) + Math.abs((grid.y[cell] ?? 0) - y);
    const taste = out ? leaving(side, link.back) : entering(side, link.back);
    return [{ side, cell, cost: way + taste + crowdPrice(usage, link, side, out) }];
  });
}

/** What it costs that others end on the same side already. */
function crowdPrice(usage: Usage, link: Link, side: Direction, out: boolean): number {
  const { strangers, mate } = usage.ends(link, side, out);
  if (mate) return 0;
  return strangers * (isHorizontal(side) ? COST.crowdedShort : COST.crowdedLong);
}
