/** All designs of this device into one file, and back. */
import type { Command } from "./command.ts";

export const backUpShelf: readonly Command[] = [
  {
    id: "backup-shelf",
    title: "backup.back-up",
    keywords: ["save", "export", "copy", "all"],
    run: ({ shell }) => shell.keepShelf("back-up"),
  },
  {
    id: "restore-shelf",
    title: "backup.restore",
    keywords: ["import", "load", "backup", "all"],
    run: ({ shell }) => shell.keepShelf("restore"),
  },
];
