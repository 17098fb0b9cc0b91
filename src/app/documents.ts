/** Changing from one document to another: blank, from a template, from a file, from the last visit. */
import { type Diagram, emptyDiagram } from "../core/document/types.ts";
import { t } from "../core/messages/index.ts";
import type { Result } from "../core/problem.ts";
import type { Composition } from "./compose.ts";
import type { Notice } from "./editor-context.tsx";
import type { OpenedFile } from "./storage/file-access.ts";

export interface Documents {
  /** Open what was open last. */
  restore(): Promise<void>;
  openBlank(): Promise<void>;
  openTemplate(template: Diagram): Promise<void>;
  /** Let the person choose a file. */
  chooseFile(): Promise<void>;
  /** A file that was dropped. */
  openFile(file: File): Promise<void>;
  saveToFile(): Promise<void>;
}

export function createDocuments(
  { editor, workspace, files }: Composition,
  notify: (notice: Notice) => void,
): Documents {
  const check = checkWith(notify);
  const openNew = async (diagram: Diagram, text: string, action?: Notice["action"]) => {
    const opened = await workspace.openNew(diagram);
    if (opened.ok) notify({ text, ...(action ? { action } : {}) });
    else if (opened.problems[0]?.code === "workspace-unsaved") {
      const discard = () => void workspace.openNew(diagram, { discard: true });
      check(opened, { title: t("shell.openAnyway"), run: discard });
    } else check(opened);
  };
  const openRead = async (opened: Result<OpenedFile | undefined>) => {
    if (!opened.ok) check(opened);
    else if (opened.value)
      await openNew(opened.value.diagram, t("shell.opened", { title: opened.value.name }));
  };

  return {
    async restore() {
      check(await workspace.loadLast());
    },
    openBlank: () => openNew(emptyDiagram(t("general.untitled")), t("shell.openedBlank")),
    openTemplate: (template) =>
      openNew(
        template,
        t("shell.openedTemplate", { title: template.title }),
        template.tour && { title: t("tour.take"), run: () => editor.tellStep(0) },
      ),
    chooseFile: async () => openRead(await files.open()),
    openFile: async (file) => openRead(await files.read(file)),
    async saveToFile() {
      const saved = await files.save(workspace.id(), editor.document());
      if (!saved.ok) check(saved);
      else if (saved.value !== undefined) {
        notify({ text: t("shell.savedToFile", { name: saved.value }) });
      }
    },
  };
}

/** Says what went wrong, why and what to do; nothing where all went well. */
const checkWith =
  (notify: (notice: Notice) => void) =>
  (result: Result<unknown>, action?: Notice["action"]): void => {
    const problem = result.ok ? undefined : result.problems[0];
    if (!problem) return;
    const text = `${problem.message} ${problem.hint}`;
    notify({ text, tone: "error", ...(action ? { action } : {}) });
  };
