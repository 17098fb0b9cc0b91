/** Draw an arrow from the selected box to one that is chosen by name. */
import { selectedNodes } from "../selection.ts";
import type { Command, CommandContext } from "./command.ts";

const only = ({ editor }: CommandContext) => {
  const { document, selection } = editor.store.getState();
  return selection.size === 1 ? selectedNodes(document, selection)[0] : undefined;
};

export const connectSelection: Command = {
  id: "connect-selection",
  title: "commands.connect",
  keywords: ["arrow", "edge", "line", "wire"],
  shortcuts: ["C"],
  enabled: (context) => only(context) !== undefined && context.editor.document().nodes.length > 1,
  run(context) {
    const node = only(context);
    if (node) context.shell.openConnect(node.id);
  },
};
