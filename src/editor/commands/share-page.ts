/** Take the design away: as a link, as a page to read, or on paper. */
import type { Command } from "./command.ts";
import { anyNodes } from "./enabled.ts";

export const sharePage: readonly Command[] = [
  {
    id: "share-link",
    title: "commands.shareLink",
    keywords: ["url", "send", "embed", "iframe"],
    enabled: anyNodes,
    run: ({ shell }) => shell.openShare(),
  },
  {
    id: "save-case-page",
    title: "commands.saveCasePage",
    keywords: ["html", "report", "write-up", "export"],
    enabled: anyNodes,
    run: ({ shell }) => shell.saveCasePage(),
  },
  {
    id: "print-case-page",
    title: "commands.printCasePage",
    keywords: ["pdf", "paper"],
    shortcuts: ["Mod+P"],
    enabled: anyNodes,
    run: ({ shell }) => shell.printCasePage(),
  },
];
