/** What each menu offers: ids of commands, in groups. What would do nothing now is left out of context menus. */
import { selectedEdges, selectedNodes } from "../selection.ts";
import type { EditorState } from "../store.ts";

type Entries = readonly (readonly string[])[];

const ORDER_AND_AWAY: Entries = [
  ["cut-selection", "copy-selection", "paste", "duplicate-selection"],
  ["delete-selection"],
];

export const MENUS = {
  box: [
    ["connect-selection", "add-right", "add-left", "replace-component", "rename-selection"],
    ["group-selection", "ungroup-selection", "toggle-fold", "toggle-lock"],
    ["zoom-to-selection", "what-if-fails"],
    ...ORDER_AND_AWAY,
  ],
  line: [
    ["cycle-edge-kind", "lead-source", "lead-target"],
    ["zoom-to-selection"],
    ["delete-selection"],
  ],
  several: [
    ["tidy-diagram", "group-selection", "toggle-fold", "toggle-lock"],
    ["align-left", "align-centre", "align-right", "align-top", "align-middle", "align-bottom"],
    ["distribute-x", "distribute-y", "match-width", "match-height"],
    ["zoom-to-selection"],
    ...ORDER_AND_AWAY,
  ],
  canvas: [
    ["quick-add", "paste", "select-all"],
    ["zoom-to-fit", "actual-size", "open-outline"],
    ["tidy-diagram", "add-lane", "toggle-grid"],
    ["open-templates", "open-commands", "show-shortcuts"],
  ],
  /** What the top bar has no room for on a phone. */
  bar: [
    ["export-png", "open-shelf", "open-templates", "tidy-diagram", "start-practice", "play-tour"],
  ],
  more: [
    ["new-design", "open-file", "save-file"],
    ["open-history", "name-version"],
    ["start-practice", "toggle-steps", "practice-history"],
    ["compare-with-reference", "open-checklist"],
    ["export-as", "share-link", "copy-as-mermaid", "copy-as-markdown"],
    ["keep-as-template", "print-case-page"],
    ["open-outline", "open-rules", "toggle-grid", "toggle-theme", "choose-language"],
    ["open-commands", "show-shortcuts"],
  ],
} as const satisfies Readonly<Record<string, Entries>>;
export type MenuName = keyof typeof MENUS;

/** The menu for what is selected. */
export function menuFor({
  document,
  selection,
}: Pick<EditorState, "document" | "selection">): Exclude<MenuName, "bar" | "more"> {
  if (selection.size === 0) return "canvas";
  if (selection.size > 1) return "several";
  if (selectedNodes(document, selection).length > 0) return "box";
  return selectedEdges(document, selection).length > 0 ? "line" : "canvas";
}
