/** Lines drawn by hand: fewer points for the same line, and a smooth path through them. */
import type { Point } from "../../document/types.ts";

/** What a stroke keeps at most: far below what a file may hold, and more than the eye can tell. */
const MOST_POINTS = 400;

/**
 * The same line with fewer points, none of them further than `tolerance` px from where it was
 * unless that took more than a stroke may keep. Ramer, Douglas and Peucker's way, the point that
 * is farthest out first: so a long scribble costs no more than its points times what is kept.
 */
export function simplified(points: readonly Point[], tolerance: number): readonly Point[] {
  const last = points.length - 1;
  const keep = new Set([0, last]);
  const open = [farthestFrom(points, 0, last)];
  while (keep.size < MOST_POINTS) {
    const at = indexOfFarthest(open);
    const part = open[at];
    if (!part || part.distance <= tolerance) break;
    keep.add(part.index);
    open.splice(
      at,
      1,
      farthestFrom(points, part.from, part.index),
      farthestFrom(points, part.index, part.to),
    );
  }
  return points.filter((_, index) => keep.has(index));
}

/** A part of the line, with the point between its ends that is farthest from the straight way. */
interface Part {
  readonly from: number;
  readonly to: number;
  readonly index: number;
  readonly distance: number;
}

function indexOfFarthest(parts: readonly Part[]): number {
  let farthest = 0;
  for (const [at, { distance }] of parts.entries()) {
    if (distance > (parts[farthest]?.distance ?? 0)) farthest = at;
  }
  return farthest;
}

function farthestFrom(points: readonly Point[], from: number, to: number): Part {
  const [start, end] = [points[from], points[to]];
  let index = from;
  let distance = 0;
  if (!start || !end) return { from, to, index, distance };
  for (let at = from + 1; at < to; at += 1) {
    const point = points[at];
    const its = point ? distanceToSegment(point, start, end) : 0;
    if (its > distance) [index, distance] = [at, its];
  }
  return { from, to, index, distance };
}

export function distanceToSegment(point: Point, from: Point, to: Point): number {
  const [x, y] = [to.x - from.x, to.y - from.y];
  const length = x * x + y * y;
  const along = length === 0 ? 0 : ((point.x - from.x) * x + (point.y - from.y) * y) / length;
  const share = Math.min(1, Math.max(0, along));
  const [across, down] = [point.x - from.x - share * x, point.y - from.y - share * y];
  return Math.sqrt(across * across + down * down);
}

/** A smooth path through all the points (Catmull and Rom's curve); a dot where there is only one. */
export function smoothPath(points: readonly Point[]): string {
  const [first, second] = points;
  if (!first) return "";
  const start = `M${round(first.x)} ${round(first.y)}`;
  if (!second) return `${start}l0.01 0`;
  const curves = points.slice(1).map((to, index) => {
    const from = points[index] ?? to;
    const before = points[index - 1] ?? from;
    const after = points[index + 2] ?? to;
    return `C${pair(from, before, to)} ${pair(to, after, from)} ${round(to.x)} ${round(to.y)}`;
  });
  return start + curves.join("");
}

/** The handle at `at` of a curve, in line with its neighbours. */
const pair = (at: Point, behind: Point, ahead: Point): string =>
  `${round(at.x + (ahead.x - behind.x) / 6)} ${round(at.y + (ahead.y - behind.y) / 6)}`;

/** Tenths of a px cannot be seen, and a stroke has hundreds of them. */
export const round = (value: number): number => Math.round(value * 10) / 10;
