/** What helps the hands and the ears: the command palette, menus, the shortcut sheet, the outline, ways between regions. */
import type { Command } from "./command.ts";
import { anyNodes } from "./enabled.ts";

export const openAids: readonly Command[] = [
  {
    id: "open-commands",
    title: "commands.commands",
    keywords: ["palette", "search", "actions"],
    shortcuts: ["Mod+K"],
    always: true,
    run: ({ shell }) => shell.openCommands(),
  },
  {
    id: "show-shortcuts",
    title: "commands.shortcuts",
    keywords: ["keyboard", "help", "keys", "gestures"],
    shortcuts: ["?"],
    run: ({ shell }) => shell.openShortcuts(),
  },
  {
    id: "open-outline",
    title: "commands.outline",
    keywords: ["text", "list", "screen reader", "read"],
    shortcuts: ["Shift+O"],
    enabled: anyNodes,
    run: ({ shell }) => shell.openOutline(),
  },
  {
    id: "open-menu",
    title: "commands.menu",
    keywords: ["context", "right click"],
    shortcuts: ["Shift+F10", "ContextMenu"],
    run: ({ shell }) => shell.openMenu(),
  },
  {
    id: "next-region",
    title: "commands.nextRegion",
    keywords: ["focus", "panel", "landmark"],
    shortcuts: ["F6"],
    always: true,
    run: ({ shell }) => shell.moveRegion(1),
  },
  {
    id: "previous-region",
    title: "commands.previousRegion",
    keywords: ["focus", "panel", "landmark"],
    shortcuts: ["Shift+F6"],
    always: true,
    run: ({ shell }) => shell.moveRegion(-1),
  },
];
