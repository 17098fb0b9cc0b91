/** What commands are run in, for tests only: the editor is real, the app around it notes what it is asked for. */
import type { ShellPort, ViewPort } from "../ports.ts";
import type { Editor } from "../store.ts";
import type { CommandContext } from "./command.ts";

type Note = (name: string) => () => void;

const viewOf = (note: Note): ViewPort => ({
  fit: note("fit"),
  zoomBy: note("zoomBy"),
  actualSize: note("actualSize"),
  reveal: note("reveal"),
  keepInView: note("keepInView"),
  follow: note("follow"),
  centre: () => ({ x: 0, y: 0 }),
  pointer: () => undefined,
  toScreen: (point) => point,
});

const shellOf = (note: Note): ShellPort => ({
  focusSearch: note("focusSearch"),
  openQuickAdd: note("openQuickAdd"),
  openTemplates: note("openTemplates"),
  openShelf: note("openShelf"),
  keepShelf: note("keepShelf"),
  openHistory: note("openHistory"),
  openExport: note("openExport"),
  exportRegion: note("exportRegion"),
  copyAs: note("copyAs"),
  openShare: note("openShare"),
  openRules: note("openRules"),
  openLanguage: note("openLanguage"),
  newDesign: note("newDesign"),
  openFile: note("openFile"),
  saveToFile: note("saveToFile"),
  keepAsTemplate: note("keepAsTemplate"),
  saveCasePage: note("saveCasePage"),
  printCasePage: note("printCasePage"),
  toggleTheme: note("toggleTheme"),
  togglePalette: note("togglePalette"),
  togglePanel: note("togglePanel"),
  openNumbers: note("openNumbers"),
  openCommands: note("openCommands"),
  openShortcuts: note("openShortcuts"),
  openOutline: note("openOutline"),
  openConnect: note("openConnect"),
  openLead: note("openLead"),
  openMenu: note("openMenu"),
  moveRegion: note("moveRegion"),
  useClipboard: note("useClipboard"),
  order: note("order"),
  toggleSteps: note("toggleSteps"),
  practise: note("practise"),
  openCompare: note("openCompare"),
  openChecklist: note("openChecklist"),
});

/** The context, and the names of what was asked of the app, in order. */
export function commandContext(editor: Editor): {
  readonly asked: readonly string[];
  readonly context: CommandContext;
} {
  const asked: string[] = [];
  const note: Note = (name) => () => void asked.push(name);
  return { asked, context: { editor, view: viewOf(note), shell: shellOf(note) } };
}
