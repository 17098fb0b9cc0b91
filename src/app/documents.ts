/** Changing from one document to another: blank, from a template, from a file, from the last visit. */
import { type Diagram, emptyDiagram, type Point } from "../core/document/types.ts";
import { t } from "../core/messages/index.ts";
import type { Result } from "../core/problem.ts";
import type { Composition } from "./compose.ts";
import type { Notice } from "./editor-context.tsx";
import { isPicture, placePicture } from "./place-picture.ts";
import type { FileAccess, OpenedFile } from "./storage/file-access.ts";
import type { Workspace } from "./storage/workspace.ts";

export interface Documents {
  /** Open what was open last. */
  restore(): Promise<void>;
  openBlank(): Promise<void>;
  openTemplate(template: Diagram): Promise<void>;
  /** Let the person choose a file. */
  chooseFile(): Promise<void>;
  /** A file that was dropped there: a design, a company's own, or a picture. */
  openFile(file: File, at: Point): Promise<void>;
  /** A drawing of another program that was pasted as text. */
  openText(text: string): Promise<void>;
  saveToFile(): Promise<void>;
}

export function createDocuments(
  { editor, workspace, files, house }: Composition,
  notify: (notice: Notice) => void,
  lookAtDoubts: () => void,
): Documents {
  const check = checkWith(notify);
  const readDropped = dropReader(files, placePicture.bind(undefined, { editor, notify }));
  const say = (told: Result<string>) => (told.ok ? notify({ text: told.value }) : check(told));
  const openNew = newOpener(workspace, notify);
  const openRead = readOpener(openNew, check, lookAtDoubts);

  return {
    restore: async () => check(await workspace.loadLast()),
    openBlank: () => openNew(emptyDiagram(t("general.untitled")), t("shell.openedBlank")),
    openTemplate(template) {
      const tour = template.tour && { title: t("tour.take"), run: () => editor.tellStep(0) };
      return openNew(template, t("shell.openedTemplate", { title: template.title }), tour);
    },
    chooseFile: async () => openRead(await files.open()),
    async openFile(file, at) {
      const taken = await house.take(file);
      if (taken) say(taken);
      else await openRead(await readDropped(file, at));
    },
    async openText(text) {
      const read = await files.read(new File([text], t("shell.pasted")));
      const isUnknown = !read.ok && read.problems[0]?.code === "file-unknown";
      if (isUnknown) notify({ text: t("shell.pasteRefused") });
      else await openRead(read);
    },
    async saveToFile() {
      const saved = await files.save(workspace.id(), editor.document());
      if (saved.ok && saved.value !== undefined)
        notify({ text: t("shell.savedToFile", { name: saved.value }) });
      else check(saved);
    },
  };
}

/** Opens a design as a new one and says so, or why not. */
const newOpener =
  (workspace: Workspace, notify: (notice: Notice) => void) =>
  async (diagram: Diagram, text: string, action?: Notice["action"]): Promise<void> => {
    const opened = await workspace.openNew(diagram);
    const discard = () => void workspace.openNew(diagram, { discard: true });
    if (opened.ok) notify({ text, ...(action ? { action } : {}) });
    else checkWith(notify)(opened, anyway(opened, discard));
  };

/** Opens what was read of a file as a new design; a drawing from elsewhere says what became of it. */
const readOpener =
  (openNew: ReturnType<typeof newOpener>, check: Check, lookAtDoubts: () => void) =>
  async (opened: Result<OpenedFile | undefined>): Promise<void> => {
    check(opened);
    if (!opened.ok || !opened.value) return;
    const { name, diagram, imported } = opened.value;
    if (!imported) return openNew(diagram, t("shell.opened", { title: name }));
    const { receive } = await import("./import/receive.ts");
    const { diagram: drawn, text, look } = await receive(name, imported);
    await openNew(drawn, text, look === undefined ? look : { title: look, run: lookAtDoubts });
  };

/** A picture may hold a design; where it holds none, it is a picture. */
const dropReader =
  (files: FileAccess, place: (file: File, at: Point) => Promise<void>) =>
  async (file: File, at: Point): Promise<Result<OpenedFile | undefined>> => {
    const read = await files.read(file);
    if (read.ok || !isPicture(file)) return read;
    await place(file, at);
    return { ok: true, value: undefined };
  };

/** What could not be saved may be left behind, if the person says so. */
const anyway = (
  { problems }: Extract<Result<unknown>, { readonly ok: false }>,
  discard: () => void,
): Notice["action"] =>
  problems[0]?.code === "workspace-unsaved"
    ? { title: t("shell.openAnyway"), run: discard }
    : undefined;

type Check = (result: Result<unknown>, action?: Notice["action"]) => void;

/** Says what went wrong, why and what to do; nothing where all went well. */
const checkWith =
  (notify: (notice: Notice) => void): Check =>
  (result, action) => {
    const problem = result.ok ? undefined : result.problems[0];
    if (!problem) return;
    const text = `${problem.message} ${problem.hint}`;
    notify({ text, tone: "error", ...(action ? { action } : {}) });
  };
