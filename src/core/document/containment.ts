/** What holds what: lanes and boundaries, by where the middle of a node is; and all that a boundary holds. */
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

/** These ids and those of all that stands in the boundaries among them, at any depth. */
export function withHeld(
  { nodes }: Pick<Diagram, "nodes">,
  ids: ReadonlySet<NodeId>,
): ReadonlySet<NodeId> {
  const inside = new Map<NodeId, NodeId[]>();
  for (const { id, parent } of nodes) {
    if (parent === undefined) continue;
    const others = inside.get(parent);
    if (others) others.push(id);
    else inside.set(parent, [id]);
  }
  if (inside.size === 0) return ids;
  const all = new Set(ids);
  // A set is walked to its end, what is added on the way included.
  for (const id of all) for (const held of inside.get(id) ?? []) all.add(held);
  return all;
}

/** The boundaries around a node, from the inside; ends where the parents make a ring. */
export function holdersOf(
  parentOf: (id: NodeId) => NodeId | undefined,
  id: NodeId,
): ReadonlySet<NodeId> {
  const found = new Set<NodeId>();
  for (let at = parentOf(id); at !== undefined && !found.has(at); at = parentOf(at)) found.add(at);
  return found;
}

/**
 * Give the nodes that were put somewhere the lane and the boundary they now stand in.
 *
 * A folded boundary takes nothing in, and what it holds stays with it wherever it goes.
 */
export function settle(diagram: Diagram, ids: ReadonlySet<NodeId>): Diagram {
  const boundaries = diagram.nodes.filter((node) => node.component === "boundary");
  if (diagram.lanes.length === 0 && boundaries.length === 0) return diagram;
  const folded = new Set(boundaries.filter(({ collapsed }) => collapsed).map(({ id }) => id));
  const shut = withHeld(diagram, folded);
  const open = boundaries.filter(({ id }) => !shut.has(id));
  const parents = new Map(diagram.nodes.map(({ id, parent }) => [id, parent]));
  const holderOf = (node: DiagramNode): NodeId | undefined => {
    if (node.parent !== undefined && shut.has(node.parent)) return node.parent;
    // Never into what it holds itself.
    const around = open.filter(
      ({ id }) => !holdersOf((inner) => parents.get(inner), id).has(node.id),
    );
    return smallestAround(around, node)?.id;
  };
  return mapNodes(diagram, (node) => {
    if (!ids.has(node.id)) return node;
    const at = middleOf(node);
    const lane = diagram.lanes.find((candidate) => contains(candidate, at))?.id;
    const parent = holderOf(node);
    parents.set(node.id, parent);
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
