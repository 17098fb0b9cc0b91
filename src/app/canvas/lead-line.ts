/** Leading an end of a line to another box with the pointer: which are offered, and where it is let go. */
import type { DiagramEdge, Point } from "../../core/document/types.ts";
import { type LineEnd, offeredEnds } from "../../editor/connect.ts";
import type { Editor } from "../../editor/store.ts";
import type { AppParts } from "../editor-context.tsx";
import { leadToBox } from "../connect-boxes.ts";
import { boxAt } from "./use-connecting.ts";

/** Let the boxes stand out at which the end may lie; returns the way to stop. */
export function offerEnds(editor: Editor, edge: DiagramEdge, end: LineEnd): () => void {
  const from = end === "target" ? edge.source : edge.target;
  editor.reading.setState({ offered: offeredEnds(editor, from, end) });
  return () => editor.reading.setState({ offered: undefined });
}

/** To the box at that place of the canvas; on bare ground the line springs back. */
export function leadTo(parts: AppParts, edge: DiagramEdge, end: LineEnd, at: Point): void {
  const box = boxAt(parts.editor.document(), at);
  if (!box || box.id === edge[end]) return;
  leadToBox(parts, edge, end, box.id);
}
