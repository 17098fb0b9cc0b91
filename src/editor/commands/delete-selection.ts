/** Delete what is selected, with the edges that would hang loose and what folded boundaries hold. */
import { removeElements } from "../../core/document/edit.ts";
import { shownOf } from "../../core/document/fold.ts";
import type { Diagram } from "../../core/document/types.ts";
import type { Command } from "./command.ts";
import { anySelected } from "./enabled.ts";

export const deleteSelection: Command = {
  id: "delete-selection",
  title: "commands.delete",
  keywords: ["remove", "erase"],
  shortcuts: ["Delete", "Backspace"],
  enabled: anySelected,
  run({ editor }) {
    const { selection } = editor.store.getState();
    editor.change((document) => removeElements(document, withInside(document, selection)), {
      select: [],
    });
  },
};

/** A folded card means all that it holds. */
const withInside = (document: Diagram, ids: ReadonlySet<string>): ReadonlySet<string> => {
  const inside = [...shownOf(document).cardOf].filter(([, card]) => ids.has(card));
  return new Set([...ids, ...inside.map(([id]) => id)]);
};
