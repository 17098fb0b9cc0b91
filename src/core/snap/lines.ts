/** Edges and middles in one line. */
import type { Axis } from "../document/arrange.ts";
import type { Rect } from "../scene/router/rect.ts";

/** Which side moves along each axis: that of a resize, or all of a box that is moved. */
export interface Sides {
  readonly x: Side;
  readonly y: Side;
}
export type Side = "all" | "start" | "end" | "none";

/** A line through edges or middles, across the axis along which they agree. */
export interface Line {
  readonly axis: Axis;
  readonly at: number;
  /** From the one end of the two boxes to the other. */
  readonly from: number;
  readonly until: number;
  /** The way between the two boxes, and its length in px; unset where they touch. */
  readonly way: { readonly from: number; readonly until: number } | undefined;
}

/** Nearer than this is in line: layouts hold halves of pixels. */
const SAME = 0.5;

/** Where a box begins and ends along an axis. */
export const spanOf = (box: Rect, axis: Axis): readonly [number, number] =>
  axis === "x" ? [box.left, box.right] : [box.top, box.bottom];

const across = (axis: Axis): Axis => (axis === "x" ? "y" : "x");

/** How far the box would have to go for each agreement with a near one. */
export function lineTargets(
  near: readonly Rect[],
  box: Rect,
  axis: Axis,
  sides: Sides,
): readonly number[] {
  const own = anchors(box, axis, sides[axis]);
  return near.flatMap((other) => {
    const theirs = anchors(other, axis, "all");
    return own.flatMap(({ at, middle }) =>
      theirs.flatMap((one) => (one.middle === middle ? [one.at - at] : [])),
    );
  });
}

/** The lines that the box is on where it stands; of several boxes on one line the nearest counts for the way. */
export function linesAt(
  near: readonly Rect[],
  box: Rect,
  axis: Axis,
  sides: Sides,
): readonly Line[] {
  const lines = new Map<number, Line>();
  for (const { at, middle } of anchors(box, axis, sides[axis])) {
    for (const other of near) {
      const meets = anchors(other, axis, "all").some(
        (one) => one.middle === middle && Math.abs(one.at - at) <= SAME,
      );
      if (meets) lines.set(at, joined(lines.get(at), lineBetween(box, other, axis, at)));
    }
  }
  return [...lines.values()];
}

interface Anchor {
  readonly at: number;
  readonly middle: boolean;
}

function anchors(box: Rect, axis: Axis, side: Side): readonly Anchor[] {
  const [start, end] = spanOf(box, axis);
  const ends = { start: [start], end: [end], all: [start, end], none: [] }[side];
  const edges = ends.map((at) => ({ at, middle: false }));
  return side === "all" ? [...edges, { at: (start + end) / 2, middle: true }] : edges;
}

function lineBetween(box: Rect, other: Rect, axis: Axis, at: number): Line {
  const [from, until] = spanOf(box, across(axis));
  const [theirs, end] = spanOf(other, across(axis));
  const way = wayBetween([from, until], [theirs, end]);
  return { axis, at, from: Math.min(from, theirs), until: Math.max(until, end), way };
}

/** What is free between two spans; nothing where they overlap. */
function wayBetween(
  [from, until]: readonly [number, number],
  [theirs, end]: readonly [number, number],
): Line["way"] {
  if (end < from) return { from: end, until: from };
  return theirs > until ? { from: until, until: theirs } : undefined;
}

function joined(before: Line | undefined, line: Line): Line {
  if (!before) return line;
  const ways = [before.way, line.way].flatMap((way) => way ?? []);
  const [way] = ways.sort((a, b) => a.until - a.from - (b.until - b.from));
  return {
    ...line,
    from: Math.min(before.from, line.from),
    until: Math.max(before.until, line.until),
    way,
  };
}
