/** Rehearsing an interview: the seven steps, a session from start to score, and what is kept of it. */
import type { Command } from "./command.ts";

export const practise: readonly Command[] = [
  {
    id: "toggle-steps",
    title: "practice.toggleSteps",
    keywords: ["interview", "clarify", "frame", "answers", "rail"],
    run: ({ shell }) => shell.toggleSteps(),
  },
];
