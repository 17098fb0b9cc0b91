/** Leading an end of a line to another box: which are offered, and what is said about it. */
import { kindOf } from "../../core/catalogue/kinds.ts";
import type { DiagramEdge, Point } from "../../core/document/types.ts";
import { t } from "../../core/messages/late.ts";
import { type LineEnd, offeredEnds } from "../../editor/connect.ts";
import { reconnect } from "../../editor/reconnect.ts";
import type { Editor } from "../../editor/store.ts";
import type { AppParts } from "../editor-context.tsx";
import { refusal } from "../connect-boxes.ts";
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
  const result = reconnect(parts.editor, edge, end, box.id);
  if (!result.made) {
    parts.notify({ text: refusal(result) });
    return;
  }
  const { before } = result;
  const { kind } = result.edge;
  if (before === undefined || kind === undefined || before === kind) return;
  parts.notify({
    text: t("lines.otherKind", { before: kindOf(before).name, kind: kindOf(kind).name }),
  });
}
