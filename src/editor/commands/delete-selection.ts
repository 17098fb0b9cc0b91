/** Delete what is selected, with the edges that would hang loose and what folded boundaries hold. */
import { removeElements } from "../../core/document/edit.ts";
import { withFolded } from "../../core/document/group.ts";
import type { Command } from "./command.ts";
import { anySelected } from "./enabled.ts";

export const deleteSelection: Command = {
  id: "delete-selection",
  title: "commands.delete",
  keywords: ["remove", "erase"],
  shortcuts: ["Delete", "Backspace"],
  enabled: anySelected,
  run({ editor }) {
    const { selection } = editor.store.getState();
    editor.change((document) => removeElements(document, withFolded(document, selection)), { select: [] });
  },
};
