/** Changing from one document to another: blank, from a template, from a file, from the last visit. */
import { type Diagram, emptyDiagram } from "../core/document/types.ts";
import { t } from "../core/messages/index.ts";
import type { Problem, Result } from "../core/problem.ts";
import type { Composition } from "./compose.ts";
import type { Notice } from "./editor-context.tsx";

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
  const complain = ({ message, hint }: Problem) =>
    notify({ text: `${message} ${hint}`, tone: "error" });
  const check = (result: Result<unknown>): boolean => {
    const problem = result.ok ? undefined : result.problems[0];
    if (problem) complain(problem);
    return result.ok;
  };
  const openNew = async (diagram: Diagram, text: string) => {
    const opened = await workspace.openNew(diagram);
    if (opened.ok) return notify({ text });
    const [problem] = opened.problems;
    if (problem?.code !== "workspace-unsaved") return void check(opened);
    notify({
      text: `${problem.message} ${problem.hint}`,
      tone: "error",
      action: {
        title: t("shell.openAnyway"),
        run: () => void workspace.openNew(diagram, { discard: true }),
      },
    });
  };

  return {
    async restore() {
      check(await workspace.loadLast());
    },
    async openBlank() {
      const blank = emptyDiagram(t("general.untitled"));
      await openNew(blank, t("shell.openedBlank"));
    },
    openTemplate: (template) =>
      openNew(template, t("shell.openedTemplate", { title: template.title })),
    async chooseFile() {
      const opened = await files.open();
      if (opened.ok && opened.value) {
        await openNew(opened.value.diagram, t("shell.opened", { title: opened.value.name }));
      } else check(opened);
    },
    async openFile(file) {
      const opened = await files.read(file);
      if (opened.ok) await openNew(opened.value.diagram, t("shell.opened", { title: file.name }));
      else check(opened);
    },
    async saveToFile() {
      const saved = await files.save(workspace.id(), editor.document());
      if (check(saved) && saved.ok && saved.value !== undefined) {
        notify({ text: t("shell.savedToFile", { name: saved.value }) });
      }
    },
  };
}
