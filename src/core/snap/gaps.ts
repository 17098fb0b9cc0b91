/** Equal gaps in a row of boxes: between two neighbours, or as wide as the gap beside. */
import type { Axis } from "../document/arrange.ts";
import type { Rect } from "../scene/router/rect.ts";
import { spanOf } from "./lines.ts";

/** The free way between two boxes of a row; `at` is where it is drawn, across the axis. */
export interface Gap {
  readonly axis: Axis;
  readonly from: number;
  readonly until: number;
  readonly at: number;
}

const SAME = 0.5;

/** How far the box would have to go along the axis for each equality of gaps. */
export function gapTargets(near: readonly Rect[], box: Rect, axis: Axis): readonly number[] {
  const { before, after } = rowOf(near, box, axis);
  const [start, end] = spanOf(box, axis);
  const [left, further] = [before.at(-1), before.at(-2)];
  const [right, beyond] = [after[0], after[1]];
  const targets: number[] = [];
  if (left && right) targets.push((endOf(left, axis) + startOf(right, axis) - start - end) / 2);
  if (left && further) targets.push(endOf(left, axis) + gap(further, left, axis) - start);
  if (right && beyond) targets.push(startOf(right, axis) - gap(right, beyond, axis) - end);
  return targets;
}

/** The equal gaps beside the box where it stands; none unless there are two. */
export function gapsAt(near: readonly Rect[], box: Rect, axis: Axis): readonly Gap[] {
  const { before, after } = rowOf(near, box, axis);
  const row = [...before.slice(-2), box, ...after.slice(0, 2)];
  const own = Math.min(2, before.length);
  const beside = row.slice(1).map((one, index) => gapBetween(row[index] ?? one, one, axis));
  const [left, right] = [beside[own - 1], beside[own]];
  const equal = (a: Gap | undefined, b: Gap | undefined): readonly Gap[] =>
    a && b && Math.abs(lengthOf(a) - lengthOf(b)) <= SAME && lengthOf(a) > SAME ? [a, b] : [];
  const found = [
    ...equal(left, right),
    ...equal(beside[own - 2], left),
    ...equal(right, beside[own + 1]),
  ];
  return [...new Set(found)];
}

const startOf = (box: Rect, axis: Axis): number => spanOf(box, axis)[0];
const endOf = (box: Rect, axis: Axis): number => spanOf(box, axis)[1];
const gap = (a: Rect, b: Rect, axis: Axis): number => startOf(b, axis) - endOf(a, axis);
const lengthOf = ({ from, until }: Gap): number => until - from;

function gapBetween(a: Rect, b: Rect, axis: Axis): Gap {
  const other: Axis = axis === "x" ? "y" : "x";
  const from = Math.max(startOf(a, other), startOf(b, other));
  const until = Math.min(endOf(a, other), endOf(b, other));
  return { axis, from: endOf(a, axis), until: startOf(b, axis), at: (from + until) / 2 };
}

/** The boxes beside this one that share some of its height (or width), in order, without those that overlap it. */
function rowOf(near: readonly Rect[], box: Rect, axis: Axis) {
  const other: Axis = axis === "x" ? "y" : "x";
  const inRow = near.filter(
    (one) => startOf(one, other) < endOf(box, other) && endOf(one, other) > startOf(box, other),
  );
  const sorted = inRow.toSorted((a, b) => startOf(a, axis) - startOf(b, axis));
  // A box that the hand pushes against another is still beside it.
  const middle = (startOf(box, axis) + endOf(box, axis)) / 2;
  return {
    before: sorted
      .filter((one) => endOf(one, axis) <= middle)
      .toSorted((a, b) => endOf(a, axis) - endOf(b, axis)),
    after: sorted.filter((one) => startOf(one, axis) >= middle),
  };
}
