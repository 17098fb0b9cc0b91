/** Commands that open a dialog or fold a panel of the app around the canvas. */
import type { Command } from "./command.ts";
import { anyNodes } from "./enabled.ts";

export const openPanels: readonly Command[] = [
  {
    id: "focus-search",
    title: "commands.search",
    keywords: ["add", "component", "palette"],
    shortcuts: ["Mod+/"],
    run: ({ shell }) => shell.focusSearch(),
  },
  {
    id: "open-templates",
    title: "commands.templates",
    keywords: ["reference", "gallery", "case study"],
    run: ({ shell }) => shell.openTemplates(),
  },
  {
    id: "open-shelf",
    title: "commands.shelf",
    keywords: ["documents", "recent"],
    run: ({ shell }) => shell.openShelf(),
  },
  {
    id: "open-history",
    title: "commands.history",
    keywords: ["history", "compare"],
    run: ({ shell }) => shell.openHistory(),
  },
  {
    id: "name-version",
    title: "commands.nameVersion",
    keywords: ["history", "save"],
    shortcuts: ["Mod+Shift+S"],
    enabled: anyNodes,
    run: ({ shell }) => shell.openHistory("name"),
  },
  {
    id: "export-png",
    title: "commands.exportPng",
    keywords: ["image", "download", "picture"],
    shortcuts: ["Mod+Shift+E"],
    enabled: anyNodes,
    run: ({ shell }) => shell.openExport("png"),
  },
  {
    id: "open-rules",
    title: "commands.rules",
    keywords: ["review", "lint", "checks"],
    run: ({ shell }) => shell.openRules(),
  },
  {
    id: "new-design",
    title: "commands.newDesign",
    keywords: ["blank", "empty"],
    run: ({ shell }) => shell.newDesign(),
  },
  {
    id: "open-file",
    title: "commands.openFile",
    keywords: ["import", "load"],
    shortcuts: ["Mod+O"],
    run: ({ shell }) => shell.openFile(),
  },
  {
    id: "save-file",
    title: "commands.saveFile",
    keywords: ["download", "json"],
    shortcuts: ["Mod+S"],
    run: ({ shell }) => shell.saveToFile(),
  },
  {
    id: "choose-language",
    title: "commands.language",
    keywords: ["Sprache", "Deutsch", "German", "English", "translation"],
    run: ({ shell }) => shell.openLanguage(),
  },
  {
    id: "toggle-theme",
    title: "commands.toggleTheme",
    reads: true,
    keywords: ["dark", "light"],
    run: ({ shell }) => shell.toggleTheme(),
  },
  {
    id: "toggle-palette",
    title: "commands.togglePalette",
    run: ({ shell }) => shell.togglePalette(),
  },
  { id: "toggle-panel", title: "commands.togglePanel", run: ({ shell }) => shell.togglePanel() },
];
