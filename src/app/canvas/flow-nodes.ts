/**
 * From the document to React Flow's node objects.
 *
 * A node object is made anew only when its own node, its selection or its place under the pointer
 * changed, so that dragging one box renders one box.
 */
import { type Node as FlowNode, type NodeHandle, Position } from "@xyflow/react";
import { isFrame, kindOfBox } from "../../core/scene/box-text.ts";
import type {
  Diagram,
  DiagramNode,
  EdgeId,
  NodeId,
  Point,
  Size,
} from "../../core/document/types.ts";
import { type Reading, standing } from "../../editor/reading.ts";

export type BoxType = "card" | "boundary" | "mark";
export type BoxNode = FlowNode<{ readonly node: DiagramNode }, BoxType>;

/** Places, sizes and bends under the pointer, not yet in the document. */
export interface Gesture {
  readonly places: ReadonlyMap<NodeId, Point>;
  readonly sizes: ReadonlyMap<NodeId, Size>;
  readonly bends?: ReadonlyMap<EdgeId, readonly Point[]>;
}

export const NO_GESTURE: Gesture = { places: new Map(), sizes: new Map() };

function boxType(node: DiagramNode): BoxType {
  const kind = kindOfBox(node);
  return kind === "card" || kind === "boundary" ? kind : "mark";
}

/** Boundaries hold others, so they lie beneath them; shapes even beneath the lines, as in exports. */
function depthOf(node: DiagramNode): number {
  const kind = kindOfBox(node);
  if (kind === "boundary") return 0;
  return isFrame(kind) ? -2 : 1;
}

/** What a node object is made of. */
interface Ground {
  readonly node: DiagramNode;
  readonly selected: boolean;
  readonly position: Point;
  readonly size: Size;
  readonly className: string;
}

interface Made extends Ground {
  readonly flow: BoxNode;
}

/** What node objects are made of beside their nodes. */
interface Showing {
  readonly nodes: Diagram["nodes"];
  readonly selection: ReadonlySet<string>;
  readonly gesture: Gesture;
  readonly reading: Reading | undefined;
}

/**
 * A function that maps documents to node arrays and remembers what it made. While the nodes of the
 * document stay the same, it looks only at those that a hand has to do with.
 */
export function createFlowNodes(): (
  document: Pick<Diagram, "nodes">,
  selection: ReadonlySet<string>,
  gesture: Gesture,
  reading?: Reading,
) => BoxNode[] {
  let made = new Map<NodeId, Made>();
  let places = new Map<NodeId, number>();
  let flows: BoxNode[] = [];
  let last: Showing | undefined;

  const makeAll = (now: Showing): void => {
    made = new Map(now.nodes.map((node) => [node.id, madeOf(node, made.get(node.id), now)]));
    places = new Map([...made.keys()].map((id, place) => [id, place]));
    const next = [...made.values()].map(({ flow }) => flow);
    if (next.length !== flows.length || next.some((flow, place) => flow !== flows[place]))
      flows = next;
  };
  const makeAnew = (ids: Iterable<NodeId>, now: Showing): void => {
    const next = [...flows];
    let changed = false;
    for (const id of ids) {
      const before = made.get(id);
      const place = places.get(id);
      const after = before && madeOf(before.node, before, now);
      if (!after || place === undefined || after === before) continue;
      made.set(id, after);
      next[place] = after.flow;
      changed = true;
    }
    if (changed) flows = next;
  };

  return ({ nodes }, selection, gesture, reading) => {
    const now: Showing = { nodes, selection, gesture, reading };
    if (last?.nodes === nodes && last.reading === reading) makeAnew(concerned(last, now), now);
    else makeAll(now);
    last = now;
    return flows;
  };
}

/** Whatever the hand holds or has let go of, and what is selected or was. */
const concerned = (...showings: readonly Showing[]): ReadonlySet<NodeId> =>
  new Set(
    showings.flatMap(({ selection, gesture: { places, sizes } }) => [
      ...selection,
      ...places.keys(),
      ...sizes.keys(),
    ]),
  );

/** The one before if it would be the same. */
function madeOf(node: DiagramNode, before: Made | undefined, now: Showing): Made {
  const ground: Ground = {
    node,
    selected: now.selection.has(node.id),
    position: now.gesture.places.get(node.id) ?? node.position,
    size: now.gesture.sizes.get(node.id) ?? node.size,
    className: now.reading ? standing(now.reading, node.id, true) : "",
  };
  return before && isSame(before, ground) ? before : { ...ground, flow: flowNode(ground) };
}

const isSame = (a: Ground, b: Ground): boolean =>
  a.node === b.node &&
  a.selected === b.selected &&
  a.position === b.position &&
  a.size === b.size &&
  a.className === b.className;

function flowNode({ node, selected, position, size, className }: Ground): BoxNode {
  const type = boxType(node);
  return {
    id: node.id,
    type,
    className: node.locked === true ? `${className} locked` : className,
    position,
    data: { node },
    selected,
    // Left out otherwise: the hand tool forbids it for all.
    ...(node.locked === true ? { draggable: false } : {}),
    zIndex: depthOf(node),
    width: size.width,
    height: size.height,
    // Given so that nothing waits for a measurement.
    measured: size,
    handles: handlesOf(size),
    ariaLabel: node.label,
  };
}

/** One handle a side, in its middle: `t`, `r`, `b`, `l`. */
function handlesOf({ width, height }: Size): NodeHandle[] {
  const handle = (id: string, position: Position, x: number, y: number): NodeHandle => ({
    id,
    type: "source",
    position,
    x,
    y,
    width: 1,
    height: 1,
  });
  return [
    handle("t", Position.Top, width / 2, 0),
    handle("r", Position.Right, width, height / 2),
    handle("b", Position.Bottom, width / 2, height),
    handle("l", Position.Left, 0, height / 2),
  ];
}
