/** "Tidy": the whole drawing or some of its boxes, folded boundaries as the cards that they are drawn as. */
import { isFolded, shownOf } from "../document/fold.ts";
import type { Diagram, DiagramEdge, DiagramNode, NodeId, Point } from "../document/types.ts";
import type { LayoutEngine } from "./engine.ts";
import { layoutDiagram } from "./layout-diagram.ts";
import { layoutSelection } from "./layout-selection.ts";

/** Two boxes or more are laid out among themselves, fewer mean the whole drawing. */
export const isSelectionTidied = (ids: ReadonlySet<NodeId>): boolean => ids.size > 1;

/** The document tidied; itself where there is nothing to move. Rejects only where the engine does. */
export async function tidy(
  document: Diagram,
  ids: ReadonlySet<NodeId>,
  engine: LayoutEngine,
): Promise<Diagram> {
  const shown = shownOf(document).document;
  const laid = isSelectionTidied(ids)
    ? await layoutSelection(shown, ids, engine)
    : await layoutDiagram(shown, engine);
  if (laid === shown) return document;
  return shown === document ? laid : carried(document, laid);
}

/** What is not drawn goes where its card went. */
function carried(document: Diagram, laid: Diagram): Diagram {
  const { cardOf, standIn } = shownOf(document);
  const before = new Map(document.nodes.map((node) => [node.id, node]));
  const after = new Map(laid.nodes.map((node) => [node.id, node]));
  const shiftOf = (id: NodeId): Point => {
    const card = cardOf.get(id) ?? id;
    const [from, to] = [before.get(card)?.position, after.get(card)?.position];
    return from && to ? { x: to.x - from.x, y: to.y - from.y } : { x: 0, y: 0 };
  };
  const drawn = new Map(laid.edges.map((edge) => [edge.id, edge]));
  return {
    ...laid,
    nodes: document.nodes.map((node) => placedNode(node, after.get(node.id), shiftOf(node.id))),
    edges: document.edges.map((edge) => {
      const card = standIn.get(edge.id);
      if (card !== undefined && after.has(card)) return shiftedEdge(edge, shiftOf(card));
      return edge.waypoints && !drawn.get(edge.id)?.waypoints ? straight(edge) : edge;
    }),
  };
}

function placedNode(node: DiagramNode, laid: DiagramNode | undefined, by: Point): DiagramNode {
  const position = laid?.position ?? moved(node.position, by);
  if (laid && !isFolded(node)) return laid;
  return by.x === 0 && by.y === 0 ? node : { ...node, position };
}

const moved = ({ x, y }: Point, by: Point): Point => ({ x: x + by.x, y: y + by.y });

const shiftedEdge = (edge: DiagramEdge, by: Point): DiagramEdge =>
  edge.waypoints ? { ...edge, waypoints: edge.waypoints.map((point) => moved(point, by)) } : edge;

function straight({ waypoints: _, ...edge }: DiagramEdge): DiagramEdge {
  return edge;
}
