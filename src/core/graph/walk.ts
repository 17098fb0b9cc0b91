/** Reachability and paths over the linked elements; every function is O(V + E) in what it visits. */
import type { KindId } from "../catalogue/kinds.ts";
import { type GraphEdge, type GraphNode, withSubtypes } from "./elements.ts";
import { NodeSet } from "./node-set.ts";

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
  const reached = new NodeSet();
  for (const start of each(starts)) if (!avoided.has(start)) reached.add(start);
  for (const node of reached) {
    for (const edge of walk.backward ? node.in : node.out) {
      const next = walk.backward ? edge.source : edge.target;
      if (!reached.has(next) && mayWalk(edge) && !avoided.has(next)) reached.add(next);
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
  if (!kinds) return edges ?? (() => true);
  const carried = withSubtypes(kinds);
  const isCarried = ({ kind }: GraphEdge): boolean => kind !== undefined && carried.has(kind);
  return edges ? (edge) => isCarried(edge) && edges(edge) : isCarried;
}

const each = (nodes: Nodes): Iterable<GraphNode> => (Symbol.iterator in nodes ? nodes : [nodes]);

function toSet(nodes: Nodes): ReadonlySet<GraphNode> {
  if (nodes instanceof Set || nodes instanceof NodeSet) return nodes;
  const set = new NodeSet();
  for (const node of each(nodes)) set.add(node);
  return set;
}
