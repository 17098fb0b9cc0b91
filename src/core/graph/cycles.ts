/** Strongly connected components: which nodes wait for each other. */
import type { GraphEdge, GraphNode } from "./elements.ts";

/**
 * Every strongly connected component over the edges that pass, single nodes too.
 *
 * Tarjan's algorithm in O(V + E), without recursion: a chain of thousands of nodes must not exhaust
 * the call stack.
 */
export function stronglyConnected(
  nodes: readonly GraphNode[],
  passes: (edge: GraphEdge) => boolean,
): readonly (readonly GraphNode[])[] {
  const search = new Search(passes);
  for (const node of nodes) search.from(node);
  return search.components;
}

/**
 * The nodes of each circle (several where circles share a node) along the edges that pass, in document
 * order. Edges to oneself are none. Only nodes that are both entered and left are searched.
 */
export function circlesOf(
  { nodes, edges }: { readonly nodes: readonly GraphNode[]; readonly edges: readonly GraphEdge[] },
  passes: (edge: GraphEdge) => boolean,
): readonly (readonly GraphNode[])[] {
  const passing = new Set(edges.filter(passes));
  const left = new Set([...passing].map(({ source }) => source));
  const both = new Set([...passing].map(({ target }) => target).filter((node) => left.has(node)));
  if (both.size < 2) return [];
  const components = stronglyConnected([...both], (edge) => passing.has(edge));
  return components
    .filter((members) => members.length > 1)
    .map((members) => {
      const inside = new Set(members);
      return nodes.filter((node) => inside.has(node));
    });
}

/** A node that the search stands in, and how many of its out-edges it has followed. */
interface Frame {
  readonly node: GraphNode;
  followed: number;
}

class Search {
  readonly components: GraphNode[][] = [];
  readonly #passes: (edge: GraphEdge) => boolean;
  /** When each node was first met. */
  readonly #order = new Map<GraphNode, number>();
  /** The earliest node still open that each node leads back to. */
  readonly #lowest = new Map<GraphNode, number>();
  /** Nodes whose component is not complete, in the order met. */
  readonly #open: GraphNode[] = [];
  readonly #isOpen = new Set<GraphNode>();

  constructor(passes: (edge: GraphEdge) => boolean) {
    this.#passes = passes;
  }

  from(root: GraphNode): void {
    if (this.#order.has(root)) return;
    const frames = [this.#enter(root)];
    for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
      const edge = frame.node.out[frame.followed];
      frame.followed += 1;
      if (!edge) {
        frames.pop();
        this.#leave(frame.node, frames.at(-1)?.node);
      } else if (this.#passes(edge)) {
        const met = this.#order.get(edge.target);
        if (met === undefined) frames.push(this.#enter(edge.target));
        else if (this.#isOpen.has(edge.target)) this.#lower(frame.node, met);
      }
    }
  }

  #enter(node: GraphNode): Frame {
    this.#lower(node, this.#order.size);
    this.#order.set(node, this.#order.size);
    this.#open.push(node);
    this.#isOpen.add(node);
    return { node, followed: 0 };
  }

  #leave(node: GraphNode, parent: GraphNode | undefined): void {
    const lowest = this.#lowest.get(node) ?? 0;
    if (lowest === this.#order.get(node)) {
      const component = this.#open.splice(this.#open.lastIndexOf(node));
      for (const member of component) this.#isOpen.delete(member);
      this.components.push(component);
    }
    if (parent) this.#lower(parent, lowest);
  }

  #lower(node: GraphNode, to: number): void {
    this.#lowest.set(node, Math.min(this.#lowest.get(node) ?? to, to));
  }
}
