/** Edit the label of the selected box or edge in its place. */
import { selectedEdges, selectedNodes } from "../selection.ts";
import type { Command, CommandContext } from "./command.ts";

/** The only box that is selected, whatever edges are; else the only edge. */
function only({ editor }: CommandContext): string | undefined {
  const { document, selection } = editor.store.getState();
  const nodes = selectedNodes(document, selection);
  const found = nodes.length > 0 ? nodes : selectedEdges(document, selection);
  return found.length === 1 ? found[0]?.id : undefined;
}

export const renameSelection: Command = {
  id: "rename-selection",
  title: "commands.rename",
  keywords: ["label", "text"],
  shortcuts: ["F2", "Enter"],
  enabled: (context) => only(context) !== undefined,
  run: (context) => context.editor.rename(only(context)),
};
