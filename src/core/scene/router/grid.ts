/** The graph of crossings of tracks, in flat arrays, on which the search runs. */
import { type Direction, DIRECTIONS, DOWN, isHorizontal, LEFT, RIGHT, UP } from "./rect.ts";
import type { Track, Tracks } from "./tracks.ts";

/** No such crossing. */
export const NONE = -1;

export interface Grid {
  /** How many crossings there are. */
  readonly size: number;
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** The next crossing in a direction at `4 * crossing + direction`, or `NONE`. */
  readonly next: Int32Array;
  /** The crossing at which a line that leaves (x, y) in a direction gets onto the grid, or `NONE`. */
  entry(x: number, y: number, direction: Direction): number;
}

export function gridOf({ horizontal, vertical }: Tracks): Grid {
  const rows = horizontal.map((track) => crossed(track, vertical));
  const size = rows.reduce((sum, row) => sum + row.length, 0);
  const x = new Float64Array(size);
  const y = new Float64Array(size);
  const next = new Int32Array(4 * size).fill(NONE);
  const above = new Int32Array(vertical.length).fill(NONE);
  const columns: number[][] = vertical.map(() => []);
  const ids: number[][] = [];
  let id = 0;
  for (const [row, crossings] of rows.entries()) {
    const rowIds: number[] = [];
    for (const [place, column] of crossings.entries()) {
      x[id] = vertical[column]?.at ?? 0;
      y[id] = horizontal[row]?.at ?? 0;
      if (place > 0) join(next, id - 1, RIGHT, id, LEFT);
      const upper = above[column] ?? NONE;
      if (upper !== NONE) join(next, upper, DOWN, id, UP);
      above[column] = id;
      columns[column]?.push(id);
      rowIds.push(id);
      id += 1;
    }
    ids.push(rowIds);
  }
  const entry = (px: number, py: number, direction: Direction): number =>
    isHorizontal(direction)
      ? nearest({ tracks: horizontal, ids, along: x }, py, px, direction === RIGHT)
      : nearest({ tracks: vertical, ids: columns, along: y }, px, py, direction === DOWN);
  return { size, x, y, next, entry };
}

function join(next: Int32Array, a: number, there: Direction, b: number, back: Direction): void {
  next[4 * a + there] = b;
  next[4 * b + back] = a;
}

/** The vertical tracks that a horizontal one crosses, from left to right. */
function crossed(track: Track, vertical: readonly Track[]): readonly number[] {
  const found: number[] = [];
  for (let index = lowerBound(vertical, track.from); index < vertical.length; index += 1) {
    const other = vertical[index];
    if (!other || other.at > track.to) break;
    if (other.from <= track.at && track.at <= other.to) found.push(index);
  }
  return found;
}

/** Index of the first track at or after a coordinate. */
function lowerBound(tracks: readonly Track[], at: number): number {
  let [low, high] = [0, tracks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tracks[middle]?.at ?? at) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The tracks of one direction with their crossings, and the coordinates of all crossings along it. */
interface Family {
  readonly tracks: readonly Track[];
  readonly ids: readonly (readonly number[])[];
  readonly along: Float64Array;
}

/** The first crossing from a point on, along the track at `at` that the point is on. */
function nearest({ tracks, ids, along }: Family, at: number, from: number, forward: boolean) {
  for (let index = lowerBound(tracks, at); tracks[index]?.at === at; index += 1) {
    const track = tracks[index];
    if (!track || from < track.from || from > track.to) continue;
    const row = ids[index] ?? [];
    const found = forward
      ? row.find((id) => (along[id] ?? 0) >= from)
      : row.findLast((id) => (along[id] ?? 0) <= from);
    if (found !== undefined) return found;
  }
  return NONE;
}

/** All directions in which a line may go on from one: not back. */
export const ONWARDS: readonly (readonly Direction[])[] = DIRECTIONS.map((direction) =>
  DIRECTIONS.filter((other) => (other + 2) % 4 !== direction),
);
