/** The last step of a layout: boundaries close around their boxes, and what would overlap steps aside. */
import { type Box, centreOf, ROW_GAP } from "../document/grid.ts";
import { mapNodes, moveNodes } from "../document/edit.ts";
import { frameAround } from "../document/group.ts";
import type { Diagram, DiagramNode, NodeId } from "../document/types.ts";
import { freePlace } from "../insert/place.ts";
import { isSolid, kindOfBox } from "../scene/box-text.ts";
import type { Members } from "./members.ts";

/** `document` has its boxes placed; locked nodes are where they were. */
export function settle(document: Diagram, members: Members): Diagram {
  const solid = (node: DiagramNode): boolean => isSolid(kindOfBox(node));
  const boxes = idsOf(members.movable);
  const notes = idsOf(members.notes);
  const frames = idsOf(document.nodes.filter((node) => !solid(node)));
  // A note gives way to a box, never a box to a note.
  const aside = stepAside(document, boxes, new Set([...frames, ...notes]));
  return stepAside(closeBoundaries(aside, members), notes, frames);
}

const idsOf = (nodes: readonly DiagramNode[]): ReadonlySet<NodeId> =>
  new Set(nodes.map(({ id }) => id));

/** Moves those nodes of `ids` that lie on or close to another node; `ground` may be lain on. */
function stepAside(
  document: Diagram,
  ids: ReadonlySet<NodeId>,
  ground: ReadonlySet<NodeId>,
): Diagram {
  let result = document;
  for (const node of document.nodes.filter(({ id }) => ids.has(id))) {
    const others = result.nodes.filter(({ id }) => id !== node.id && !ground.has(id));
    if (!others.some((other) => !ids.has(other.id) && tooNear(other, node))) continue;
    const room = { ...result, nodes: others };
    const { position, document: widened } = freePlace(room, node.size, centreOf(node), node.lane);
    result = moveNodes({ ...result, lanes: widened.lanes }, new Map([[node.id, position]]));
  }
  return result;
}

/** Whether two boxes overlap or leave no room for a line between them. */
const tooNear = (a: Box, b: Box): boolean =>
  a.position.x < b.position.x + b.size.width + ROW_GAP &&
  b.position.x < a.position.x + a.size.width + ROW_GAP &&
  a.position.y < b.position.y + b.size.height + ROW_GAP &&
  b.position.y < a.position.y + a.size.height + ROW_GAP;

/** Innermost boundaries first, so that the outer ones hold them. */
function closeBoundaries(document: Diagram, members: Members): Diagram {
  const depth = (node: DiagramNode): number => {
    const holder = members.boundaries.find(({ id }) => id === members.holderOf(node));
    return holder === undefined ? 0 : 1 + depth(holder);
  };
  return [...members.boundaries]
    .sort((a, b) => depth(b) - depth(a))
    .reduce((before, { id }) => {
      const inside = before.nodes.filter((node) => members.holderOf(node) === id);
      if (inside.length === 0) return before;
      const around = frameAround(inside);
      return mapNodes(before, (node) => (node.id === id ? { ...node, ...around } : node));
    }, document);
}
