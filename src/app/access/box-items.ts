/** Boxes to choose from by name. */
import type { DiagramNode } from "../../core/document/types.ts";
import type { Editor } from "../../editor/store.ts";
import type { PickerItem } from "../ui/Picker.tsx";

/** What a box is stands beside its name where that says something else, or says it twice. */
export function boxItem(editor: Editor, node: DiagramNode): PickerItem {
  const component = editor.catalogue.find(node.component)?.name;
  const lane = editor.document().lanes.find(({ id }) => id === node.lane)?.name;
  const title = node.label === "" ? (component ?? node.id) : node.label;
  const hint = [component === title ? undefined : component, lane]
    .filter((part) => part !== undefined)
    .join(", ");
  return { id: node.id, title, hint: hint === "" ? undefined : hint };
}

/** Those that have all the words in their name or beside it. */
export function itemsWith(items: readonly PickerItem[], words: string): readonly PickerItem[] {
  const wanted = words.toLowerCase().split(/\s+/);
  return items.filter(({ title, hint }) => {
    const text = `${title} ${hint ?? ""}`.toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}
