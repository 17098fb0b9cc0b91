/** What is pressed for a menu is selected, unless it is part of what is selected already. */
import type { Editor } from "../../editor/store.ts";

export function selectPressed(editor: Editor, target: Element): void {
  const id =
    target.closest<HTMLElement>(".react-flow__node")?.dataset["id"] ??
    target.closest<SVGElement>("[data-edge]")?.dataset["edge"];
  if (id === undefined) editor.select([]);
  else if (!editor.store.getState().selection.has(id)) editor.select([id]);
}
