/** What lines must not cross, in stripes and in cells, so that only what is near is looked at. */
import type { Point } from "../../document/types.ts";
import { type Direction, DOWN, isHorizontal, LEFT, overlap, type Rect, RIGHT } from "./rect.ts";

export interface Obstacles {
  readonly rects: readonly Rect[];
  /** Indices of the rectangles that overlap the area, in ascending order. */
  within(area: Rect): readonly number[];
  /** Visits what overlaps the area in no order, one or the other maybe twice. */
  visit(area: Rect, see: (rect: Rect, index: number) => void): void;
  /** Whether any but the two given lies in the area. */
  blocked(area: Rect, except?: number, alsoExcept?: number): boolean;
  /** The coordinate up to which a line can run from a point: `clearance` before a rectangle, or infinite. */
  reach(from: Point, direction: Direction, beam: Beam): number;
}

/** What a line needs on its way. */
export interface Beam {
  /** Kept before what is hit. */
  readonly clearance: number;
  /** Kept to both sides; as much as the clearance if it is not said. */
  readonly half?: number;
  /** An index that does not count. */
  readonly except?: number;
}

const STRIPE = 128;
/** A rectangle over more stripes than this is looked at always. */
const MANY = 256;

interface Stripes {
  readonly byIndex: ReadonlyMap<number, readonly number[]>;
  readonly long: readonly number[];
}

export function createObstacles(rects: readonly Rect[]): Obstacles {
  const rows = stripes(rects, (rect) => [rect.top, rect.bottom]);
  const columns = stripes(rects, (rect) => [rect.left, rect.right]);

  const cells = cellsOf(rects);
  /** Everything near the area, maybe twice. */
  const near = (area: Rect): Members => membersNear(cells, area);

  const visit = (area: Rect, see: (rect: Rect, index: number) => void): void => {
    for (const list of near(area)) {
      for (const index of list) {
        const rect = rects[index];
        if (rect && overlap(rect, area)) see(rect, index);
      }
    }
  };

  return {
    rects,
    visit,
    within(area) {
      const found = new Set<number>();
      visit(area, (_, index) => found.add(index));
      return [...found].sort((a, b) => a - b);
    },
    blocked: (area, except = -1, alsoExcept = -1) =>
      near(area).some((list) =>
        list.some((index) => {
          if (index === except || index === alsoExcept) return false;
          const rect = rects[index];
          return rect !== undefined && overlap(rect, area);
        }),
      ),
    reach: (from, direction, beam) =>
      reached(rects, isHorizontal(direction) ? rows : columns, from, direction, beam),
  };
}

function reached(
  rects: readonly Rect[],
  stripe: Stripes,
  from: Point,
  direction: Direction,
  { clearance, half = clearance, except = -1 }: Beam,
): number {
  const horizontal = isHorizontal(direction);
  const across = horizontal ? from.y : from.x;
  const sign = direction === RIGHT || direction === DOWN ? 1 : -1;
  const start = (horizontal ? from.x : from.y) * sign;
  let end = Number.POSITIVE_INFINITY;
  for (const list of members(stripe, across - half, across + half)) {
    for (const index of list) {
      const rect = rects[index];
      if (!rect || index === except) continue;
      const low = horizontal ? rect.top : rect.left;
      const high = horizontal ? rect.bottom : rect.right;
      if (across <= low - half || across >= high + half) continue;
      const [begins, ends] = ahead(rect, direction);
      if (ends + clearance > start) end = Math.min(end, Math.max(start, begins - clearance));
    }
  }
  return end * sign;
}

/** The nearer and the farther side of a rectangle, counted along the direction. */
function ahead(rect: Rect, direction: Direction): readonly [number, number] {
  if (direction === RIGHT) return [rect.left, rect.right];
  if (direction === LEFT) return [-rect.right, -rect.left];
  return direction === DOWN ? [rect.top, rect.bottom] : [-rect.bottom, -rect.top];
}

const stripeOf = (coordinate: number): number => Math.floor(coordinate / STRIPE);

function stripes(
  rects: readonly Rect[],
  extent: (rect: Rect) => readonly [number, number],
): Stripes {
  const byIndex = new Map<number, number[]>();
  const long: number[] = [];
  for (const [index, rect] of rects.entries()) {
    const [from, to] = extent(rect).map(stripeOf);
    if (from === undefined || to === undefined || to - from > MANY) {
      long.push(index);
      continue;
    }
    for (let at = from; at <= to; at += 1) {
      const list = byIndex.get(at);
      if (list) list.push(index);
      else byIndex.set(at, [index]);
    }
  }
  return { byIndex, long };
}

const CELL = 256;
/** Among so few all are looked at. */
const FEW = 80;

interface Cells {
  readonly byKey: ReadonlyMap<number, readonly number[]>;
  /** Those over more cells than are worth it. */
  readonly large: readonly number[];
  readonly all: readonly number[];
}

const cellOf = (coordinate: number): number => Math.floor(coordinate / CELL);

/** A number for each cell that a rectangle touches; `undefined` if they are more than `most`. */
function keysOver({ left, top, right, bottom }: Rect, most: number): readonly number[] | undefined {
  if (left > right || top > bottom) return [];
  const [firstColumn, lastColumn] = [cellOf(left), cellOf(right)];
  const [firstRow, lastRow] = [cellOf(top), cellOf(bottom)];
  if ((lastColumn - firstColumn + 1) * (lastRow - firstRow + 1) > most) return undefined;
  const keys: number[] = [];
  for (let column = firstColumn; column <= lastColumn; column += 1)
    for (let row = firstRow; row <= lastRow; row += 1) keys.push(column * 2 ** 24 + row);
  return keys;
}

function cellsOf(rects: readonly Rect[]): Cells {
  const byKey = new Map<number, number[]>();
  const large: number[] = [];
  const all = [...rects.keys()];
  if (rects.length <= FEW) return { byKey, large, all };
  for (const [index, rect] of rects.entries()) {
    const keys = keysOver(rect, MANY);
    if (!keys) large.push(index);
    for (const key of keys ?? []) {
      const list = byKey.get(key);
      if (list) list.push(index);
      else byKey.set(key, [index]);
    }
  }
  return { byKey, large, all };
}

function membersNear({ byKey, large, all }: Cells, area: Rect): Members {
  const keys = all.length <= FEW ? undefined : keysOver(area, all.length);
  if (!keys) return [all];
  const lists = large.length === 0 ? [] : [large];
  for (const key of keys) {
    const list = byKey.get(key);
    if (list) lists.push(list);
  }
  return lists;
}

/** Indices, list by list: routing asks so often that a generator would cost as much as all else. */
type Members = readonly (readonly number[])[];

/** Whatever may lie between two coordinates, maybe twice. */
function members({ byIndex, long }: Stripes, from: number, to: number): Members {
  const [first, last] = [stripeOf(from), stripeOf(to)];
  if (last - first > byIndex.size) return [long, ...byIndex.values()];
  const lists = long.length === 0 ? [] : [long];
  for (let at = first; at <= last; at += 1) {
    const list = byIndex.get(at);
    if (list) lists.push(list);
  }
  return lists;
}
