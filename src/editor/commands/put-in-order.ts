/** Tidy, align, group, fold, stack, lock, bands and the grid: small here, loaded when first asked for. */
import type { OrderAction } from "../../core/messages/en/order.ts";
import { chosenLane } from "../selection.ts";
import type { Command, CommandContext } from "./command.ts";
import { anyNodes, anyNodeSelected } from "./enabled.ts";

type Test = (context: CommandContext) => boolean;

/** So many boxes are selected. */
const least =
  (count: number): Test =>
  ({ editor }) => {
    const { document, selection } = editor.store.getState();
    return (
      selection.size >= count &&
      document.nodes.filter(({ id }) => selection.has(id)).length >= count
    );
  };
const two = least(2);
const three = least(3);
const boundary: Test = ({ editor }) => {
  const { document, selection } = editor.store.getState();
  return document.nodes.some(({ id, component }) => component === "boundary" && selection.has(id));
};
const lane: Test = ({ editor }) => chosenLane(editor.store.getState()) !== undefined;

const ENTRIES: readonly (readonly [
  OrderAction,
  (Test | undefined)?,
  (string | undefined)?,
  string?,
])[] = [
  ["tidy-diagram", anyNodes, "Shift+T", "layout arrange clean up"],
  ["align-left", two, "Mod+Shift+ArrowLeft"],
  ["align-centre", two],
  ["align-right", two, "Mod+Shift+ArrowRight"],
  ["align-top", two, "Mod+Shift+ArrowUp"],
  ["align-middle", two],
  ["align-bottom", two, "Mod+Shift+ArrowDown"],
  ["distribute-x", three],
  ["distribute-y", three],
  ["match-width", two],
  ["match-height", two],
  ["bring-to-front", anyNodeSelected, "]"],
  ["send-to-back", anyNodeSelected, "["],
  ["toggle-lock", anyNodeSelected, "Mod+Shift+L"],
  ["group-selection", anyNodeSelected, "Mod+G", "boundary frame"],
  ["ungroup-selection", boundary, "Mod+Shift+G"],
  ["toggle-fold", boundary, "Mod+.", "fold"],
  ["add-lane", undefined, undefined, "band swimlane"],
  ["rename-lane", lane],
  ["move-lane-up", lane],
  ["move-lane-down", lane],
  ["delete-lane", lane],
  ["toggle-grid", undefined, "Mod+'", "dots"],
];

export const putInOrder: readonly Command[] = ENTRIES.map(([id, enabled, chord, words]) => ({
  id,
  title: id === "tidy-diagram" ? "commands.tidy" : `order.${id}`,
  ...(words === undefined ? {} : { keywords: [words] }),
  ...(chord === undefined ? {} : { shortcuts: [chord] }),
  ...(enabled ? { enabled } : {}),
  run: ({ shell }) => shell.order(id),
}));
