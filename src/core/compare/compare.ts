/** A drawing held against another one by the parts that boxes play: what matches, what is missing, what is extra. */
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Diagram, DiagramNode } from "../document/types.ts";
import type { GraphNode } from "../graph/elements.ts";
import { buildGraph } from "../graph/graph.ts";
import { boardOf } from "./board.ts";
import { compareLines, type LineComparison } from "./compare-lines.ts";
import { ALIKE, likenessIn } from "./likeness.ts";
import { matchBoxes } from "./match-boxes.ts";

/** A box here that stands for a box there. */
export interface BoxPair {
  /** Counted from 1, in the order of the drawing at hand: what both pictures show. */
  readonly number: number;
  readonly mine: DiagramNode;
  readonly reference: DiagramNode;
  /** Not the same sort of component: Redis stands for an online store. */
  readonly standsFor: boolean;
}

export interface Comparison extends LineComparison {
  readonly mine: Diagram;
  readonly reference: Diagram;
  readonly pairs: readonly BoxPair[];
  /** Boxes of the reference that nothing here stands for. */
  readonly missing: readonly DiagramNode[];
  /** Boxes here that stand for nothing there. */
  readonly extra: readonly DiagramNode[];
  /** Of what is missing or extra: the match that is most like it, where one plays the same part. */
  readonly again: ReadonlyMap<DiagramNode, BoxPair>;
}

/** Boxes on either side beyond which nothing is compared: the work grows with their product. */
export const MOST_BOXES = 500;

/** `undefined` where one of the two is too large. Notes, frames and loose marks count for nothing. */
export function compareDiagrams(
  mine: Diagram,
  reference: Diagram,
  catalogue: Catalogue,
): Comparison | undefined {
  const [here, there] = [buildGraph(mine, catalogue), buildGraph(reference, catalogue)];
  if (here.size > MOST_BOXES || there.size > MOST_BOXES) return undefined;
  const likeness = likenessIn(catalogue);
  const pairing = matchBoxes(boardOf(here, there, likeness));
  const partners = new Map<GraphNode, GraphNode>();
  for (const node of here.nodes) {
    const partner = there.nodes[pairing[node.index] ?? -1];
    if (partner) partners.set(node, partner);
  }
  const taken = new Set(partners.values());
  const matches = [...partners].map(([a, b], index): Match => {
    const standsFor = sortOf(a.node, catalogue) !== sortOf(b.node, catalogue);
    return { a, b, pair: { number: index + 1, mine: a.node, reference: b.node, standsFor } };
  });
  const missing = there.nodes.filter((node) => !taken.has(node));
  const extra = here.nodes.filter((node) => !partners.has(node));
  return {
    mine,
    reference,
    pairs: matches.map(({ pair }) => pair),
    missing: missing.map(({ node }) => node),
    extra: extra.map(({ node }) => node),
    again: new Map([
      ...mostAlike(missing, matches, (node, { a }) => likeness(a, node)),
      ...mostAlike(extra, matches, (node, { b }) => likeness(node, b)),
    ]),
    ...compareLines(here, there, partners),
  };
}

interface Match {
  readonly a: GraphNode;
  readonly b: GraphNode;
  readonly pair: BoxPair;
}

/** For each of the boxes the match that is most like it, of equals the first; none where none is alike. */
function mostAlike(
  nodes: readonly GraphNode[],
  matches: readonly Match[],
  likeness: (node: GraphNode, match: Match) => number,
): readonly (readonly [DiagramNode, BoxPair])[] {
  return nodes.flatMap((node) => {
    let most = 0;
    let found: BoxPair | undefined;
    for (const match of matches) {
      const value = likeness(node, match);
      if (value < ALIKE || value <= most) continue;
      most = value;
      found = match.pair;
    }
    return found ? [[node.node, found] as const] : [];
  });
}

const sortOf = ({ component }: DiagramNode, catalogue: Catalogue): string =>
  catalogue.genericOf(component);

/** The two drawings do and hold the same, as far as boxes and lines can tell. */
export const isFullMatch = (comparison: Comparison): boolean =>
  [
    comparison.missing,
    comparison.extra,
    comparison.missingLines,
    comparison.extraLines,
    comparison.turnedLines,
    comparison.otherKinds,
  ].every((list) => list.length === 0);
