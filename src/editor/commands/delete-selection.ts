/** Delete what is selected, with the edges that would hang loose and what folded boundaries hold. */
import { removeElements } from "../../core/document/edit.ts";
import { withHeld } from "../../core/document/containment.ts";
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
  const folded = document.nodes.filter(({ id, collapsed }) => collapsed === true && ids.has(id));
  return new Set([...ids, ...withHeld(document, new Set(folded.map(({ id }) => id)))]);
};
