/** An editor for looking: the view, the selection and the reading are free, the design stays as it is. */
import type { Diagram } from "../core/document/types.ts";
import { createEditor, type Editor, type EditorParts } from "./store.ts";

const nothing = (): void => undefined;

/** Whatever asks it for a change gets none; it is of no other document either. */
export function lookOnly(parts: EditorParts, document: Diagram): Editor {
  const editor = createEditor(parts, document);
  return {
    ...editor,
    readOnly: true,
    change(_edit, { select } = {}) {
      if (select) editor.select(select);
    },
    undo: nothing,
    redo: nothing,
    rename: nothing,
    chooseLane: nothing,
    takeTool(id) {
      if (id === "select" || id === "hand") editor.takeTool(id);
    },
    setCatalogue: nothing,
    open: nothing,
  };
}
