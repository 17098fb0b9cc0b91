/** A set of nodes of one drawing, in the order in which they came in; a bit for each node makes it quick. */
import type { GraphNode } from "./elements.ts";

/** Bits of one number, as a power of two. */
const WORD = 5;

export class NodeSet implements ReadonlySet<GraphNode> {
  readonly #members: GraphNode[] = [];
  #drawing: readonly GraphNode[] | undefined;
  /** Plain numbers: typed arrays live outside the heap, and hundreds of sets come and go in a review. */
  #bits: number[] = [];

  /** Whether it is new here. All members are of one drawing. */
  add(node: GraphNode): boolean {
    if (this.#drawing === undefined) {
      this.#drawing = node.drawing;
      this.#bits = new Array<number>((node.drawing.length >>> WORD) + 1).fill(0);
    }
    // A shift looks at the lowest five bits of the index only.
    const word = node.index >>> WORD;
    const bit = 1 << node.index;
    const bits = this.#bits[word] ?? 0;
    if ((bits & bit) !== 0) return false;
    this.#bits[word] = bits | bit;
    this.#members.push(node);
    return true;
  }

  has({ drawing, index }: GraphNode): boolean {
    if (drawing !== this.#drawing) return false;
    return ((this.#bits[index >>> WORD] ?? 0) & (1 << index)) !== 0;
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
