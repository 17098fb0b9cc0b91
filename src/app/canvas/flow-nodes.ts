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

interface Made {
  readonly node: DiagramNode;
  readonly selected: boolean;
  readonly position: Point;
  readonly size: Size;
  readonly className: string;
  readonly flow: BoxNode;
}

/** A function that maps documents to node arrays and remembers what it made. */
export function createFlowNodes(): (
  document: Diagram,
  selection: ReadonlySet<string>,
  gesture: Gesture,
  reading?: Reading,
) => BoxNode[] {
  let made = new Map<NodeId, Made>();
  let last: BoxNode[] = [];
  return (document, selection, gesture, reading) => {
    const next = new Map<NodeId, Made>();
    for (const node of document.nodes) {
      const want = {
        node,
        selected: selection.has(node.id),
        position: gesture.places.get(node.id) ?? node.position,
        size: gesture.sizes.get(node.id) ?? node.size,
        className: reading ? standing(reading, node.id, true) : "",
      };
      const before = made.get(node.id);
      next.set(
        node.id,
        before && isSame(before, want) ? before : { ...want, flow: flowNode(want) },
      );
    }
    made = next;
    const nodes = [...next.values()].map(({ flow }) => flow);
    if (nodes.length !== last.length || nodes.some((node, index) => node !== last[index]))
      last = nodes;
    return last;
  };
}

const isSame = (a: Omit<Made, "flow">, b: Omit<Made, "flow">): boolean =>
  a.node === b.node &&
  a.selected === b.selected &&
  a.position === b.position &&
  a.size === b.size &&
  a.className === b.className;

function flowNode({ node, selected, position, size, className }: Omit<Made, "flow">): BoxNode {
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
