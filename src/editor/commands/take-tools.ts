/** Take a tool in hand; once more keeps one that draws a single thing. */
import { TOOLS } from "../tools.ts";
import type { Command } from "./command.ts";

export const takeTools: readonly Command[] = TOOLS.map(({ id, title, key }) => ({
  id: `take-${id}`,
  title,
  keywords: ["tool", "draw"],
  shortcuts: [key],
  ...(id === "select" || id === "hand" ? { reads: true } : {}),
  run: ({ editor }) => editor.takeTool(id),
}));
