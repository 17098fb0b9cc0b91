/** Giving a box another label; its width follows the text. */
import { updateNode } from "../core/document/edit.ts";
import type { DiagramNode, NodeId, Size } from "../core/document/types.ts";
import { boxSize, boxText } from "../core/scene/box.ts";
import { noteLines } from "../core/scene/box-lines.ts";
import { GRID, NOTE } from "../core/scene/geometry.ts";
import type { Editor } from "./store.ts";

/** One undo step. Blank text on a component falls back to the component's name; a note may be blank. */
export function relabel(editor: Editor, id: NodeId, text: string, step?: string): void {
  editor.change(
    (document) => {
      const node = document.nodes.find((candidate) => candidate.id === id);
      if (!node) return document;
      const component = editor.catalogue.find(node.component);
      const isMark = node.component === "note" || node.component === "boundary";
      const label = text.trim() === "" && !isMark ? (component?.name ?? node.label) : text;
      if (label === node.label) return document;
      if (node.component === "note")
        return updateNode(document, id, { label, size: grown(editor, { ...node, label }) });
      if (isMark) return updateNode(document, id, { label });
      const size = boxSize(boxText({ ...node, label }, editor.catalogue), editor.measure);
      return updateNode(document, id, { label, size });
    },
    step === undefined ? {} : { step },
  );
}

/** A note keeps its width and grows downwards until its text fits. */
function grown({ measure }: Editor, { label, size }: DiagramNode): Size {
  const lines = noteLines(label, size.width, measure).length;
  const needed = Math.ceil((lines * NOTE.line + 2 * NOTE.paddingY) / GRID) * GRID;
  return needed > size.height ? { ...size, height: needed } : size;
}
