/** By name: an arrow from the selected box to another one, or an end of the selected arrow to another box. */
import { selectedEdges, selectedNodes } from "../selection.ts";
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

const onlyLine = ({ editor }: CommandContext): boolean => {
  const { document, selection } = editor.store.getState();
  return selection.size === 1 && selectedEdges(document, selection).length === 1;
};

export const leadLine: readonly Command[] = [
  {
    id: "lead-source",
    title: "commands.leadSource",
    keywords: ["reconnect", "arrow", "from"],
    enabled: onlyLine,
    run: ({ shell }) => shell.openLead("source"),
  },
  {
    id: "lead-target",
    title: "commands.leadTarget",
    keywords: ["reconnect", "arrow", "to"],
    enabled: onlyLine,
    run: ({ shell }) => shell.openLead("target"),
  },
];
