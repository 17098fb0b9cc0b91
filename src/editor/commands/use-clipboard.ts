/** The clipboard. On the keyboard the browser itself sends these; from a menu they go through the same handlers. */
import type { Command } from "./command.ts";
import { anyNodeSelected } from "./enabled.ts";

export const clipboard: readonly Command[] = [
  {
    id: "copy-selection",
    title: "commands.copy",
    reads: true,
    shortcuts: ["Mod+C"],
    native: true,
    enabled: anyNodeSelected,
    run: ({ shell }) => shell.useClipboard("copy"),
  },
  {
    id: "cut-selection",
    title: "commands.cut",
    shortcuts: ["Mod+X"],
    native: true,
    enabled: anyNodeSelected,
    run: ({ shell }) => shell.useClipboard("cut"),
  },
  {
    id: "paste",
    title: "commands.paste",
    keywords: ["insert", "clipboard"],
    shortcuts: ["Mod+V"],
    native: true,
    run: ({ shell }) => shell.useClipboard("paste"),
  },
];
