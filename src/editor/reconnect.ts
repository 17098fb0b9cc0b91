/** Leading one end of a line to another box: its kind stays where that is legal. */
import type { KindId } from "../core/catalogue/kinds.ts";
import { updateEdge } from "../core/document/edit.ts";
import type { DiagramEdge, NodeId } from "../core/document/types.ts";
import { type Connection, connectionBetween, type LineEnd } from "./connect.ts";
import type { Editor } from "./store.ts";

export type Reconnection =
  | { readonly made: true; readonly edge: DiagramEdge; readonly before: KindId | undefined }
  | Extract<Connection, { made: false }>;

/** One undo step. Bends of the old way are given up. */
export function reconnect(
  editor: Editor,
  edge: DiagramEdge,
  end: LineEnd,
  to: NodeId,
): Reconnection {
  const ends = { source: edge.source, target: edge.target, [end]: to };
  const possible = connectionBetween(editor, ends.source, ends.target, edge);
  if (!possible.made) return possible;
  const kind = possible.edge.kind;
  const next = { ...ends, kind, ...(kind === edge.kind ? {} : { mode: undefined }) };
  editor.change((document) => updateEdge(document, edge.id, { ...next, waypoints: undefined }), {
    select: [edge.id],
  });
  return { made: true, edge: { ...edge, ...possible.edge, id: edge.id }, before: edge.kind };
}
