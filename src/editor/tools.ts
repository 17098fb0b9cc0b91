/** The tools of the hand: what a press on the canvas does. */
import type { MessageKey } from "../core/messages/index.ts";

interface ToolEntry {
  readonly id: string;
  readonly title: MessageKey;
  /** One letter, the field's own. */
  readonly key: string;
  /** Given back after it has drawn once, unless the person keeps it. */
  readonly once: boolean;
}

export const TOOLS = [
  { id: "select", title: "commands.toolSelect", key: "V", once: false },
  { id: "hand", title: "commands.toolHand", key: "H", once: false },
  { id: "text", title: "commands.toolText", key: "T", once: true },
  { id: "note", title: "commands.toolNote", key: "N", once: true },
  { id: "rectangle", title: "commands.toolRectangle", key: "R", once: true },
  { id: "ellipse", title: "commands.toolEllipse", key: "O", once: true },
  { id: "arrow", title: "commands.toolArrow", key: "A", once: true },
  { id: "pen", title: "commands.toolPen", key: "P", once: false },
  { id: "eraser", title: "commands.toolEraser", key: "E", once: false },
] as const satisfies readonly ToolEntry[];

export type ToolId = (typeof TOOLS)[number]["id"];

/** The tool in hand. */
export interface Tool {
  readonly id: ToolId;
  /** Kept after it has drawn. */
  readonly kept: boolean;
}

export const SELECT: Tool = { id: "select", kept: false };

/** Take the tool; to take it again is to keep it, and a third time lets it go. */
export function taken(before: Tool, id: ToolId): Tool {
  if (before.id !== id || id === "select") return { id, kept: false };
  if (before.kept || TOOLS.some((tool) => tool.id === id && !tool.once)) return SELECT;
  return { id, kept: true };
}
