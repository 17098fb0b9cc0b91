/** Put the tool away; with none in hand, select nothing. */
import { SELECT } from "../tools.ts";
import type { Command } from "./command.ts";
import { anySelected, anyToolInHand } from "./enabled.ts";

export const clearSelection: Command = {
  id: "clear-selection",
  title: "commands.clearSelection",
  reads: true,
  shortcuts: ["Escape"],
  enabled: (context) =>
    anyToolInHand(context) ||
    anySelected(context) ||
    context.editor.store.getState().lane !== undefined,
  run(context) {
    if (anyToolInHand(context)) context.editor.takeTool(SELECT.id);
    else context.editor.select([]);
  },
};
