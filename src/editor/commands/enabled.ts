/** Conditions that several commands share. */
import { selectedEdges, selectedNodes } from "../selection.ts";
import type { CommandContext } from "./command.ts";

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
