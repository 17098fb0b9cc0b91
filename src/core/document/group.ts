/** Boundaries around boxes: drawn, taken away, folded up and opened. */
import { holdersOf, middleOf, contains, settle } from "./containment.ts";
import { mapNodes, newElementId, removeElements, updateNode } from "./edit.ts";
import { BOUNDARY_PADDING, type Box } from "./grid.ts";
import { isFolded } from "./fold.ts";
import type { Diagram, DiagramNode, NodeId, Size } from "./types.ts";

/** The frame that a boundary around these boxes has. */
export function frameAround(boxes: readonly Box[]): Box {
  const { top, side, bottom } = BOUNDARY_PADDING;
  const left = Math.min(...boxes.map(({ position }) => position.x)) - side;
  const upper = Math.min(...boxes.map(({ position }) => position.y)) - top;
  const right = Math.max(...boxes.map(({ position, size }) => position.x + size.width)) + side;
  const lower = Math.max(...boxes.map(({ position, size }) => position.y + size.height)) + bottom;
  return { position: { x: left, y: upper }, size: { width: right - left, height: lower - upper } };
}

export interface Grouped {
  readonly document: Diagram;
  /** The new boundary; `undefined` where there was nothing to hold. */
  readonly id: NodeId | undefined;
}

/** A boundary around the nodes; it stands where the innermost boundary around all of them holds them now. */
export function group(document: Diagram, ids: ReadonlySet<NodeId>, label: string): Grouped {
  const parents = new Map(document.nodes.map(({ id, parent }) => [id, parent]));
  const isCarried = (id: NodeId): boolean =>
    [...holdersOf((inner) => parents.get(inner), id)].some((around) => ids.has(around));
  const members = document.nodes.filter(({ id }) => ids.has(id) && !isCarried(id));
  const [first] = members;
  if (!first) return { document, id: undefined };
  const { parent } = first;
  const shared = members.every((node) => node.parent === parent) ? parent : undefined;
  const id = newElementId(document, "group");
  const frame = frameAround(members);
  const lane = document.lanes.find((band) => contains(band, middleOf(frame)))?.id;
  const boundary: DiagramNode = {
    id,
    component: "boundary",
    label,
    ...frame,
    ...(lane === undefined ? {} : { lane }),
    ...(shared === undefined ? {} : { parent: shared }),
  };
  // What stands between them belongs with them: nothing is drawn in a frame that does not hold it.
  const between = document.nodes.filter(
    (node) => node.parent === shared && contains(frame, middleOf(node)),
  );
  const held = new Set([...members, ...between].map((node) => node.id));
  if (shared !== undefined) held.delete(shared);
  const inside = mapNodes(document, (node) => (held.has(node.id) ? { ...node, parent: id } : node));
  return { document: { ...inside, nodes: [boundary, ...inside.nodes] }, id };
}

/** Take the boundaries among these away; what they held goes to whatever held them. */
export function ungroup(document: Diagram, ids: ReadonlySet<NodeId>): Grouped & Freed {
  let result = document;
  const freed = new Set<NodeId>();
  for (const { id, component } of document.nodes) {
    if (!ids.has(id) || component !== "boundary") continue;
    const inner = result.nodes.filter((node) => node.parent === id);
    const parent = result.nodes.find((node) => node.id === id)?.parent;
    for (const node of inner) result = updateNode(result, node.id, { parent });
    for (const node of inner) freed.add(node.id);
    result = removeElements(result, new Set([id]));
    freed.delete(id);
  }
  return { document: result, id: undefined, freed };
}

interface Freed {
  /** What the boundaries held. */
  readonly freed: ReadonlySet<NodeId>;
}

/** Fold a boundary into a card of that size, where the first of its boxes stands: nothing else is in its way there. */
export const foldUp = (document: Diagram, id: NodeId, card: Size): Diagram =>
  mapNodes(document, (node) =>
    node.id === id && node.component === "boundary" && !isFolded(node)
      ? {
          ...node,
          collapsed: true,
          position: { x: node.position.x + INSET.x, y: node.position.y + INSET.y },
          openSize: node.size,
          size: card,
        }
      : node,
  );

/** From a boundary's corner to its card's. */
const INSET = { x: BOUNDARY_PADDING.side, y: BOUNDARY_PADDING.top };

/** Open a folded boundary; one that was saved without its open size closes around what it holds. */
export function open(document: Diagram, id: NodeId): Diagram {
  return mapNodes(document, (node) => {
    if (node.id !== id || !isFolded(node)) return node;
    const { collapsed: _collapsed, openSize, ...rest } = node;
    const inner = document.nodes.filter(({ parent }) => parent === id);
    const { x, y } = node.position;
    if (openSize) return { ...rest, position: { x: x - INSET.x, y: y - INSET.y }, size: openSize };
    return inner.length === 0 ? rest : { ...rest, ...frameAround(inner) };
  });
}

/** Open all folded boundaries around these nodes, and around the ends of these edges. */
export function openAround(document: Diagram, ids: ReadonlySet<string>): Diagram {
  const byId = new Map(document.nodes.map((node) => [node.id, node]));
  const ends = document.edges
    .filter(({ id }) => ids.has(id))
    .flatMap(({ source, target }) => [source, target]);
  const around = [...ids, ...ends].flatMap((id) => [
    ...holdersOf((inner) => byId.get(inner)?.parent, id),
  ]);
  return around.reduce((opened, id) => open(opened, id), document);
}

/** After a boundary was resized: what stands in it now belongs to it, what it left does not. */
export function settleAround(document: Diagram, id: NodeId): Diagram {
  const boundary = document.nodes.find((node) => node.id === id);
  if (!boundary) return document;
  const concerned = document.nodes.filter(
    (node) => node.id !== id && (node.parent === id || contains(boundary, middleOf(node))),
  );
  return settle(document, new Set(concerned.map((node) => node.id)));
}
