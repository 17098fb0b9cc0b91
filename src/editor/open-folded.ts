/** Opening what is folded around elements that are to be seen. */
import { shownOf } from "../core/document/fold.ts";
import { openAround } from "../core/document/group.ts";
import type { Editor } from "./store.ts";

/** One undo step where there is something to open. */
export function openFolded(editor: Editor, ids: readonly string[]): void {
  const { cardOf, standIn } = shownOf(editor.document());
  if (!ids.some((id) => cardOf.has(id) || standIn.has(id))) return;
  editor.change((document) => openAround(document, new Set(ids)));
}
