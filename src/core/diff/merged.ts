/** Both documents of a diff in one: what there is now, and what was removed where it was, faint. */
import type { Diagram, Emphasis } from "../document/types.ts";
import type { Change, DiagramDiff } from "./diff.ts";

const FAINT: Emphasis = "faint";

/** To be drawn, not edited: an id may name a box that was removed and a line that was added. */
export function mergedDiagram({ after, nodes, edges, lanes }: DiagramDiff): Diagram {
  const [oldNodes, oldEdges, oldLanes] = [removed(nodes), removed(edges), removed(lanes)];
  if (oldNodes.length + oldEdges.length + oldLanes.length === 0) return after;
  const faint = <T extends object>(element: T) => ({ ...element, emphasis: FAINT });
  return {
    ...after,
    lanes: [...oldLanes, ...after.lanes],
    // Beneath what stands in its place now.
    nodes: [...oldNodes.map(faint), ...after.nodes],
    edges: [...oldEdges.map(faint), ...after.edges],
  };
}

const removed = <T>(changes: readonly Change<T>[]): readonly T[] =>
  changes.flatMap((change) => (change.kind === "removed" ? [change.before] : []));
