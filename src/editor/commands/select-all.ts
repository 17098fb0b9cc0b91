/** Select every box and every edge. */
import { elementIds } from "../selection.ts";
import type { Command } from "./command.ts";
import { anyNodes } from "./enabled.ts";

export const selectAll: Command = {
  id: "select-all",
  title: "commands.selectAll",
  reads: true,
  shortcuts: ["Mod+A"],
  enabled: anyNodes,
  run: ({ editor }) => editor.select(elementIds(editor.document())),
};
