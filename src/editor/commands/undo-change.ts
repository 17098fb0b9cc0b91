/** Undo the last change. */
import type { Command } from "./command.ts";

export const undoChange: Command = {
  id: "undo-change",
  title: "commands.undo",
  shortcuts: ["Mod+Z"],
  enabled: ({ editor }) => editor.store.getState().history.past.length > 0,
  run: ({ editor }) => editor.undo(),
};
