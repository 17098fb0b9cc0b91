/** What the parts of the app share, made once: editor, review, the view and the frame's own commands. */
import { createStore } from "zustand/vanilla";
import type { RequirementId } from "../core/document/requirements.ts";
import type { Point } from "../core/document/types.ts";
import type { ShellPort, ViewPort } from "../editor/ports.ts";
import type { Editor } from "../editor/store.ts";
import type { QuickAddRequest } from "../editor/quick-add.ts";
import type { Composition } from "./compose.ts";
import type { DialogName } from "./open-dialog.ts";
import { createDocuments, type Documents } from "./documents.ts";
import { createPages, type Pages } from "./pages.ts";
import type { AppParts, Notice } from "./editor-context.tsx";
import { toggleTheme } from "./ui/theme.ts";
import { watchPractice } from "./practised.ts";
import { watchVersions } from "./watch-versions.ts";

/** What only the frame itself can do. */
export interface Frame {
  notify(notice: Notice): void;
  openDialog(name: DialogName, about?: string, at?: Point): void;
  togglePalette(): void;
  togglePanel(): void;
  openNumbers(): void;
  toggleSteps(shown?: boolean): void;
  focusSearch(): void;
  showField(field: RequirementId): void;
}

export interface MadeParts {
  readonly parts: AppParts;
  readonly documents: Documents;
}

export function createParts(composition: Composition, frame: Frame): MadeParts {
  const documents = createDocuments(composition, frame.notify, () => frame.openDialog("doubts"));
  const pages = createPages(composition, frame.notify);
  watchVersions(composition, frame.notify);
  watchPractice(composition, frame);
  requestIdleCallback(
    () =>
      void import("./after-start.ts").then(({ afterStart }) =>
        afterStart(composition, documents, frame.notify),
      ),
  );
  const { view, lendView } = lendableView(composition.editor);
  const quickAdd = createStore<QuickAddRequest | undefined>(() => undefined);
  const parts: AppParts = {
    editor: composition.editor,
    review: composition.review,
    view,
    quickAdd,
    shell: {
      ...shellOf(composition, frame, documents, pages),
      openQuickAdd(request) {
        // What it offers first would mend what the review finds: asked here, as nothing may change while it is drawn.
        if (!request.replace) composition.review.flush();
        quickAdd.setState(request, true);
      },
      order: (action, about) =>
        void ordering().then((module) => module.order(parts, action, about)),
    },
    notify: frame.notify,
    showField(field) {
      composition.editor.select([]);
      frame.showField(field);
    },
    openText: (text) => void documents.openText(text),
    savePage: (diagram) => void pages.save(diagram),
    reload: () => void composition.workspace.autosave.flush().then(() => location.reload()),
    zoom: createStore<number>(() => 1),
    lendView,
  };
  return { parts, documents };
}

/** A view that does nothing until the canvas lends its own, when it is there. */
export function lendableView(editor: Editor): Pick<AppParts, "view" | "lendView"> {
  let lent: ViewPort | undefined;
  return {
    view: viewOf(editor, () => lent),
    lendView(next) {
      lent = next;
      return () => {
        if (lent === next) lent = undefined;
      };
    },
  };
}

const viewOf = (editor: Editor, lent: () => ViewPort | undefined): ViewPort => ({
  fit: () => lent()?.fit(),
  zoomBy: (factor) => lent()?.zoomBy(factor),
  actualSize: () => lent()?.actualSize(),
  reveal(ids) {
    const { document } = editor.store.getState();
    if (!document.nodes.some(({ collapsed }) => collapsed)) lent()?.reveal(ids);
    else
      void ordering().then(({ openFolded }) => {
        openFolded(editor, ids);
        // The canvas must hold them before it can show them.
        requestAnimationFrame(() => lent()?.reveal(ids));
      });
  },
  keepInView: (ids) => lent()?.keepInView(ids),
  follow: (ids, line) => lent()?.follow(ids, line),
  centre: () => lent()?.centre() ?? { x: 0, y: 0 },
  pointer: () => lent()?.pointer(),
  toScreen: (point) => lent()?.toScreen(point) ?? point,
});

const ordering = () => import("./order/order.ts");

const exportsOf = (
  composition: Composition,
  { openDialog, notify }: Frame,
): Pick<ShellPort, "openExport" | "exportRegion" | "copyAs" | "keepShelf"> => ({
  openExport: (about) => openDialog("export", about),
  exportRegion: () => openDialog("region"),
  keepShelf: (how) =>
    void import("./late-backup.ts").then((late) => late.keepShelf(composition, how, notify)),
  copyAs: (format) =>
    void import("./export/copy-as.ts").then((module) =>
      module.copyAs(composition.editor, format, notify),
    ),
});

const shellOf = (
  composition: Composition,
  frame: Frame,
  documents: Documents,
  pages: Pages,
): Omit<ShellPort, "openQuickAdd" | "order"> => ({
  focusSearch: frame.focusSearch,
  openTemplates: () => frame.openDialog("templates"),
  openShelf: () => frame.openDialog("shelf"),
  openHistory: (what) => frame.openDialog("history", what),
  ...exportsOf(composition, frame),
  openShare: () => frame.openDialog("share"),
  openLanguage: () => frame.openDialog("language"),
  openRules: (rule) => frame.openDialog("rules", rule),
  openCompare: (what) => frame.openDialog("compare", what),
  openChecklist: () => frame.openDialog("checklist"),
  newDesign: () => void documents.openBlank(),
  openFile: () => void documents.chooseFile(),
  saveToFile: () => void documents.saveToFile(),
  keepAsTemplate: () => frame.openDialog("keep-template"),
  saveCasePage: () => void pages.save(composition.editor.document()),
  printCasePage: () => void pages.print(composition.editor.document()),
  openCommands: () => frame.openDialog("commands"),
  openShortcuts: () => frame.openDialog("shortcuts"),
  openOutline: () => frame.openDialog("outline"),
  openConnect: (source) => frame.openDialog("connect", source),
  openLead: (end) => frame.openDialog(end === "source" ? "lead-source" : "lead-target"),
  openMenu: (at) => frame.openDialog("menu", undefined, at),
  moveRegion: (by) => void import("./regions.ts").then((module) => module.moveRegion(by)),
  useClipboard: (how) =>
    void import("./clipboard.ts").then((module) => module.useClipboard(how, frame.notify)),
  toggleTheme,
  togglePalette: frame.togglePalette,
  togglePanel: frame.togglePanel,
  openNumbers: frame.openNumbers,
  toggleSteps: frame.toggleSteps,
  practise: (action) =>
    void import("./late-practice.ts").then((late) => late.practise(composition, frame, action)),
});
