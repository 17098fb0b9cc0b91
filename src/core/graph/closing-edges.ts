/** Where circles close: the edges that lead back, as a reader follows the arrows. */
import type { GraphEdge, GraphNode } from "./elements.ts";

/**
 * The edges that lead back to a node on the way to them, walking the members depth first along the
 * edges that pass. Without these edges no circle is left. The walk begins where the members are
 * entered from elsewhere, else at the first of them; O(V + E), without recursion.
 */
export function closingEdges(
  members: readonly GraphNode[],
  passes: (edge: GraphEdge) => boolean,
): readonly GraphEdge[] {
  const inside = new Set(members);
  const isEntered = (node: GraphNode): boolean =>
    node.in.some((edge) => !inside.has(edge.source) && passes(edge));
  const walk = new Walk((edge) => inside.has(edge.target) && passes(edge));
  for (const start of [...members.filter(isEntered), ...members]) walk.from(start);
  return walk.closing;
}

/** A node that the walk stands in, and how many of its out-edges it has followed. */
interface Frame {
  readonly node: GraphNode;
  followed: number;
}

class Walk {
  readonly closing: GraphEdge[] = [];
  readonly #passes: (edge: GraphEdge) => boolean;
  readonly #met = new Set<GraphNode>();
  /** From the start to where the walk stands. */
  readonly #onWay = new Set<GraphNode>();

  constructor(passes: (edge: GraphEdge) => boolean) {
    this.#passes = passes;
  }

  from(start: GraphNode): void {
    const frames = this.#enter(start);
    for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
      const edge = frame.node.out[frame.followed];
      frame.followed += 1;
      if (!edge) {
        frames.pop();
        this.#onWay.delete(frame.node);
      } else if (this.#passes(edge)) {
        if (this.#onWay.has(edge.target)) this.closing.push(edge);
        else frames.push(...this.#enter(edge.target));
      }
    }
  }

  /** Nothing for a node that was met before. */
  #enter(node: GraphNode): Frame[] {
    if (this.#met.has(node)) return [];
    this.#met.add(node);
    this.#onWay.add(node);
    return [{ node, followed: 0 }];
  }
}
