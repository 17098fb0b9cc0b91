/** Give the selected boxes, marks and edges a colour or an emphasis of their own. */
import { HUES } from "../../core/catalogue/component.ts";
import { type Restyle, restyled } from "../../core/document/restyle.ts";
import type { MessageKey } from "../../core/messages/index.ts";
import type { Command } from "./command.ts";
import { anySelected } from "./enabled.ts";

const restyle = (id: string, title: MessageKey, look: Restyle): Command => ({
  id,
  title,
  enabled: anySelected,
  run({ editor }) {
    const { selection } = editor.store.getState();
    editor.change((document) => restyled(document, selection, look));
  },
});

export const restyleSelection: readonly Command[] = [
  restyle("colour-usual", "looks.usual", { colour: undefined }),
  ...HUES.map((hue) => restyle(`colour-${hue}`, `looks.${hue}`, { colour: hue })),
  restyle("emphasis-strong", "looks.strong", { emphasis: "strong" }),
  restyle("emphasis-faint", "looks.faint", { emphasis: "faint" }),
  restyle("emphasis-usual", "looks.plain", { emphasis: undefined }),
];
