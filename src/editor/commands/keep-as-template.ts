/** Keep the open design as a template of one's own. */
import type { Command } from "./command.ts";
import { anyNodes } from "./enabled.ts";

export const keepAsTemplate: Command = {
  id: "keep-as-template",
  title: "commands.keepAsTemplate",
  keywords: ["reuse", "gallery", "reference"],
  enabled: anyNodes,
  run: ({ shell }) => shell.keepAsTemplate(),
};
