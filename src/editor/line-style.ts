/** How a line runs: at right angles, straight or curved. */
import { updateEdge } from "../core/document/edit.ts";
import type { Diagram, DiagramEdge, EdgeStyle } from "../core/document/types.ts";

/** A bend of a straight line means nothing to one at right angles, so a change between the two drops them. */
export function withStyle(
  document: Diagram,
  { id, style: before, waypoints }: DiagramEdge,
  style: EdgeStyle | undefined,
): Diagram {
  const keeps = (before === "straight") === (style === "straight");
  return updateEdge(document, id, { style, waypoints: keeps ? waypoints : undefined });
}
