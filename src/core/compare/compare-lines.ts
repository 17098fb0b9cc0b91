/** The lines between boxes that have a partner: which meet, which are missing, and which run the other way. */
import type { DiagramEdge, DiagramNode } from "../document/types.ts";
import type { GraphEdge, GraphNode } from "../graph/elements.ts";
import type { Graph } from "../graph/graph.ts";
import { kindFit } from "./board.ts";

export interface LinePair {
  readonly mine: DiagramEdge;
  readonly reference: DiagramEdge;
}

/** A line of the reference that is not drawn here, though both its boxes are. */
export interface MissingLine {
  readonly reference: DiagramEdge;
  /** The boxes here between which it would run. */
  readonly source: DiagramNode;
  readonly target: DiagramNode;
  /** A box here that stands for nothing there, through which the way leads. */
  readonly through?: DiagramNode;
}

/** A line here that the reference has not, though both its boxes are there. */
export interface ExtraLine {
  readonly mine: DiagramEdge;
  /** The missing box of the reference that it passes by. */
  readonly past?: DiagramNode;
}

export interface LineComparison {
  readonly lines: readonly LinePair[];
  readonly missingLines: readonly MissingLine[];
  readonly extraLines: readonly ExtraLine[];
  /** Drawn against the direction of the reference. */
  readonly turnedLines: readonly LinePair[];
  /** Between the right boxes and carrying something else. */
  readonly otherKinds: readonly LinePair[];
}

export type Partners = ReadonlyMap<GraphNode, GraphNode>;

export function compareLines(mine: Graph, reference: Graph, partners: Partners): LineComparison {
  const back = new Map([...partners].map(([here, there]) => [there, here]));
  const open = new Set(mine.edges);
  const wanted = reference.edges.filter(
    ({ source, target }) => back.has(source) && back.has(target),
  );
  const lines = taken(wanted, open, back, false, RELATED);
  const otherKinds = taken(left(wanted, lines), open, back, false, 0);
  const turned = taken(left(wanted, [...lines, ...otherKinds]), open, back, true, 0);
  const unmet = left(wanted, [...lines, ...otherKinds, ...turned]);
  return {
    lines: lines.map(plain),
    otherKinds: otherKinds.map(plain),
    turnedLines: turned.map(plain),
    missingLines: unmet.flatMap((edge) => missingLine(edge, back, partners)),
    extraLines: [...open]
      .filter(({ source, target }) => partners.has(source) && partners.has(target))
      .map((edge) => extraLine(edge, partners, back)),
  };
}

interface Met {
  readonly here: GraphEdge;
  readonly there: GraphEdge;
}

/** Kinds of which one is the other's subtype, or is not said. */
const RELATED = 0.7;

const plain = ({ here, there }: Met): LinePair => ({ mine: here.edge, reference: there.edge });

const left = (wanted: readonly GraphEdge[], met: readonly Met[]): readonly GraphEdge[] => {
  const done = new Set(met.map(({ there }) => there));
  return wanted.filter((edge) => !done.has(edge));
};

/** Takes for each wanted line the open one here that fits best; what is taken is no longer open. */
function taken(
  wanted: readonly GraphEdge[],
  open: Set<GraphEdge>,
  back: Partners,
  isTurned: boolean,
  leastFit: number,
): readonly Met[] {
  const met: Met[] = [];
  // Exact ones first, so that of two lines between two boxes each finds its own.
  for (const fit of [1, leastFit]) {
    for (const there of left(wanted, met)) {
      const source = back.get(isTurned ? there.target : there.source);
      const target = back.get(isTurned ? there.source : there.target);
      const here = source?.out.find(
        (edge) => edge.target === target && open.has(edge) && kindFit(edge.kind, there.kind) >= fit,
      );
      if (!here) continue;
      open.delete(here);
      met.push({ here, there });
    }
  }
  return met;
}

function missingLine(edge: GraphEdge, back: Partners, partners: Partners): readonly MissingLine[] {
  const [source, target] = [back.get(edge.source), back.get(edge.target)];
  if (!source || !target) return [];
  const through = between(source, target).find((node) => !partners.has(node));
  const ends = { reference: edge.edge, source: source.node, target: target.node };
  return [through ? { ...ends, through: through.node } : ends];
}

function extraLine(
  { edge, source, target }: GraphEdge,
  partners: Partners,
  back: Partners,
): ExtraLine {
  const [from, to] = [partners.get(source), partners.get(target)];
  const past = from && to && between(from, to).find((node) => !back.has(node));
  return past ? { mine: edge, past: past.node } : { mine: edge };
}

/** Boxes that take from the one and give to the other. */
const between = (source: GraphNode, target: GraphNode): readonly GraphNode[] =>
  source.out
    .map((edge) => edge.target)
    .filter((node) => node.out.some((edge) => edge.target === target));
