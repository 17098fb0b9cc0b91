/** Finds the place of a label: on the line, where it is longest and lies alone. */
import type { Point } from "../../document/types.ts";
import { steps } from "./polyline.ts";

/** A level piece is worth this much more of an upright one: words lie along it. */
const LEVEL = 2;

interface Span {
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

/** The place of a label on each of the lines asked for, seeing all of them. */
export function labelPlaces(
  lines: readonly (readonly Point[])[],
  wanted: readonly number[],
): readonly Point[] {
  const spans = new Map<string, Span[]>();
  for (const [line, points] of lines.entries()) {
    for (const [a, b] of steps(points)) {
      const list = spans.get(keyOf(a, b));
      const span = { line, ...extent(a, b) };
      if (list) list.push(span);
      else spans.set(keyOf(a, b), [span]);
    }
  }
  return wanted.map((line) => placeOn(lines[line] ?? [], line, spans));
}

const isUpright = (a: Point, b: Point): boolean => a.x === b.x;
const keyOf = (a: Point, b: Point): string => (isUpright(a, b) ? `x${a.x}` : `y${a.y}`);
const extent = (a: Point, b: Point): { readonly from: number; readonly to: number } =>
  isUpright(a, b)
    ? { from: Math.min(a.y, b.y), to: Math.max(a.y, b.y) }
    : { from: Math.min(a.x, b.x), to: Math.max(a.x, b.x) };

function placeOn(
  points: readonly Point[],
  line: number,
  spans: ReadonlyMap<string, readonly Span[]>,
): Point {
  let best: Point = points[0] ?? { x: 0, y: 0 };
  let longest = -1;
  for (const [a, b] of steps(points)) {
    const others = (spans.get(keyOf(a, b)) ?? []).filter((span) => span.line !== line);
    const upright = isUpright(a, b);
    const { from, to } = longestFree(extent(a, b), others);
    const worth = (to - from) * (upright ? 1 : LEVEL);
    if (worth <= longest) continue;
    longest = worth;
    const middle = (from + to) / 2;
    best = upright ? { x: a.x, y: middle } : { x: middle, y: a.y };
  }
  return best;
}

/** The longest part of a stretch that none of the others covers; its middle if all is covered. */
function longestFree(
  { from, to }: { readonly from: number; readonly to: number },
  others: readonly Span[],
): { readonly from: number; readonly to: number } {
  const middle = (from + to) / 2;
  let best = { from: middle, to: middle };
  let at = from;
  for (const other of others.toSorted((a, b) => a.from - b.from)) {
    if (other.to <= at || other.from >= to) continue;
    if (other.from - at > best.to - best.from) best = { from: at, to: other.from };
    at = Math.max(at, other.to);
  }
  return to - at > best.to - best.from ? { from: at, to } : best;
}
