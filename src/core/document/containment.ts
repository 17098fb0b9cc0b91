/** Which lane and which boundary a node stands in, by where its middle is. */
import { mapNodes, type Patch } from "./edit.ts";
import type { Diagram, DiagramNode, NodeId, Point, Size } from "./types.ts";

interface Area {
  readonly position: Point;
  readonly size: Size;
}

export const middleOf = ({ position, size }: Area): Point => ({
  x: position.x + size.width / 2,
  y: position.y + size.height / 2,
});

export const contains = ({ position, size }: Area, point: Point): boolean =>
  point.x >= position.x &&
  point.x <= position.x + size.width &&
  point.y >= position.y &&
  point.y <= position.y + size.height;

/** Give the nodes that were put somewhere the lane and the boundary they now stand in. */
export function settle(diagram: Diagram, ids: ReadonlySet<NodeId>): Diagram {
  const boundaries = diagram.nodes.filter((node) => node.component === "boundary");
  if (diagram.lanes.length === 0 && boundaries.length === 0) return diagram;
  return mapNodes(diagram, (node) => {
    if (!ids.has(node.id)) return node;
    const at = middleOf(node);
    const lane = diagram.lanes.find((candidate) => contains(candidate, at))?.id;
    const parent = smallestAround(boundaries, node)?.id;
    return withPlace(node, { lane, parent });
  });
}

/** The smallest boundary around the node's middle that is larger than the node itself. */
function smallestAround(
  boundaries: readonly DiagramNode[],
  node: DiagramNode,
): DiagramNode | undefined {
  const at = middleOf(node);
  return boundaries
    .filter(
      (boundary) =>
        boundary.id !== node.id && contains(boundary, at) && area(boundary) > area(node),
    )
    .toSorted((a, b) => area(a) - area(b))[0];
}

const area = ({ size }: Area): number => size.width * size.height;

function withPlace(
  node: DiagramNode,
  place: Patch<Pick<DiagramNode, "lane" | "parent">>,
): DiagramNode {
  if (node.lane === place.lane && node.parent === place.parent) return node;
  const { lane: _lane, parent: _parent, ...rest } = node;
  return {
    ...rest,
    ...(place.lane === undefined ? {} : { lane: place.lane }),
    ...(place.parent === undefined ? {} : { parent: place.parent }),
  };
}
