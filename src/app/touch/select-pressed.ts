/** What is pressed for a menu is selected, unless it is part of what is selected already, and has the keyboard. */
import type { Editor } from "../../editor/store.ts";

export function selectPressed(editor: Editor, target: Element): void {
  const element = target.closest<HTMLElement | SVGElement>(".react-flow__node, [data-edge]");
  const id = element?.dataset["id"] ?? element?.dataset["edge"];
  const { selection } = editor.store.getState();
  if (element === null || id === undefined) {
    editor.select([]);
    return;
  }
  // Else the menu would hand the keyboard back to another box, which would then be the one selected.
  element.focus({ preventScroll: true });
  editor.select(selection.has(id) ? selection : [id]);
}
