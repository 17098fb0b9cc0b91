/** Hold the design against another one, and look at the page for the day of the interview. */
import type { Command } from "./command.ts";
import { anyNodes } from "./enabled.ts";

export const compareDesigns: readonly Command[] = [
  {
    id: "compare-with-reference",
    title: "compare.withReference",
    keywords: ["diff", "solution", "missing"],
    enabled: anyNodes,
    run: ({ shell }) => shell.openCompare("reference"),
  },
  {
    id: "compare-with",
    title: "compare.withOther",
    keywords: ["diff", "file"],
    enabled: anyNodes,
    run: ({ shell }) => shell.openCompare("other"),
  },
  {
    id: "open-checklist",
    title: "checklist.open",
    keywords: ["print", "steps", "cheat sheet"],
    run: ({ shell }) => shell.openChecklist(),
  },
];
