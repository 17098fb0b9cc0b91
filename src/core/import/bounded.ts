/** A stranger's drawing within what one picture may hold, and with every group in a tree. */
import { LIMITS } from "../document/limits.ts";
import type { Point, Size } from "../document/types.ts";
import { FOREIGN_LIMITS, type ForeignDrawing, type ForeignGroup } from "./foreign-drawing.ts";

/** `cut` counts what was left out. */
export function bounded(drawing: ForeignDrawing): {
  readonly drawing: ForeignDrawing;
  readonly cut: number;
} {
  const nodes = distinct(drawing.nodes)
    .slice(0, FOREIGN_LIMITS.nodes)
    .map((node) => ({
      ...node,
      ...placeOf(node),
      label: node.label.slice(0, FOREIGN_LIMITS.label),
    }));
  const groups = treeOf(distinct(drawing.groups).slice(0, FOREIGN_LIMITS.groups));
  const edges = drawing.edges.slice(0, FOREIGN_LIMITS.edges);
  const cut =
    drawing.nodes.length -
    nodes.length +
    (drawing.groups.length - groups.length) +
    (drawing.edges.length - edges.length);
  return { drawing: { ...drawing, nodes, groups, edges }, cut };
}

function distinct<T extends { readonly id: string }>(items: readonly T[]): readonly T[] {
  const seen = new Set<string>();
  return items.filter(({ id }) => {
    const again = seen.has(id);
    seen.add(id);
    return !again;
  });
}

/** Groups that hold each other in a ring, or too many in each other, stand by themselves. */
function treeOf(groups: readonly ForeignGroup[]): readonly ForeignGroup[] {
  const parents = new Map(groups.map(({ id, parent }) => [id, parent]));
  const isRooted = (id: string): boolean => {
    let at = parents.get(id);
    for (let level = 0; at !== undefined; level += 1) {
      if (level >= FOREIGN_LIMITS.depth || at === id) return false;
      at = parents.get(at);
    }
    return true;
  };
  return groups.map((group) => {
    const { parent, ...alone } = group;
    return parent === undefined || (parents.has(parent) && isRooted(group.id)) ? group : alone;
  });
}

interface Place {
  readonly position?: Point;
  readonly size?: Size;
}

/** Places of figures that are numbers and within the canvas; a box with any other stands at the origin. */
function placeOf({ position, size }: Place): Place {
  if (!position) return {};
  const within = (value: number, most: number, least = -most): number =>
    Number.isFinite(value) ? Math.min(most, Math.max(least, value)) : 0;
  const { coordinate, maxSize } = LIMITS;
  return {
    position: { x: within(position.x, coordinate), y: within(position.y, coordinate) },
    size: {
      width: within(size?.width ?? 0, maxSize, 0),
      height: within(size?.height ?? 0, maxSize, 0),
    },
  };
}
