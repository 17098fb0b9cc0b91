/** The lines along which routes may run: the middle of every gap between boxes, and out of every side. */
import { ROUTE } from "../geometry.ts";
import type { Obstacles } from "./obstacles.ts";
import {
  centreX,
  centreY,
  type Direction,
  DIRECTIONS,
  DOWN,
  isHorizontal,
  LEFT,
  middleOfSide,
  type Rect,
  RIGHT,
  UP,
} from "./rect.ts";
import type { World } from "./world.ts";

/** A free stretch of a horizontal (at = y) or vertical (at = x) line. */
export interface Track {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface Tracks {
  readonly horizontal: readonly Track[];
  readonly vertical: readonly Track[];
}

/** The tracks among the boxes of `near`, all of them inside `bounds`. */
export function tracksOf(world: World, near: readonly number[], bounds: Rect): Tracks {
  const horizontal: Track[] = [];
  const vertical: Track[] = [];
  const portTracks: { readonly horizontal: Track[]; readonly vertical: Track[] } = {
    horizontal: [],
    vertical: [],
  };
  const add = (x: number, y: number, alongX: boolean) => {
    if (x < bounds.left || x > bounds.right || y < bounds.top || y > bounds.bottom) return;
    if (alongX) horizontal.push(freeStretch(world.obstacles, x, y, true, bounds));
    else vertical.push(freeStretch(world.obstacles, x, y, false, bounds));
  };
  for (const index of near) {
    const rect = world.rects[index];
    if (!rect) continue;
    for (const side of DIRECTIONS) {
      const port = portTrack(world.obstacles, rect, index, side, bounds);
      if (port) (isHorizontal(side) ? portTracks.horizontal : portTracks.vertical).push(port);
      const gap = middleOfGap(world.obstacles, rect, index, side);
      if (gap === undefined) continue;
      if (isHorizontal(side)) add(gap, centreY(rect), false);
      else add(centreX(rect), gap, true);
    }
  }
  for (const y of betweenLanes(world.lanes)) add((bounds.left + bounds.right) / 2, y, true);
  frame(bounds, horizontal, vertical);
  return {
    horizontal: merged([...sparse(horizontal), ...portTracks.horizontal]),
    vertical: merged([...sparse(vertical), ...portTracks.vertical]),
  };
}

function freeStretch(
  obstacles: Obstacles,
  x: number,
  y: number,
  alongX: boolean,
  bounds: Rect,
): Track {
  const back = obstacles.reach({ x, y }, alongX ? LEFT : UP, ROUTE);
  const ahead = obstacles.reach({ x, y }, alongX ? RIGHT : DOWN, ROUTE);
  return alongX
    ? { at: y, from: Math.max(back, bounds.left), to: Math.min(ahead, bounds.right) }
    : { at: x, from: Math.max(back, bounds.top), to: Math.min(ahead, bounds.bottom) };
}

/** The straight way out of the middle of a side; `undefined` where something stands before it. */
function portTrack(
  obstacles: Obstacles,
  rect: Rect,
  index: number,
  side: Direction,
  bounds: Rect,
): Track | undefined {
  const port = middleOfSide(rect, side);
  const end = obstacles.reach(port, side, { clearance: ROUTE.clearance, except: index });
  const [start, at] = isHorizontal(side) ? [port.x, port.y] : [port.y, port.x];
  if (end === start) return undefined;
  const [low, high] = isHorizontal(side)
    ? [bounds.left, bounds.right]
    : [bounds.top, bounds.bottom];
  return side === RIGHT || side === DOWN
    ? { at, from: start, to: Math.min(end, high) }
    : { at, from: Math.max(end, low), to: start };
}

/** Half-way to the next box on that side, or a margin away where the next is far. */
function middleOfGap(
  obstacles: Obstacles,
  rect: Rect,
  index: number,
  side: Direction,
): number | undefined {
  const middle = middleOfSide(rect, side);
  const half = (isHorizontal(side) ? rect.bottom - rect.top : rect.right - rect.left) / 2;
  const beam = { clearance: 0, half: half + ROUTE.clearance, except: index };
  const border = isHorizontal(side) ? middle.x : middle.y;
  const gap = Math.abs(obstacles.reach(middle, side, beam) - border);
  if (gap < 2 * ROUTE.clearance) return undefined;
  const away = gap <= WIDE_GAP ? gap / 2 : ROUTE.margin;
  return side === RIGHT || side === DOWN ? border + away : border - away;
}

/** Up to here one line in the middle serves both sides of a gap. */
const WIDE_GAP = 120;

/** The heights half-way between a band and the next. */
function betweenLanes(lanes: readonly Rect[]): readonly number[] {
  return lanes.flatMap((lane, index) => {
    const next = lanes[index + 1];
    return next && next.top > lane.bottom ? [(lane.bottom + next.top) / 2] : [];
  });
}

/** Ways around everything, so that there is always one. */
function frame(bounds: Rect, horizontal: Track[], vertical: Track[]): void {
  for (const at of [bounds.top, bounds.bottom]) {
    horizontal.push({ at, from: bounds.left, to: bounds.right });
  }
  for (const at of [bounds.left, bounds.right]) {
    vertical.push({ at, from: bounds.top, to: bounds.bottom });
  }
}

/** Two tracks nearer than this have no box between them: lines on either are in the same gap. */
const SAME_GAP = 2 * ROUTE.clearance;

/** Without tracks beside a longer one: one track a gap is enough, lines are pushed apart later. */
function sparse(tracks: readonly Track[]): readonly Track[] {
  const kept: Track[] = [];
  const gaps = new Map<number, Track[]>();
  const longestFirst = [...tracks].sort(
    (a, b) => b.to - b.from - (a.to - a.from) || a.at - b.at || a.from - b.from,
  );
  for (const track of longestFirst) {
    const isBeside = (other: Track): boolean =>
      Math.abs(other.at - track.at) < SAME_GAP && other.from <= track.from && other.to >= track.to;
    const gap = Math.floor(track.at / SAME_GAP);
    if ([gap - 1, gap, gap + 1].some((near) => gaps.get(near)?.some(isBeside))) continue;
    kept.push(track);
    const same = gaps.get(gap);
    if (same) same.push(track);
    else gaps.set(gap, [track]);
  }
  return kept;
}

/** Stretches of one line that touch become one. */
function merged(tracks: readonly Track[]): readonly Track[] {
  const sorted = [...tracks].sort((a, b) => a.at - b.at || a.from - b.from);
  const result: Track[] = [];
  for (const track of sorted) {
    const last = result.at(-1);
    if (last && last.at === track.at && track.from <= last.to) {
      result[result.length - 1] = { ...last, to: Math.max(last.to, track.to) };
    } else result.push(track);
  }
  return result;
}
