/** Puts what is missing into a drawing: the boxes of the reference, wired to what stands for their neighbours here. */
import { boundsOf } from "../document/bounds.ts";
import { removeElements } from "../document/edit.ts";
import { centreOf } from "../document/grid.ts";
import type { Diagram, DiagramEdge, EdgeId, NodeId, Point } from "../document/types.ts";
import { insertNode } from "../insert/new-node.ts";
import { connect } from "../insert/wire.ts";
import type { FixContext } from "../lint/rule.ts";
import type { Comparison } from "./compare.ts";
import type { MissingLine } from "./compare-lines.ts";

export interface Completed {
  readonly document: Diagram;
  /** What was put in, by the id that it has in the reference. */
  readonly added: ReadonlyMap<NodeId, NodeId>;
}

/**
 * Those of the missing boxes, each near what it belongs to. A line goes in where it is legal between
 * the boxes that are here; one that only passed the missing box by gives way.
 */
export function addMissing(
  comparison: Comparison,
  wanted: ReadonlySet<NodeId>,
  context: FixContext,
): Completed {
  const partners = new Map(comparison.pairs.map((pair) => [pair.reference.id, pair.mine.id]));
  const added = new Map<NodeId, NodeId>();
  let { mine: document } = comparison;
  for (const box of comparison.missing.filter(({ id }) => wanted.has(id))) {
    const edges = comparison.reference.edges.filter(
      ({ source, target }) => source === box.id || target === box.id,
    );
    const beside = edges.flatMap(
      ({ source, target }) => partners.get(source === box.id ? target : source) ?? [],
    );
    const options = beside[0] === undefined ? {} : { anchor: beside[0] };
    const near = middleOf(document, beside);
    const inserted = insertNode(document, context, box.component, near, {
      ...options,
      label: box.label,
    });
    partners.set(box.id, inserted.id);
    added.set(box.id, inserted.id);
    document = wired(inserted.document, context, edges, partners);
    document = withoutShortcuts(document, comparison, box.id, inserted.id);
  }
  return { document, added };
}

/** Draws a line that is missing between two boxes that are here; the drawing stays itself where that is not legal. */
export const addLine = (
  document: Diagram,
  { reference, source, target }: MissingLine,
  context: FixContext,
): Diagram =>
  reference.kind === undefined
    ? document
    : connect(document, context, source.id, target.id, reference.kind);

function wired(
  document: Diagram,
  context: FixContext,
  edges: readonly DiagramEdge[],
  partners: ReadonlyMap<NodeId, NodeId>,
): Diagram {
  return edges.reduce((drawn, { source, target, kind }) => {
    const [from, to] = [partners.get(source), partners.get(target)];
    if (from === undefined || to === undefined || kind === undefined) return drawn;
    return connect(drawn, context, from, to, kind);
  }, document);
}

/** Where the way now leads through the new box, the line past it would say it twice. */
function withoutShortcuts(
  document: Diagram,
  { extraLines }: Comparison,
  box: NodeId,
  here: NodeId,
): Diagram {
  const isDrawn = (from: NodeId, to: NodeId): boolean =>
    document.edges.some(({ source, target }) => source === from && target === to);
  const gone = extraLines.flatMap(({ mine, past }): readonly EdgeId[] =>
    past?.id === box && isDrawn(mine.source, here) && isDrawn(here, mine.target) ? [mine.id] : [],
  );
  return gone.length === 0 ? document : removeElements(document, new Set(gone));
}

/** Amid these boxes, else to the right of everything. */
function middleOf(document: Diagram, ids: readonly NodeId[]): Point {
  const among = new Set(ids);
  const centres = document.nodes.filter(({ id }) => among.has(id)).map(centreOf);
  if (centres.length > 0) {
    const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);
    return {
      x: sum(centres.map(({ x }) => x)) / centres.length,
      y: sum(centres.map(({ y }) => y)) / centres.length,
    };
  }
  const bounds = boundsOf(document);
  return bounds ? { x: bounds.x + bounds.width, y: bounds.y + bounds.height / 2 } : { x: 0, y: 0 };
}
