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
  const [first] = nodes;
  if (!first) return [];
  const search = new Search(first.drawing.length, passes);
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
  #met = 0;
  /** By place in the drawing: when each node was first met, counted from 1. */
  readonly #order: Uint32Array;
  /** The earliest node still open that each node leads back to; 0 once its component is complete. */
  readonly #lowest: Uint32Array;
  /** Nodes whose component is not complete, in the order met. */
  readonly #open: GraphNode[] = [];

  constructor(size: number, passes: (edge: GraphEdge) => boolean) {
    this.#passes = passes;
    this.#order = new Uint32Array(size);
    this.#lowest = new Uint32Array(size);
  }

  from(root: GraphNode): void {
    if (this.#orderOf(root) > 0) return;
    const frames = [this.#enter(root)];
    for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
      const edge = frame.node.out[frame.followed];
      frame.followed += 1;
      if (!edge) {
        frames.pop();
        this.#leave(frame.node, frames.at(-1)?.node);
      } else if (this.#passes(edge)) {
        if (this.#orderOf(edge.target) === 0) frames.push(this.#enter(edge.target));
        else if (this.#lowestOf(edge.target) > 0)
          this.#lower(frame.node, this.#orderOf(edge.target));
      }
    }
  }

  #enter(node: GraphNode): Frame {
    this.#met += 1;
    this.#order[node.index] = this.#met;
    this.#lowest[node.index] = this.#met;
    this.#open.push(node);
    return { node, followed: 0 };
  }

  #leave(node: GraphNode, parent: GraphNode | undefined): void {
    const lowest = this.#lowestOf(node);
    if (lowest === this.#orderOf(node)) {
      const component = this.#open.splice(this.#open.lastIndexOf(node));
      for (const member of component) this.#lowest[member.index] = 0;
      this.components.push(component);
    }
    if (parent) this.#lower(parent, lowest);
  }

  #lower(node: GraphNode, to: number): void {
    if (to < this.#lowestOf(node)) this.#lowest[node.index] = to;
  }

  #orderOf(node: GraphNode): number {
    return this.#order[node.index] ?? 0;
  }

  #lowestOf(node: GraphNode): number {
    return this.#lowest[node.index] ?? 0;
  }
}
