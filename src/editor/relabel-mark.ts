/** Giving a loose mark other words: it grows with them. Loaded with what draws marks, never before. */
import { updateNode } from "../core/document/edit.ts";
import type { NodeId } from "../core/document/types.ts";
import { sizeForWords } from "../core/scene/marks/mark-words.ts";
import type { Editor } from "./store.ts";

/** One undo step; changes with the same `step` are one. */
export function relabelMark(editor: Editor, id: NodeId, label: string, step?: string): void {
  editor.change(
    (document) => {
      const node = document.nodes.find((candidate) => candidate.id === id);
      if (!node || node.label === label) return document;
      return updateNode(document, id, { label, size: sizeForWords(node, label, editor.measure) });
    },
    step === undefined ? {} : { step },
  );
}
