/** Putting selected boxes in line: aligned, at equal distances, of one size. Locked boxes stay; what a boundary holds goes with it. */
import { holdersOf, withHeld } from "./containment.ts";
import { mapNodes, moveNodes } from "./edit.ts";
import type { Diagram, DiagramNode, NodeId, Point } from "./types.ts";

export const ALIGNMENTS = ["left", "centre", "right", "top", "middle", "bottom"] as const;
export type Alignment = (typeof ALIGNMENTS)[number];
export type Axis = "x" | "y";

/** How far along a box an alignment looks: 0 for its beginning, 1 for its end. */
const SHARE: Readonly<Record<Alignment, readonly [axis: Axis, share: number]>> = {
  left: ["x", 0],
  centre: ["x", 0.5],
  right: ["x", 1],
  top: ["y", 0],
  middle: ["y", 0.5],
  bottom: ["y", 1],
};

const lengthOf = ({ size }: DiagramNode, axis: Axis): number =>
  axis === "x" ? size.width : size.height;

/** Edges or middles in one line: that of the locked boxes if some are, else that of all. */
export function align(diagram: Diagram, ids: ReadonlySet<NodeId>, to: Alignment): Diagram {
  const units = unitsOf(diagram, ids);
  const [axis, share] = SHARE[to];
  const fixed = units.filter(({ locked }) => locked === true);
  const [from, until] = extentOf(fixed.length > 0 ? fixed : units, axis);
  const line = from + (until - from) * share;
  const shifts = units.map((node): Shift => {
    const at = node.position[axis] + lengthOf(node, axis) * share;
    return { node, axis, by: line - at };
  });
  return shifted(diagram, shifts);
}

/** The same gap between each box and the next; the two outer ones keep their places. */
export function distribute(diagram: Diagram, ids: ReadonlySet<NodeId>, axis: Axis): Diagram {
  const middle = (node: DiagramNode) => node.position[axis] + lengthOf(node, axis) / 2;
  const units = unitsOf(diagram, ids).toSorted((a, b) => middle(a) - middle(b));
  const [first, last] = [units[0], units.at(-1)];
  if (!first || !last || units.length < 3) return diagram;
  const inner = units.slice(1, -1);
  const room = last.position[axis] - first.position[axis] - lengthOf(first, axis);
  const taken = inner.reduce((sum, node) => sum + lengthOf(node, axis), 0);
  const gap = (room - taken) / (inner.length + 1);
  let next = first.position[axis] + lengthOf(first, axis) + gap;
  const shifts = inner.map((node): Shift => {
    const by = Math.round(next) - node.position[axis];
    next += lengthOf(node, axis) + gap;
    return { node, axis, by };
  });
  return shifted(diagram, shifts);
}

/** All as wide, or as high, as the largest; each keeps its upper left corner. Boundaries keep their size. */
export function sameSize(
  diagram: Diagram,
  ids: ReadonlySet<NodeId>,
  side: "width" | "height",
): Diagram {
  const sized = diagram.nodes.filter(
    ({ id, component }) => ids.has(id) && component !== "boundary",
  );
  const most = Math.max(...sized.map(({ size }) => size[side]));
  const changing = new Set(sized.filter(({ locked }) => locked !== true).map(({ id }) => id));
  return mapNodes(diagram, (node) =>
    changing.has(node.id) && node.size[side] !== most
      ? { ...node, size: { ...node.size, [side]: most } }
      : node,
  );
}

/** Drawn over all others, or beneath them. Boundaries lie under what they hold whatever their order. */
export function restack(diagram: Diagram, ids: ReadonlySet<NodeId>, to: "front" | "back"): Diagram {
  const chosen = diagram.nodes.filter(({ id }) => ids.has(id));
  const others = diagram.nodes.filter(({ id }) => !ids.has(id));
  const nodes = to === "front" ? [...others, ...chosen] : [...chosen, ...others];
  return nodes.every((node, index) => node === diagram.nodes[index])
    ? diagram
    : { ...diagram, nodes };
}

/** Lock all of them; unlock them where all are locked already. */
export function toggleLock(diagram: Diagram, ids: ReadonlySet<NodeId>): Diagram {
  const chosen = diagram.nodes.filter(({ id }) => ids.has(id));
  const locks = chosen.some(({ locked }) => locked !== true);
  return mapNodes(diagram, (node) => {
    if (!ids.has(node.id) || (node.locked === true) === locks) return node;
    const { locked: _, ...free } = node;
    return locks ? { ...free, locked: true } : free;
  });
}

interface Shift {
  readonly node: DiagramNode;
  readonly axis: Axis;
  readonly by: number;
}

/** The selected boxes, without those that move along with a selected boundary. */
function unitsOf(diagram: Diagram, ids: ReadonlySet<NodeId>): readonly DiagramNode[] {
  const parents = new Map(diagram.nodes.map(({ id, parent }) => [id, parent]));
  const isCarried = (id: NodeId): boolean =>
    [...holdersOf((inner) => parents.get(inner), id)].some((around) => ids.has(around));
  return diagram.nodes.filter(({ id }) => ids.has(id) && !isCarried(id));
}

/** Where the first of them begins and the last one ends. */
function extentOf(nodes: readonly DiagramNode[], axis: Axis): readonly [number, number] {
  const from = Math.min(...nodes.map(({ position }) => position[axis]));
  const until = Math.max(...nodes.map((node) => node.position[axis] + lengthOf(node, axis)));
  return [from, until];
}

function shifted(diagram: Diagram, shifts: readonly Shift[]): Diagram {
  const byId = new Map(diagram.nodes.map((node) => [node.id, node]));
  const places = new Map<NodeId, Point>();
  for (const { node, axis, by } of shifts) {
    if (node.locked === true || by === 0) continue;
    for (const id of withHeld(diagram, new Set([node.id]))) {
      const held = byId.get(id);
      if (!held || (held.locked === true && held !== node)) continue;
      places.set(id, { ...held.position, [axis]: held.position[axis] + by });
    }
  }
  return moveNodes(diagram, places);
}
