/** Which nodes a layout may move, and which boundary holds which. */
import { holdersOf } from "../document/containment.ts";
import { isMark, isSolid, kindOfBox } from "../scene/box-text.ts";
import type { Diagram, DiagramNode, NodeId } from "../document/types.ts";

export interface Members {
  /** The boxes to be placed, in document order. */
  readonly movable: readonly DiagramNode[];
  /** Boundaries that follow their boxes, and notes: neither is placed by the graph. */
  readonly boundaries: readonly DiagramNode[];
  readonly notes: readonly DiagramNode[];
  /** The boundary that holds the node, among `boundaries`; never a ring. */
  holderOf(node: DiagramNode): NodeId | undefined;
}

/** Locked nodes, and all that a locked boundary holds, belong to none of the lists. */
export function membersOf(document: Diagram): Members {
  const byId = new Map(document.nodes.map((node) => [node.id, node]));
  const free = document.nodes.filter((node) => !isHeld(node, byId));
  const boundaries = free.filter(isBoundary);
  const following = new Set(boundaries.map(({ id }) => id));
  return {
    movable: free.filter((node) => !isBoundary(node) && !isMark(node)),
    boundaries,
    notes: free.filter(isNote),
    holderOf: ({ id, parent }) =>
      parent !== undefined && following.has(parent) && !around(parent, byId).has(id)
        ? parent
        : undefined,
  };
}

/** A folded one is a card like any other. */
const isBoundary = (node: DiagramNode): boolean => kindOfBox(node) === "boundary";
/** Marks that stand for themselves; frames, strokes and arrows are drawn around what is there, and stay. */
const isNote = (node: DiagramNode): boolean => isMark(node) && isSolid(kindOfBox(node));

/** Whether the node or something around it is locked. */
function isHeld(node: DiagramNode, byId: ReadonlyMap<NodeId, DiagramNode>): boolean {
  if (node.locked === true) return true;
  return [...around(node.id, byId)].some((id) => byId.get(id)?.locked === true);
}

const around = (id: NodeId, byId: ReadonlyMap<NodeId, DiagramNode>): ReadonlySet<NodeId> =>
  holdersOf((inner) => byId.get(inner)?.parent, id);
