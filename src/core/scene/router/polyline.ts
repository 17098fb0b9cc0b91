/** Lines of steps, most of them horizontal and vertical. */
import type { Point } from "../../document/types.ts";
import type { Rect } from "./rect.ts";

/** Without repeated points and without points on a straight way; a line that turns back keeps its turn. */
export function simplified(points: readonly Point[]): readonly Point[] {
  const result: Point[] = [];
  for (const point of points) {
    const last = result.at(-1);
    if (last && last.x === point.x && last.y === point.y) continue;
    const before = result.at(-2);
    if (last && before && isOnWay(before, last, point)) result.pop();
    result.push(point);
  }
  return result;
}

const isOnWay = (a: Point, b: Point, c: Point): boolean =>
  (a.x === b.x && b.x === c.x && (b.y - a.y) * (c.y - b.y) > 0) ||
  (a.y === b.y && b.y === c.y && (b.x - a.x) * (c.x - b.x) > 0);

export const lengthOf = (points: readonly Point[]): number =>
  steps(points).reduce(
    (sum, [from, to]) => sum + Math.abs(to.x - from.x) + Math.abs(to.y - from.y),
    0,
  );

/** The straight pieces of a line. */
export const steps = (points: readonly Point[]): readonly (readonly [Point, Point])[] =>
  points.slice(1).map((point, index) => [points[index] ?? point, point]);

/** The rectangle of a straight piece that is `half` wide to both sides. */
export const stepRect = (from: Point, to: Point, half: number): Rect => ({
  left: Math.min(from.x, to.x) - (from.x === to.x ? half : 0),
  right: Math.max(from.x, to.x) + (from.x === to.x ? half : 0),
  top: Math.min(from.y, to.y) - (from.x === to.x ? 0 : half),
  bottom: Math.max(from.y, to.y) + (from.x === to.x ? 0 : half),
});

/** Whether the line goes back on itself somewhere. */
export const turnsBack = (points: readonly Point[]): boolean =>
  points.some((c, index) => {
    const a = points[index - 2];
    const b = points[index - 1];
    if (!a || !b) return false;
    return (
      (a.x === b.x && b.x === c.x && (b.y - a.y) * (c.y - b.y) < 0) ||
      (a.y === b.y && b.y === c.y && (b.x - a.x) * (c.x - b.x) < 0)
    );
  });

/** Where words have most room on the line, others disregarded. */
export function middleOfLongest(points: readonly Point[]): Point {
  let best = points[0] ?? { x: 0, y: 0 };
  let longest = -1;
  for (const [a, b] of steps(points)) {
    const length = Math.hypot(b.x - a.x, b.y - a.y);
    if (length <= longest) continue;
    longest = length;
    best = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  }
  return best;
}
