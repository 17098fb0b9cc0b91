/** What the parts of the app share where a design is only looked at: the view and the review, and nothing that changes anything. */
import { createStore } from "zustand/vanilla";
import type { Diagram } from "../core/document/types.ts";
import { lookOnly } from "../editor/look-only.ts";
import type { ShellPort } from "../editor/ports.ts";
import { createReview, type Review } from "../editor/review.ts";
import type { Editor, EditorParts } from "../editor/store.ts";
import type { AppParts } from "./editor-context.tsx";
import { lendableView } from "./parts.ts";
import { toggleTheme } from "./ui/theme.ts";

/** `reviewOf` says how it is reviewed; it is not where that is left out. */
export function lookingParts(
  given: EditorParts,
  design: Diagram,
  reviewOf: (editor: Editor) => Review = unreviewed,
): AppParts {
  const editor = lookOnly(given, design);
  return {
    editor,
    review: reviewOf(editor),
    ...lendableView(editor),
    quickAdd: createStore(() => undefined),
    shell: SHELL,
    notify: nothing,
    showField: nothing,
    openText: nothing,
    savePage: nothing,
    reload: () => location.reload(),
    zoom: createStore<number>(() => 1),
  };
}

const nothing = (): void => undefined;

/** There is nothing around the canvas to be opened. */
const SHELL: ShellPort = {
  focusSearch: nothing,
  openQuickAdd: nothing,
  openTemplates: nothing,
  openShelf: nothing,
  keepShelf: nothing,
  openHistory: nothing,
  openExport: nothing,
  exportRegion: nothing,
  copyAs: nothing,
  openShare: nothing,
  openRules: nothing,
  newDesign: nothing,
  openFile: nothing,
  saveToFile: nothing,
  keepAsTemplate: nothing,
  saveCasePage: nothing,
  printCasePage: nothing,
  openCommands: nothing,
  openShortcuts: nothing,
  openOutline: nothing,
  openConnect: nothing,
  openLead: nothing,
  openMenu: nothing,
  moveRegion: nothing,
  toggleSteps: nothing,
  practise: nothing,
  openCompare: nothing,
  openChecklist: nothing,
  order: nothing,
  useClipboard: nothing,
  openLanguage: nothing,
  toggleTheme,
  togglePalette: nothing,
  togglePanel: nothing,
  openNumbers: nothing,
};

/** Its rules never arrive, so that it finds nothing. */
const unreviewed = (editor: Editor): Review =>
  createReview(editor, { load: () => new Promise(() => undefined), soon: () => nothing });
