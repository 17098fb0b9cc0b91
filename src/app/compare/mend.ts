/** Takes what the reference has over into the design at hand, as one undo step, and says what became of it. */
import { addLine, addMissing } from "../../core/compare/add-missing.ts";
import type { Comparison } from "../../core/compare/compare.ts";
import type { Remedy } from "../../core/compare/comparison-entries.ts";
import { t } from "../../core/messages/late.ts";
import type { Editor } from "../../editor/store.ts";

export function mend(editor: Editor, comparison: Comparison, remedy: Remedy | "all"): string {
  if (remedy !== "all" && remedy.kind === "add-line") {
    const before = editor.document();
    const after = addLine(before, remedy.line, editor.fixContext);
    if (after === before) return t("compare.lineNotLegal");
    editor.change(() => after);
    return t("compare.lineAdded");
  }
  const wanted = remedy === "all" ? comparison.missing.map(({ id }) => id) : [remedy.box];
  const { document, added } = addMissing(comparison, new Set(wanted), editor.fixContext);
  editor.change(() => document, { select: new Set(added.values()) });
  return t("compare.added", { count: added.size });
}
