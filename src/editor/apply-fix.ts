/** Applying fixes: one undo step each, what came in is selected. */
import type { Diagram, NodeId } from "../core/document/types.ts";
import type { Fix } from "../core/lint/rule.ts";
import { elementIds } from "./selection.ts";
import type { Editor } from "./store.ts";

/** The document as it would be. */
export const previewOf = (editor: Editor, fix: Fix): Diagram =>
  fix.apply(editor.document(), editor.fixContext);

/** Returns the ids of the boxes it added. */
export const applyFix = (editor: Editor, fix: Fix): readonly NodeId[] =>
  takeOver(editor, previewOf(editor, fix));

/** Go on with a document that fixes have made from the open one; returns the ids of the boxes that came in. */
export function takeOver(editor: Editor, after: Diagram): readonly NodeId[] {
  const before = elementIds(editor.document());
  const added = after.nodes.filter((node) => !before.has(node.id)).map((node) => node.id);
  editor.change(() => after, added.length > 0 ? { select: added } : {});
  return added;
}
