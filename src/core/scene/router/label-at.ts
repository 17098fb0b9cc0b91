/** Finds the place of a label: on the line, where it is longest and lies alone. */
import type { Point } from "../../document/types.ts";
import { steps } from "./polyline.ts";
import { extent, isUpright, type Span, type Spans } from "./spans.ts";

/** A level piece is worth this much more of an upright one: words lie along it. */
const LEVEL = 2;

/** In a heap of lines more than this are not looked at. */
const MOST = 100;

/** The place of a label on a line, with regard to the pieces of all others. */
export function labelPlace(points: readonly Point[], line: number, spans: Spans): Point {
  let best: Point = points[0] ?? { x: 0, y: 0 };
  let longest = -1;
  for (const [a, b] of steps(points)) {
    const others = spans.beside(a, b, line).slice(0, MOST);
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
