/** Giving a box another label; its width follows the text. */
import { updateNode } from "../core/document/edit.ts";
import type { NodeId } from "../core/document/types.ts";
import { boxSize, boxText, kindOfBox } from "../core/scene/box.ts";
import type { Editor } from "./store.ts";

/**
 * One undo step. Blank text on a component falls back to the component's name; a boundary may be
 * blank. For a loose mark, whose words are laid out by what is loaded later, see `relabel-mark.ts`.
 */
export function relabel(editor: Editor, id: NodeId, text: string, step?: string): void {
  editor.change(
    (document) => {
      const node = document.nodes.find((candidate) => candidate.id === id);
      if (!node) return document;
      const component = editor.catalogue.find(node.component);
      const isCard = kindOfBox(node) === "card";
      const label = text.trim() === "" && isCard ? (component?.name ?? node.label) : text;
      if (label === node.label) return document;
      if (!isCard) return updateNode(document, id, { label });
      const size = boxSize(boxText({ ...node, label }, editor.catalogue), editor.measure);
      return updateNode(document, id, { label, size });
    },
    step === undefined ? {} : { step },
  );
}
