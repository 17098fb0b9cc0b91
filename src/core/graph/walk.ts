/** Reachability and paths over the linked elements; every function is O(V + E) in what it visits. */
import type { KindId } from "../catalogue/kinds.ts";
import { type GraphEdge, type GraphNode, withSubtypes } from "./elements.ts";

/** One node or several. */
export type Nodes = GraphNode | Iterable<GraphNode>;

/** Which edges may be walked, and past which nodes. All edges and all nodes when left out. */
export interface Walk {
  /** Subtypes count. */
  readonly kinds?: readonly KindId[];
  readonly edges?: (edge: GraphEdge) => boolean;
  /** Removed from the graph first, also as a start or an end. */
  readonly avoiding?: Nodes;
}

/** The starts and every node that a walk from them comes to; against the arrows when `backward`. */
export function reach(
  starts: Nodes,
  walk: Walk & { readonly backward?: boolean } = {},
): ReadonlySet<GraphNode> {
  const avoided = toSet(walk.avoiding ?? []);
  const mayWalk = filterOf(walk);
  const reached = new Set<GraphNode>();
  for (const start of toSet(starts)) if (!avoided.has(start)) reached.add(start);
  // A set hands out what is added while it is walked, which makes it the queue as well.
  for (const node of reached) {
    for (const edge of walk.backward ? node.in : node.out) {
      const next = walk.backward ? edge.source : edge.target;
      if (mayWalk(edge) && !avoided.has(next)) reached.add(next);
    }
  }
  return reached;
}

/** A shortest path of at least one edge from one of the nodes to one of the others, ends included; `undefined` if none. */
export function path(from: Nodes, to: Nodes, walk: Walk = {}): readonly GraphNode[] | undefined {
  const avoided = toSet(walk.avoiding ?? []);
  const targets = toSet(to);
  const mayWalk = filterOf(walk);
  const starts = new Set([...toSet(from)].filter((node) => !avoided.has(node)));
  /** Each node reached, except the starts, and where it was reached from. */
  const cameFrom = new Map<GraphNode, GraphNode>();
  const queue = new Set(starts);
  for (const node of queue) {
    for (const edge of node.out) {
      const next = edge.target;
      if (!mayWalk(edge) || avoided.has(next) || cameFrom.has(next)) continue;
      if (targets.has(next)) return [...backTo(starts, node, cameFrom), next];
      if (!starts.has(next)) cameFrom.set(next, node);
      queue.add(next);
    }
  }
  return undefined;
}

function backTo(
  starts: ReadonlySet<GraphNode>,
  end: GraphNode,
  cameFrom: ReadonlyMap<GraphNode, GraphNode>,
): readonly GraphNode[] {
  const nodes: GraphNode[] = [];
  for (let at: GraphNode | undefined = end; at; at = starts.has(at) ? undefined : cameFrom.get(at))
    nodes.push(at);
  return nodes.reverse();
}

function filterOf({ kinds, edges }: Walk): (edge: GraphEdge) => boolean {
  const carried = kinds && withSubtypes(kinds);
  return (edge) =>
    (carried === undefined || (edge.kind !== undefined && carried.has(edge.kind))) &&
    (edges === undefined || edges(edge));
}

const toSet = (nodes: Nodes): ReadonlySet<GraphNode> =>
  nodes instanceof Set ? nodes : new Set(Symbol.iterator in nodes ? nodes : [nodes]);
