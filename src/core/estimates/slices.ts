/**
 * Parts of the traffic, as sets of requests.
 *
 * All requests are the numbers from 0 to 1, and a slice is a union of intervals of them. An
 * experiment cuts a slice into arms that share no request, so where the arms meet again they add up
 * to the whole; two branches that every request takes are the same slice, so where they meet they
 * are still the whole. Adding rates up could not tell the two apart.
 */
export type Interval = readonly [from: number, to: number];

/** In ascending order, not empty, not touching each other. */
export type Slice = readonly Interval[];

export const EVERYTHING: Slice = [[0, 1]];
export const NOTHING: Slice = [];

/** The share of all requests that is in the slice, 0 to 1. */
export const measure = (slice: Slice): number =>
  slice.reduce((sum, [from, to]) => sum + (to - from), 0);

/** Requests that are in any of the slices. */
export function union(slices: readonly Slice[]): Slice {
  const [first = NOTHING, ...others] = slices;
  if (others.every((slice) => slice === first)) return first;
  const merged: [number, number][] = [];
  for (const [from, to] of slices.flat().sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}

/** The slice cut into parts that share no request, as large as their weights say; in equal parts where no weight is positive. */
export function cut(slice: Slice, weights: readonly number[]): readonly Slice[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = weights.map((weight) => (total > 0 ? weight / total : 1 / weights.length));
  const whole = measure(slice);
  let rest = slice;
  return shares.map((share, index) => {
    if (index === shares.length - 1) return rest;
    const [part, left] = takeFrom(rest, share * whole);
    rest = left;
    return part;
  });
}

/** The first part of the slice, of that measure, and what is left. */
function takeFrom(slice: Slice, amount: number): readonly [Slice, Slice] {
  const taken: Interval[] = [];
  const left: Interval[] = [];
  let wanted = amount;
  for (const [from, to] of slice) {
    const until = Math.min(to, from + wanted);
    if (until > from) taken.push([from, until]);
    if (to > until) left.push([until, to]);
    wanted -= until - from;
  }
  return [taken, left];
}
