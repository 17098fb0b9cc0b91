/** Lays out one lane alone with ELK, and reads off the layer of each box and its order in the layer. */
import type { DiagramEdge, DiagramNode, NodeId } from "../document/types.ts";
import { LAYERED, layoutEdges, type LayoutEngine, type LayoutGraph } from "./engine.ts";

/** Where ELK put a box: layers count from the left, the order from the top. */
export interface LanePlace {
  readonly layer: number;
  readonly order: number;
}

/** Only layers and order are wanted: the quickest way to coordinates will do. */
const OPTIONS: Readonly<Record<string, string>> = {
  ...LAYERED,
  "elk.layered.nodePlacement.strategy": "SIMPLE",
  "elk.edgeRouting": "POLYLINE",
};
/** All boxes alike, so that the boxes of one layer have the same x. */
const BOX = { width: 160, height: 48 };

export async function orderLane(
  nodes: readonly DiagramNode[],
  edges: readonly DiagramEdge[],
  engine: LayoutEngine,
): Promise<ReadonlyMap<NodeId, LanePlace>> {
  const inside = new Set(nodes.map((node) => node.id));
  const graph: LayoutGraph = {
    id: "lane",
    layoutOptions: { ...OPTIONS },
    children: nodes.map(({ id }) => ({ id, ...BOX })),
    edges: layoutEdges(edges, inside),
  };
  return readPlaces((await engine.layout(graph)).children ?? []);
}

function readPlaces(children: readonly LayoutGraph[]): ReadonlyMap<NodeId, LanePlace> {
  const columns = [...new Set(children.map(({ x = 0 }) => Math.round(x)))].sort((a, b) => a - b);
  const places = new Map<NodeId, LanePlace>();
  for (const [layer, column] of columns.entries()) {
    const members = children.filter(({ x = 0 }) => Math.round(x) === column);
    members.sort((a, b) => (a.y ?? 0) - (b.y ?? 0));
    for (const [order, { id }] of members.entries()) places.set(id, { layer, order });
  }
  return places;
}
