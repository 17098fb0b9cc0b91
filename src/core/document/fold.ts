/** What of a document is drawn: without what folded boundaries hold, and with edges that end at their cards. */
import { holdersOf } from "./containment.ts";
import type { Diagram, DiagramEdge, DiagramNode, EdgeId, NodeId } from "./types.ts";

/** A boundary that is drawn as a card. */
export interface FoldedNode extends DiagramNode {
  /** How many boxes it holds, at any depth. */
  readonly holds: number;
}

export interface Shown {
  /** The document itself where nothing is folded. */
  readonly document: Diagram;
  /** The card that stands for a node that is not drawn. */
  readonly cardOf: ReadonlyMap<NodeId, NodeId>;
  /** What is drawn in place of an edge: the edge that it is joined with, or the card that it runs inside. */
  readonly standIn: ReadonlyMap<EdgeId, EdgeId | NodeId>;
}

const NOTHING: ReadonlyMap<string, string> = new Map();
const known = new WeakMap<Diagram, Shown>();
const cards = new WeakMap<DiagramNode, FoldedNode>();
const redirected = new WeakMap<DiagramEdge, DiagramEdge>();

/** Worked out once per document; what is drawn the same way twice is the same object. */
export function shownOf(document: Diagram): Shown {
  const before = known.get(document);
  if (before) return before;
  const shown = document.nodes.some(isFolded)
    ? fold(document)
    : { document, cardOf: NOTHING, standIn: NOTHING };
  known.set(document, shown);
  return shown;
}

export const isFolded = (node: DiagramNode | undefined): boolean =>
  node?.component === "boundary" && node.collapsed === true;

function fold(document: Diagram): Shown {
  const { cardOf, holds } = cardsIn(document);
  const nodes = document.nodes
    .filter(({ id }) => !cardOf.has(id))
    .map((node) => (isFolded(node) ? cardWith(node, holds.get(node.id) ?? 0) : node));
  const standIn = new Map<EdgeId, EdgeId | NodeId>();
  const drawn = new Map<string, EdgeId>();
  const edges: DiagramEdge[] = [];
  for (const edge of document.edges) {
    const source = cardOf.get(edge.source) ?? edge.source;
    const target = cardOf.get(edge.target) ?? edge.target;
    if (source === edge.source && target === edge.target) {
      edges.push(edge);
      continue;
    }
    const { kind = "", mode = "" } = edge;
    const key = JSON.stringify([source, target, kind, mode]);
    const twin = source === target ? source : drawn.get(key);
    if (twin === undefined) {
      drawn.set(key, edge.id);
      edges.push(redirect(edge, source, target));
    } else standIn.set(edge.id, twin);
  }
  return { document: { ...document, nodes, edges }, cardOf, standIn };
}

/** For every node that is not drawn the outermost card around it, and how many boxes each card holds. */
function cardsIn({ nodes }: Diagram) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const cardOf = new Map<NodeId, NodeId>();
  const holds = new Map<NodeId, number>();
  for (const { id, component } of nodes) {
    const around = [...holdersOf((inner) => byId.get(inner)?.parent, id)];
    const card = around.findLast((it) => it !== id && isFolded(byId.get(it)));
    if (card === undefined) continue;
    cardOf.set(id, card);
    if (component !== "boundary") holds.set(card, (holds.get(card) ?? 0) + 1);
  }
  return { cardOf, holds };
}

function cardWith(node: DiagramNode, holds: number): FoldedNode {
  const before = cards.get(node);
  if (before?.holds === holds) return before;
  const card = { ...node, holds };
  cards.set(node, card);
  return card;
}

/** Bends were set for other ends. */
function redirect(edge: DiagramEdge, source: NodeId, target: NodeId): DiagramEdge {
  const before = redirected.get(edge);
  if (before?.source === source && before.target === target) return before;
  const { waypoints: _, ...rest } = edge;
  const made = { ...rest, source, target };
  redirected.set(edge, made);
  return made;
}
