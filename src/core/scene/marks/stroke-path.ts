/** Lines drawn by hand: fewer points for the same line, and a smooth path through them. */
import type { Point } from "../../document/types.ts";

/** What a stroke keeps at most: far below what a file may hold, and more than the eye can tell. */
const MOST_POINTS = 400;

/** The same line with fewer points, none of them further than `tolerance` px from where it was. */
export function simplified(points: readonly Point[], tolerance: number): readonly Point[] {
  let kept = thinned(points, tolerance);
  for (let more = tolerance * 2; kept.length > MOST_POINTS; more *= 2) kept = thinned(points, more);
  return kept;
}

/** Ramer, Douglas and Peucker's way, without recursion: a stroke may be long. */
function thinned(points: readonly Point[], tolerance: number): readonly Point[] {
  const keep = new Set([0, points.length - 1]);
  const open: (readonly [number, number])[] = [[0, points.length - 1]];
  for (let range = open.pop(); range; range = open.pop()) {
    const [from, to] = range;
    const farthest = farthestFrom(points, from, to);
    if (farthest.distance <= tolerance) continue;
    keep.add(farthest.index);
    open.push([from, farthest.index], [farthest.index, to]);
  }
  return points.filter((_, index) => keep.has(index));
}

function farthestFrom(points: readonly Point[], from: number, to: number) {
  const [start, end] = [points[from], points[to]];
  let index = from;
  let distance = 0;
  if (!start || !end) return { index, distance };
  for (let at = from + 1; at < to; at += 1) {
    const point = points[at];
    const its = point ? distanceToSegment(point, start, end) : 0;
    if (its > distance) [index, distance] = [at, its];
  }
  return { index, distance };
}

export function distanceToSegment(point: Point, from: Point, to: Point): number {
  const [x, y] = [to.x - from.x, to.y - from.y];
  const length = x * x + y * y;
  const along = length === 0 ? 0 : ((point.x - from.x) * x + (point.y - from.y) * y) / length;
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(point.x - from.x - share * x, point.y - from.y - share * y);
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
