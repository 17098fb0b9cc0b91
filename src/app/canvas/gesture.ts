/** What a hand does to boxes and bends before it becomes a step of the document. */
import type { NodeChange } from "@xyflow/react";
import { carryBends } from "../../core/document/carry-bends.ts";
import { withHeld } from "../../core/document/containment.ts";
import { mapNodes, resized, updateEdge } from "../../core/document/edit.ts";
import type { Diagram, NodeId, Point, Size } from "../../core/document/types.ts";
import type { BoxNode, Gesture } from "./flow-nodes.ts";

/** The gesture with the changes laid over it; `undefined` when they move nothing. */
export function gestureAfter(
  document: Diagram,
  gesture: Gesture,
  changes: readonly NodeChange<BoxNode>[],
): Gesture | undefined {
  const places = new Map<NodeId, Point>(gesture.places);
  const sizes = new Map<NodeId, Size>(gesture.sizes);
  let moves = false;
  let resizes = false;
  for (const change of changes) {
    if (change.type === "position" && change.position) {
      places.set(change.id, change.position);
      moves = true;
    }
    // React Flow also reports sizes it has measured; only those of a resize are a person's doing.
    if (change.type === "dimensions" && change.dimensions && change.resizing !== undefined) {
      sizes.set(change.id, change.dimensions);
      resizes = true;
    }
  }
  if (moves && sizes.size === 0 && !resizes) carryChildren(document, places);
  return moves || resizes ? { places, sizes } : undefined;
}

/** What stands in a moved boundary moves with it. */
function carryChildren(document: Diagram, places: Map<NodeId, Point>): void {
  if (document.nodes.every((node) => node.parent === undefined)) return;
  for (const boundary of document.nodes.filter((node) => places.has(node.id))) {
    const place = places.get(boundary.id);
    if (!place) continue;
    const held = withHeld(document, new Set([boundary.id]));
    for (const node of document.nodes) {
      if (!held.has(node.id) || node.id === boundary.id || node.locked === true) continue;
      places.set(node.id, {
        x: node.position.x + place.x - boundary.position.x,
        y: node.position.y + place.y - boundary.position.y,
      });
    }
  }
}

/** The document as the gesture would leave it. */
export function withGesture(document: Diagram, { places, sizes, bends }: Gesture): Diagram {
  if (bends) {
    return [...bends].reduce(
      (result, [id, waypoints]) =>
        updateEdge(result, id, { waypoints: waypoints.length === 0 ? undefined : waypoints }),
      document,
    );
  }
  const moved = mapNodes(document, (node) => {
    const position = places.get(node.id);
    const size = sizes.get(node.id);
    if (!position && !size) return node;
    const sized = size ? resized(node, size) : node;
    return position ? { ...sized, position } : sized;
  });
  return carryBends(document, moved);
}
