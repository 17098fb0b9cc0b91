/** A set of nodes of one drawing, in the order in which they came in; a bit for each node makes it quick. */
import type { GraphNode } from "./elements.ts";

export class NodeSet implements ReadonlySet<GraphNode> {
  readonly #members: GraphNode[] = [];
  #drawing: readonly GraphNode[] = [];
  #bits = new Uint8Array(0);

  /** Whether it is new here. All members are of one drawing. */
  add(node: GraphNode): boolean {
    if (this.#members.length === 0) {
      this.#drawing = node.drawing;
      this.#bits = new Uint8Array(node.drawing.length);
    }
    if (this.#bits[node.index] === 1) return false;
    this.#bits[node.index] = 1;
    this.#members.push(node);
    return true;
  }

  has(node: GraphNode): boolean {
    return this.#bits[node.index] === 1 && node.drawing === this.#drawing;
  }

  get size(): number {
    return this.#members.length;
  }

  /** Also what is added while it is walked, which makes it a queue. */
  [Symbol.iterator](): SetIterator<GraphNode> {
    return this.#members[Symbol.iterator]();
  }

  values(): SetIterator<GraphNode> {
    return this[Symbol.iterator]();
  }

  keys(): SetIterator<GraphNode> {
    return this[Symbol.iterator]();
  }

  entries(): SetIterator<[GraphNode, GraphNode]> {
    return new Set(this.#members).entries();
  }

  forEach(visit: (value: GraphNode, key: GraphNode, set: ReadonlySet<GraphNode>) => void): void {
    for (const node of this.#members) visit(node, node, this);
  }
}
