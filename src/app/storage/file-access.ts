/** Files on disk, through the browser's pickers where it has them, else as upload and download. */
import type { fileOpen, fileSave } from "browser-fs-access";
import type { Diagram } from "../../core/document/types.ts";
import type { ImportPorts, Opened } from "../../core/formats/opening.ts";
import { serializeDiagram } from "../../core/document/serialize.ts";
import { fileName } from "../../core/formats/file-name.ts";
import { t } from "../../core/messages/index.ts";
import { failure, type Problem, type Result, success } from "../../core/problem.ts";
import { storageProblem } from "./storage-problem.ts";

/** What is used of `browser-fs-access`. */
export interface FilePicker {
  readonly fileOpen: typeof fileOpen;
  readonly fileSave: typeof fileSave;
}

export interface OpenedFile extends Opened {
  readonly name: string;
}

export interface FileAccess {
  /** Lets the person choose a file; `undefined` when they chose none. */
  open(): Promise<Result<OpenedFile | undefined>>;
  /** A file that was dropped or pasted. */
  read(file: File): Promise<Result<OpenedFile>>;
  /**
   * Saves the document `id` into the file it was saved to before; into another, which the person
   * chooses, if there is none or `elsewhere` says so. Gives the file's name; `undefined` when they
   * chose none.
   */
  save(id: string, diagram: Diagram, elsewhere?: boolean): Promise<Result<string | undefined>>;
}

const EXTENSION = ".loopboard.json";
/** The browser remembers the folder of the last choice under this name. */
const PICKER_ID = "loopboard";

/** Most visits open no file, so the picker's code is loaded on demand. */
const loadPicker = (): Promise<FilePicker> => import("browser-fs-access");
/** As are the formats, with what unpacks them. */
const loadFormats = () => import("../../core/formats/opening.ts");

/** `lend` is asked for a drawing of another program alone. */
export function createFileAccess(
  lend: () => Promise<ImportPorts>,
  load: () => Promise<FilePicker> = loadPicker,
): FileAccess {
  const handles = new Map<string, FileSystemFileHandle>();
  const readFile = readFileWith(lend);
  return {
    open: () => unlessCancelled(async () => readFile(await chooseFile(await load()))),
    read: (file) => readFile(file).catch((error: unknown) => failure(problemOfFile(error))),
    save: (id, diagram, elsewhere = false) =>
      unlessCancelled(async () => {
        const picker = await load();
        const name = fileName(diagram.title, EXTENSION);
        const file = new Blob([serializeDiagram(diagram)], { type: "application/json" });
        const options = {
          id: PICKER_ID,
          fileName: name,
          description: t("storage.file-type"),
          extensions: [EXTENSION, ".json"],
        };
        const handle = await picker.fileSave(
          file,
          options,
          elsewhere ? null : (handles.get(id) ?? null),
        );
        if (handle) handles.set(id, handle);
        return success(handle?.name ?? name);
      }),
  };
}

async function chooseFile(picker: FilePicker): Promise<File> {
  const { READABLE } = await loadFormats();
  return picker.fileOpen({
    id: PICKER_ID,
    description: t("storage.file-type"),
    extensions: [...READABLE.extensions],
    mimeTypes: [...READABLE.mediaTypes],
  });
}

const readFileWith =
  (lend: () => Promise<ImportPorts>) =>
  async (file: File): Promise<Result<OpenedFile>> => {
    const { openBytes } = await loadFormats();
    const opened = await openBytes(new Uint8Array(await file.arrayBuffer()), file.name, lend);
    return opened.ok ? success({ name: file.name, ...opened.value }) : opened;
  };

/** Closing a picker is no fault: then nothing happened. */
export async function unlessCancelled<T>(
  work: () => Promise<Result<T>>,
): Promise<Result<T | undefined>> {
  try {
    return await work();
  } catch (error) {
    if (nameOf(error) === "AbortError") return success(undefined);
    return failure(problemOfFile(error));
  }
}

function problemOfFile(error: unknown): Problem {
  const refused = ["NotAllowedError", "SecurityError", "NoModificationAllowedError"];
  if (refused.includes(nameOf(error))) return storageProblem("file-refused");
  const reason = error instanceof Error ? error.message : String(error);
  return storageProblem("file-failed", { reason });
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : "");
