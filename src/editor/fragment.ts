/** Copy, paste and duplicate. A fragment is itself a whole small document, so that it can be pasted anywhere. */
import { withHeld } from "../core/document/containment.ts";
import { addEdges, addNodes, uniqueId } from "../core/document/edit.ts";
import {
  type Diagram,
  type DiagramNode,
  emptyDiagram,
  type Point,
} from "../core/document/types.ts";
import { elementIds, type Selection } from "./selection.ts";

/** The selected nodes with what they hold, and every edge between them; `undefined` when no node is selected. */
export function fragmentOf(document: Diagram, selection: Selection): Diagram | undefined {
  const held = withHeld(document, selection);
  const nodes = document.nodes.filter((node) => held.has(node.id));
  if (nodes.length === 0) return undefined;
  const edges = document.edges.filter((edge) => held.has(edge.source) && held.has(edge.target));
  return { ...emptyDiagram(document.title), nodes, edges };
}

export interface Pasted {
  readonly document: Diagram;
  /** Ids of the new nodes. */
  readonly added: readonly string[];
}

/** Put a copy of the fragment into the document, moved by `offset`, under new ids. */
export function pasteFragment(document: Diagram, fragment: Diagram, offset: Point): Pasted {
  const taken = new Set(elementIds(document));
  const ids = new Map<string, string>();
  const rename = (id: string) => {
    const next = uniqueId(stem(id), (candidate) => taken.has(candidate));
    taken.add(next);
    ids.set(id, next);
    return next;
  };
  const lanes = new Set(document.lanes.map((lane) => lane.id));
  const copies = fragment.nodes.map((node) => ({ ...node, id: rename(node.id) }));
  const nodes = copies.map((node): DiagramNode => {
    const { parent, lane, ...rest } = node;
    const newParent = parent === undefined ? undefined : ids.get(parent);
    return {
      ...rest,
      position: moved(node.position, offset),
      ...(newParent === undefined ? {} : { parent: newParent }),
      ...(lane !== undefined && lanes.has(lane) ? { lane } : {}),
    };
  });
  const edges = fragment.edges.flatMap((edge) => {
    const source = ids.get(edge.source);
    const target = ids.get(edge.target);
    if (source === undefined || target === undefined) return [];
    const waypoints = edge.waypoints?.map((point) => moved(point, offset));
    return [{ ...edge, id: rename(edge.id), source, target, ...(waypoints ? { waypoints } : {}) }];
  });
  return {
    document: addEdges(addNodes(document, nodes), edges),
    added: nodes.map((node) => node.id),
  };
}

const moved = ({ x, y }: Point, by: Point): Point => ({ x: x + by.x, y: y + by.y });

/** `kafka-2` and `kafka-3` are copies of `kafka`. */
const stem = (id: string): string => id.replace(/-\d+$/, "") || id;

/** The middle of everything in the fragment, in px. */
export function centreOf(nodes: readonly DiagramNode[]): Point {
  const left = Math.min(...nodes.map((node) => node.position.x));
  const top = Math.min(...nodes.map((node) => node.position.y));
  const right = Math.max(...nodes.map((node) => node.position.x + node.size.width));
  const bottom = Math.max(...nodes.map((node) => node.position.y + node.size.height));
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}
