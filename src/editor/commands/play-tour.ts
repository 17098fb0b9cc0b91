/** Walk through the design step by step. */
import type { Command } from "./command.ts";

export const playTour: Command = {
  id: "play-tour",
  title: "commands.playTour",
  keywords: ["walk-through", "explain", "steps"],
  enabled: ({ editor }) => (editor.document().tour?.length ?? 0) > 0,
  run({ editor, view }) {
    view.fit();
    editor.tellStep(0);
  },
};
