/** Applying a finding's fix: one undo step, what it added is selected. */
import type { Diagram, NodeId } from "../core/document/types.ts";
import type { Fix } from "../core/lint/rule.ts";
import { elementIds } from "./selection.ts";
import type { Editor } from "./store.ts";

/** The document as it would be. */
export const previewOf = (editor: Editor, fix: Fix): Diagram =>
  fix.apply(editor.document(), editor.fixContext);

/** Returns the ids of the boxes it added. */
export function applyFix(editor: Editor, fix: Fix): readonly NodeId[] {
  const before = elementIds(editor.document());
  const after = previewOf(editor, fix);
  const added = after.nodes.filter((node) => !before.has(node.id)).map((node) => node.id);
  editor.change(() => after, added.length > 0 ? { select: added } : {});
  return added;
}
