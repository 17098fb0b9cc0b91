/** Edit the label of the selected box in its place. */
import { selectedNodes } from "../selection.ts";
import type { Command, CommandContext } from "./command.ts";

const only = ({ editor }: CommandContext) => {
  const { document, selection } = editor.store.getState();
  const nodes = selectedNodes(document, selection);
  return nodes.length === 1 ? nodes[0] : undefined;
};

export const renameSelection: Command = {
  id: "rename-selection",
  title: "commands.rename",
  keywords: ["label", "text"],
  shortcuts: ["F2", "Enter"],
  enabled: (context) => only(context) !== undefined,
  run: (context) => context.editor.rename(only(context)?.id),
};
