/** Two drawings side by side as numbers: which boxes could stand for which, and which lines they have. */
import { ancestorsOf, type KindId } from "../catalogue/kinds.ts";
import type { GraphNode } from "../graph/elements.ts";
import type { Graph } from "../graph/graph.ts";
import { STRONG } from "./likeness.ts";

/** A line as its box sees it: where it leads or comes from, by the box's place in the drawing. */
export interface Link {
  readonly other: number;
  readonly kind: KindId | undefined;
}

export interface Side {
  readonly size: number;
  readonly out: readonly (readonly Link[])[];
  readonly in: readonly (readonly Link[])[];
}

/** `likeness[i * reference.size + j]` is that of the i-th box here with the j-th box there. */
export interface Board {
  readonly mine: Side;
  readonly reference: Side;
  readonly likeness: Float64Array;
}

export function boardOf(
  mine: Graph,
  reference: Graph,
  likeness: (a: GraphNode, b: GraphNode) => number,
): Board {
  const values = new Float64Array(mine.size * reference.size);
  for (const a of mine.nodes)
    for (const b of reference.nodes) values[a.index * reference.size + b.index] = likeness(a, b);
  return { mine: sideOf(mine), reference: sideOf(reference), likeness: values };
}

const sideOf = ({ nodes }: Graph): Side => ({
  size: nodes.length,
  out: nodes.map((node) => node.out.map(({ target, kind }) => ({ other: target.index, kind }))),
  in: nodes.map((node) => node.in.map(({ source, kind }) => ({ other: source.index, kind }))),
});

export const isPossible = (likeness: number): boolean => likeness >= STRONG;

/** How well one line stands for another that runs between the same boxes: by what it carries. */
export function kindFit(a: KindId | undefined, b: KindId | undefined): number {
  if (a === b) return 1;
  if (a === undefined || b === undefined) return 0.7;
  return ancestorsOf(a).has(b) || ancestorsOf(b).has(a) ? 0.8 : 0.4;
}

/** How far likeness is carried from box to box. */
const ROUNDS = 6;
/** How much of a likeness is the box's own; the rest its neighbours have to bear out. */
const OWN = 0.4;

/** Likeness in which the neighbours of both, their neighbours and so on have had their say. */
export function spreadLikeness(board: Board): Float64Array {
  const { reference, likeness } = board;
  let now = likeness;
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = now;
    now = likeness.map((own, at) => {
      if (own === 0) return 0;
      const [i, j] = [Math.floor(at / reference.size), at % reference.size];
      return own * (OWN + (1 - OWN) * agreement(board, before, i, j));
    });
  }
  return now;
}

/** From 0 to 1: how well the lines of both find lines on the other side that lead to what is like. */
function agreement({ mine, reference }: Board, now: Float64Array, i: number, j: number): number {
  const likenessOf = (a: Link, b: Link): number =>
    kindFit(a.kind, b.kind) * (now[a.other * reference.size + b.other] ?? 0);
  let sum = 0;
  let count = 0;
  for (const side of ["in", "out"] as const) {
    const [here, there] = [mine[side][i] ?? [], reference[side][j] ?? []];
    count += here.length + there.length;
    for (const a of here) sum += Math.max(0, ...there.map((b) => likenessOf(a, b)));
    for (const b of there) sum += Math.max(0, ...here.map((a) => likenessOf(a, b)));
  }
  return count === 0 ? 1 : sum / count;
}
