/** Bends set by hand go with their boxes. */
import type { Diagram, DiagramEdge, DiagramNode, NodeId, Point } from "./types.ts";

/** `after`, in which boxes were moved, with the bends of every edge moved whose two ends went the same way. */
export function carryBends(before: Diagram, after: Diagram): Diagram {
  if (before.nodes === after.nodes || after.edges.every(({ waypoints }) => !waypoints))
    return after;
  const moved = movesBetween(before.nodes, after.nodes);
  let changed = false;
  const edges = after.edges.map((edge): DiagramEdge => {
    const by = moved.get(edge.source);
    const other = moved.get(edge.target);
    if (!edge.waypoints || !by || other?.x !== by.x || other.y !== by.y) return edge;
    changed = true;
    return {
      ...edge,
      waypoints: edge.waypoints.map(({ x, y }) => ({ x: x + by.x, y: y + by.y })),
    };
  });
  return changed ? { ...after, edges } : after;
}

function movesBetween(
  before: readonly DiagramNode[],
  after: readonly DiagramNode[],
): ReadonlyMap<NodeId, Point> {
  const places = new Map(before.map(({ id, position }) => [id, position]));
  const moves = new Map<NodeId, Point>();
  for (const { id, position } of after) {
    const was = places.get(id);
    if (was && (was.x !== position.x || was.y !== position.y))
      moves.set(id, { x: position.x - was.x, y: position.y - was.y });
  }
  return moves;
}
