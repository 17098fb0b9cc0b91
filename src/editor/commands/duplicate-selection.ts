/** Duplicate the selected boxes and the edges between them, a little to the lower right. */
import { fragmentOf, pasteFragment } from "../fragment.ts";
import type { Command } from "./command.ts";
import { anyNodeSelected } from "./enabled.ts";

const OFFSET = { x: 32, y: 32 };

export const duplicateSelection: Command = {
  id: "duplicate-selection",
  title: "commands.duplicate",
  keywords: ["copy", "clone"],
  shortcuts: ["Mod+D"],
  enabled: anyNodeSelected,
  run({ editor }) {
    const { document, selection } = editor.store.getState();
    const fragment = fragmentOf(document, selection);
    if (!fragment) return;
    const pasted = pasteFragment(document, fragment, OFFSET);
    editor.change(() => pasted.document, { select: pasted.added });
  },
};
