/** Rehearsing an interview: the seven steps, a session from start to score, and what is kept of it. */
import { isPractising } from "../practice.ts";
import type { Command, CommandContext } from "./command.ts";

const practising = ({ editor }: CommandContext): boolean =>
  isPractising(editor.practice.getState());
const practised = ({ editor }: CommandContext): boolean =>
  editor.practice.getState().session?.end !== undefined;

export const practise: readonly Command[] = [
  {
    id: "toggle-steps",
    title: "practice.toggleSteps",
    keywords: ["interview", "clarify", "frame", "answers", "rail"],
    run: ({ shell }) => shell.toggleSteps(),
  },
  {
    id: "start-practice",
    title: "commands.practice",
    keywords: ["interview", "session", "timer", "rehearse", "mock"],
    run: ({ shell }) => shell.practise("start"),
  },
  {
    id: "take-hint",
    title: "practice.takeHint",
    keywords: ["stuck", "help"],
    enabled: practising,
    run: ({ shell }) => shell.practise("hint"),
  },
  {
    id: "pause-practice",
    title: "practice.pausePractice",
    keywords: ["timer", "stop", "resume"],
    enabled: practising,
    run: ({ shell }) => shell.practise("pause"),
  },
  {
    id: "end-practice",
    title: "practice.endPractice",
    keywords: ["score", "stop", "done"],
    enabled: practising,
    run: ({ shell }) => shell.practise("end"),
  },
  {
    id: "show-score",
    title: "practice.showScore",
    keywords: ["result", "feedback"],
    enabled: practised,
    run: ({ shell }) => shell.practise("score"),
  },
  {
    id: "show-replay",
    title: "practice.showReplay",
    keywords: ["time lapse", "scrubber"],
    enabled: practised,
    run: ({ shell }) => shell.practise("replay"),
  },
  {
    id: "practice-history",
    title: "practice.practiceHistory",
    keywords: ["sessions", "progress", "scores"],
    run: ({ shell }) => shell.practise("history"),
  },
];
