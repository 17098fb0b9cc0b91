/** Give the selected edges the next kind that is legal between their ends. */
import { nextKind } from "../connect.ts";
import { selectedEdges } from "../selection.ts";
import type { Command } from "./command.ts";
import { anyEdgeSelected } from "./enabled.ts";

export const cycleEdgeKind: Command = {
  id: "cycle-edge-kind",
  title: "commands.nextKind",
  keywords: ["data kind", "type"],
  shortcuts: ["K"],
  enabled: anyEdgeSelected,
  run({ editor }) {
    const { selection } = editor.store.getState();
    editor.change((document) =>
      selectedEdges(document, selection).reduce(
        (changed, edge) => nextKind(editor, changed, edge),
        document,
      ),
    );
  },
};
