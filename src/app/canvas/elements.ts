/**
 * Which boxes React Flow is given.
 *
 * All of a drawing of the usual size. Of a large one those near the screen and those that are
 * selected or have a hand or the keyboard on them; where boxes are painted, not even the former:
 * every box it knows costs React Flow some work at each frame, and every one it draws an element.
 */
import type { NodeId } from "../../core/document/types.ts";
import type { BoxNode } from "./flow-nodes.ts";
import type { Area } from "./use-visible.ts";

/** Drawings with more boxes than these are large. */
export const MANY = 200;
/** Of a larger selection the boxes are moved with the one under the hand, without elements of their own. */
const MOST_SELECTED = 24;

export interface Wanted {
  /** What is near the screen. */
  readonly area: Area;
  /** Cards are painted on one canvas. */
  readonly painted: boolean;
  /** So many of those near the screen are elements as well. */
  readonly room: number;
  /** Under the hand, or with the keyboard. */
  readonly kept: ReadonlySet<NodeId>;
}

export function elementsOf(nodes: BoxNode[], { area, painted, room, kept }: Wanted): BoxNode[] {
  if (nodes.length <= MANY) return nodes;
  if (!painted) {
    const isWanted = (node: BoxNode) => node.selected === true || kept.has(node.id);
    return nodes.filter((node) => isNear(node, area) || isWanted(node));
  }
  const selected = nodes.filter((node) => node.selected === true).length;
  // Else Tab would pass by the drawing: whoever comes in begins where the walk does.
  const door = nodes.find((node) => node.type === "card");
  let left = room;
  return nodes.flatMap((node) => {
    if (node.type !== "card" || node === door || kept.has(node.id)) return [node];
    if (left > 0 && isNear(node, area)) {
      left -= 1;
      return [node];
    }
    if (node.selected !== true) return [];
    return [selected > MOST_SELECTED ? withoutElement(node) : node];
  });
}

const hidden = new WeakMap<BoxNode, BoxNode>();

function withoutElement(node: BoxNode): BoxNode {
  const known = hidden.get(node) ?? { ...node, hidden: true };
  hidden.set(node, known);
  return known;
}

/** Asked for every box at every move of a hand. */
export const isNear = (
  { position: { x, y }, width = 0, height = 0 }: BoxNode,
  area: Area,
): boolean =>
  x <= area.right && x + width >= area.left && y <= area.bottom && y + height >= area.top;
