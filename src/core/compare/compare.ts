/** A drawing held against another one by the parts that boxes play: what matches, what is missing, what is extra. */
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Diagram, DiagramNode } from "../document/types.ts";
import type { GraphNode } from "../graph/elements.ts";
import { buildGraph } from "../graph/graph.ts";
import { boardOf } from "./board.ts";
import { compareLines, type LineComparison } from "./compare-lines.ts";
import { likenessIn } from "./likeness.ts";
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
  const pairing = matchBoxes(boardOf(here, there, likenessIn(catalogue)));
  const partners = new Map<GraphNode, GraphNode>();
  for (const node of here.nodes) {
    const partner = there.nodes[pairing[node.index] ?? -1];
    if (partner) partners.set(node, partner);
  }
  const taken = new Set(partners.values());
  return {
    mine,
    reference,
    pairs: [...partners].map(([a, b], index) => ({
      number: index + 1,
      mine: a.node,
      reference: b.node,
      standsFor: sortOf(a.node, catalogue) !== sortOf(b.node, catalogue),
    })),
    missing: there.nodes.filter((node) => !taken.has(node)).map(({ node }) => node),
    extra: here.nodes.filter((node) => !partners.has(node)).map(({ node }) => node),
    ...compareLines(here, there, partners),
  };
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
