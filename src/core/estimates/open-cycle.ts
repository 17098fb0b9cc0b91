/** A cycle of calls laid out as one round: in which order its boxes are met, and which arrows close it. */
import type { GraphEdge, GraphNode } from "../graph/elements.ts";

export interface Round {
  /** Callers before what they call. */
  readonly order: readonly GraphNode[];
  /** Arrows that lead back to a box that is under way. */
  readonly closing: ReadonlySet<GraphEdge>;
}

/** A depth-first walk from where the cycle is entered; without recursion, for a long one must not exhaust the call stack. */
export function openCycle(
  members: readonly GraphNode[],
  passes: (edge: GraphEdge) => boolean,
): Round {
  const inside = new Set(members);
  const left: GraphNode[] = [];
  const closing = new Set<GraphEdge>();
  const state = new Map<GraphNode, "under way" | "left">();
  const isEntered = (node: GraphNode): boolean =>
    node.in.some((edge) => passes(edge) && !inside.has(edge.source));
  for (const root of [...members.filter(isEntered), ...members]) {
    if (state.has(root)) continue;
    state.set(root, "under way");
    const frames = [{ node: root, followed: 0 }];
    for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
      const edge = frame.node.out[frame.followed];
      frame.followed += 1;
      if (!edge) {
        frames.pop();
        state.set(frame.node, "left");
        left.push(frame.node);
      } else if (passes(edge) && inside.has(edge.target)) {
        const met = state.get(edge.target);
        if (met === "under way") closing.add(edge);
        if (met !== undefined) continue;
        state.set(edge.target, "under way");
        frames.push({ node: edge.target, followed: 0 });
      }
    }
  }
  return { order: left.reverse(), closing };
}
