/** When a command can run, and conditions that several of them share. */
import { selectedEdges, selectedNodes } from "../selection.ts";
import type { Command, CommandContext } from "./command.ts";

/** The one place where this is decided: for buttons, menus, palette and keys. */
export const isEnabled = (command: Command, context: CommandContext): boolean =>
  (context.editor.readOnly !== true || command.reads === true) &&
  (command.enabled?.(context) ?? true);

export const anySelected = ({ editor }: CommandContext): boolean =>
  editor.store.getState().selection.size > 0;

export function anyNodeSelected({ editor }: CommandContext): boolean {
  const { document, selection } = editor.store.getState();
  return selectedNodes(document, selection).length > 0;
}

export function anyEdgeSelected({ editor }: CommandContext): boolean {
  const { document, selection } = editor.store.getState();
  return selectedEdges(document, selection).length > 0;
}

export const anyNodes = ({ editor }: CommandContext): boolean => editor.document().nodes.length > 0;

export const anyToolInHand = ({ editor }: CommandContext): boolean =>
  editor.store.getState().tool.id !== "select";
