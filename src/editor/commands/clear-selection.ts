/** Select nothing. */
import type { Command } from "./command.ts";
import { anySelected } from "./enabled.ts";

export const clearSelection: Command = {
  id: "clear-selection",
  title: "commands.clearSelection",
  shortcuts: ["Escape"],
  enabled: anySelected,
  run: ({ editor }) => editor.select([]),
};
