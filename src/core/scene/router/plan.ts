/** Decides roughly how every link runs: which sides, which gaps. `nudge.ts` then gives them room. */
import type { Point } from "../../document/types.ts";
import { throughBends } from "./by-hand.ts";
import { type Grid, gridOf, NONE } from "./grid.ts";
import { simplified, steps } from "./polyline.ts";
import {
  centreX,
  centreY,
  type Direction,
  DOWN,
  middleOfSide,
  opposite,
  type Rect,
  RIGHT,
  tamed,
} from "./rect.ts";
import { createSearch, type Search } from "./search.ts";
import { loopAt, type Shape, simplest, straight } from "./shapes.ts";
import { tracksOf } from "./tracks.ts";
import { createUsage, type Usage, type Way } from "./usage.ts";
import { type Link, related, type World } from "./world.ts";

/** A link on its rough way. */
export interface Draft extends Shape {
  readonly link: Link;
  /** Set by hand, or there before: it is not pushed aside. */
  readonly fixed: boolean;
}

/** Up to so many links a second look at every one is worth its time. */
const SECOND_LOOK = 200;

/** Which links are planned, and where. */
export interface Task {
  readonly links: readonly Link[];
  /** The boxes among which they run, by index. */
  readonly near: readonly number[];
  readonly bounds: Rect;
  /** Lines that are there already and stay. */
  readonly kept: readonly Draft[];
}

/** So many links are planned between one pause and the next. */
const AT_A_TIME = 16;

/** A draft for every link of the task, in their order; with pauses. */
export function* planning(
  world: World,
  { links, near, bounds, kept }: Task,
): Generator<undefined, readonly Draft[]> {
  const grid = gridOf(tracksOf(world, near, bounds));
  const usage = createUsage(grid);
  lay(grid, usage, kept);
  const { drafts, route, again } = planner(world, grid, usage, links);
  const order = nearestFirst(world, links).filter((link) => !drafts.has(link));
  for (const [index, link] of order.entries()) {
    route(link);
    if (index % AT_A_TIME === AT_A_TIME - 1) yield;
  }
  if (order.length <= SECOND_LOOK) for (const link of order) again(link);
  return links.flatMap((link) => drafts.get(link) ?? []);
}

/** Plans one link after the other; those that are no matter of search have their drafts already. */
function planner(world: World, grid: Grid, usage: Usage, links: readonly Link[]) {
  const search = createSearch(grid, usage);
  const twins = byPair(links);
  const drafts = new Map<Link, Draft>();
  const ways = new Map<Link, Way>();
  for (const link of links) {
    const draft = byHand(world, link);
    if (draft) drafts.set(link, draft);
  }

  const route = (link: Link): void => {
    drafts.delete(link);
    const beside = twins(link).filter(
      (other) => drafts.get(other)?.points.length === 2 && !related(other, link),
    ).length;
    const { shape, way } = routed(world, grid, search, link, beside);
    drafts.set(link, { ...shape, link, fixed: false });
    if (!way) return;
    ways.set(link, way);
    usage.occupy(link, way);
  };
  const again = (link: Link): void => {
    const way = ways.get(link);
    if (!way || way.cells.length < 2) return;
    usage.release(link, way);
    ways.delete(link);
    route(link);
  };
  return { drafts, route, again };
}

/** Links by the two boxes that they join, in whatever direction. */
function byPair(links: readonly Link[]): (link: Link) => readonly Link[] {
  const keyOf = ({ source, target }: Link): string =>
    `${Math.min(source, target)} ${Math.max(source, target)}`;
  const pairs = new Map<string, Link[]>();
  for (const link of links) {
    const list = pairs.get(keyOf(link));
    if (list) list.push(link);
    else pairs.set(keyOf(link), [link]);
  }
  return (link) => pairs.get(keyOf(link)) ?? [];
}

/** Straight if it can be, else the cheapest way over the grid, else a simple shape. */
function routed(
  world: World,
  grid: Grid,
  search: Search,
  link: Link,
  straightBeside: number,
): { readonly shape: Shape; readonly way?: Way } {
  const source = world.rects[link.source];
  const target = world.rects[link.target];
  if (!source || !target) return { shape: simplest(world, link) };
  const direct = straight(world, link, straightBeside);
  if (direct) return { shape: direct, way: wayOf(grid, source, target, direct) };
  const way = search.find(link, source, target);
  return way
    ? { shape: shapeOf(grid, way, source, target), way }
    : { shape: simplest(world, link) };
}

/** A link that is no matter of search: with bends set by hand, or from a box to itself. */
function byHand(world: World, link: Link): Draft | undefined {
  const { waypoints } = link.edge;
  const bent =
    waypoints === undefined ? undefined : throughBends(world, link, waypoints.map(tamed));
  if (bent) return { ...bent, link, fixed: true };
  const rect = world.rects[link.source];
  if (link.source !== link.target || !rect) return undefined;
  return { ...loopAt(rect), link, fixed: false };
}

/** Short links have the least choice, so they go first; ties keep the order of the document. */
function nearestFirst(world: World, links: readonly Link[]): readonly Link[] {
  const distance = ({ source, target }: Link): number => {
    const [a, b] = [world.rects[source], world.rects[target]];
    if (!a || !b) return 0;
    return Math.abs(centreX(a) - centreX(b)) + Math.abs(centreY(a) - centreY(b));
  };
  return links
    .map((link, index) => ({ link, index, away: distance(link) }))
    .sort((a, b) => a.away - b.away || a.index - b.index)
    .map(({ link }) => link);
}

function shapeOf(grid: Grid, way: Way, source: Rect, target: Rect): Shape {
  const bends = way.cells.map((cell): Point => ({ x: grid.x[cell] ?? 0, y: grid.y[cell] ?? 0 }));
  return {
    points: simplified([
      middleOfSide(source, way.leaves),
      ...bends,
      middleOfSide(target, way.enters),
    ]),
    leaves: way.leaves,
    enters: way.enters,
  };
}

/** The crossings that a straight line passes, so that others know of it. */
function wayOf(grid: Grid, source: Rect, target: Rect, { leaves, enters }: Shape): Way {
  const cells: number[] = [];
  const end = middleOfSide(target, opposite(leaves));
  const isBefore = (cell: number): boolean => beyond(grid, cell, end, leaves);
  const start = middleOfSide(source, leaves);
  let cell = grid.entry(start.x, start.y, leaves);
  while (cell !== NONE && isBefore(cell)) {
    cells.push(cell);
    cell = grid.next[4 * cell + leaves] ?? NONE;
  }
  return { cells, leaves, enters };
}

function beyond(grid: Grid, cell: number, end: Point, direction: Direction): boolean {
  const x = grid.x[cell] ?? 0;
  const y = grid.y[cell] ?? 0;
  return [x < end.x, y < end.y, x > end.x, y > end.y][direction] ?? false;
}

/** Tells the search where lines that stay cross the ways of the grid. */
function lay(grid: Grid, usage: Usage, kept: readonly Draft[]): void {
  if (kept.length === 0) return;
  const pieces = kept.flatMap(({ link, points }) =>
    steps(points).map(([from, to]): Laid => {
      const upright = from.x === to.x;
      const [low, high] = upright ? [from.y, to.y] : [from.x, to.x];
      const at = upright ? from.x : from.y;
      return { link, upright, at, low: Math.min(low, high), high: Math.max(low, high) };
    }),
  );
  const sorted = pieces.toSorted((a, b) => a.at - b.at);
  const uprights = sorted.filter(({ upright }) => upright);
  const levels = sorted.filter(({ upright }) => !upright);
  for (let cell = 0; cell < grid.size; cell += 1) {
    layAcross(grid, usage, cell, RIGHT, uprights);
    layAcross(grid, usage, cell, DOWN, levels);
  }
}

/** A straight piece of a line that stays. */
interface Laid {
  readonly link: Link;
  readonly upright: boolean;
  readonly at: number;
  readonly low: number;
  readonly high: number;
}

/** The step from a crossing meets the pieces across it, sorted by their place; one at its end counts, at its start not. */
function layAcross(
  { x, y, next }: Grid,
  usage: Usage,
  cell: number,
  direction: typeof RIGHT | typeof DOWN,
  across: readonly Laid[],
): void {
  const to = next[4 * cell + direction] ?? NONE;
  if (to === NONE) return;
  const [along, aside] = direction === RIGHT ? [x, y] : [y, x];
  const [start, end, at] = [along[cell] ?? 0, along[to] ?? 0, aside[cell] ?? 0];
  for (let index = firstBeyond(across, start); index < across.length; index += 1) {
    const piece = across[index];
    if (!piece || piece.at > end) break;
    if (piece.low < at && at < piece.high) usage.lay(cell, direction, piece.link);
  }
}

function firstBeyond(pieces: readonly Laid[], place: number): number {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.at ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}
