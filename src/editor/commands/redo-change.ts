/** Redo what was undone. */
import type { Command } from "./command.ts";

export const redoChange: Command = {
  id: "redo-change",
  title: "commands.redo",
  shortcuts: ["Mod+Shift+Z", "Mod+Y"],
  enabled: ({ editor }) => editor.store.getState().history.future.length > 0,
  run: ({ editor }) => editor.redo(),
};
