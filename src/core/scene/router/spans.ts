/** The straight pieces of many lines, by the line of the plane on which they lie. */
import type { Point } from "../../document/types.ts";
import { steps } from "./polyline.ts";

/** A piece of one line: from a smaller to a larger coordinate. */
export interface Span {
  /** Index of the line. */
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

export interface Spans {
  /** The pieces of other lines on the same line of the plane as this step, wherever on it. */
  beside(a: Point, b: Point, line: number): readonly Span[];
}

export function spansOf(lines: readonly (readonly Point[])[]): Spans {
  const spans = new Map<string, Span[]>();
  for (const [line, points] of lines.entries()) {
    for (const [a, b] of steps(points)) {
      const list = spans.get(keyOf(a, b));
      const span = { line, ...extent(a, b) };
      if (list) list.push(span);
      else spans.set(keyOf(a, b), [span]);
    }
  }
  return {
    beside: (a, b, line) => (spans.get(keyOf(a, b)) ?? []).filter((span) => span.line !== line),
  };
}

export const isUpright = (a: Point, b: Point): boolean => a.x === b.x;

const keyOf = (a: Point, b: Point): string => (isUpright(a, b) ? `x${a.x}` : `y${a.y}`);

/** Where a step begins and ends along itself. */
export const extent = (a: Point, b: Point): { readonly from: number; readonly to: number } =>
  isUpright(a, b)
    ? { from: Math.min(a.y, b.y), to: Math.max(a.y, b.y) }
    : { from: Math.min(a.x, b.x), to: Math.max(a.x, b.x) };
