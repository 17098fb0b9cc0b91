/** Reads documents from files or standard input, and says what is wrong with those that cannot be used. */
import { readFile } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import type { Diagram } from "../core/document/types.ts";
import { openBytes } from "../core/formats/opening.ts";
import { t } from "../core/messages/index.ts";
import { failure, type Problem, type Result } from "../core/problem.ts";
import { complain } from "./command.ts";

/** The name that stands for standard input. */
export const STDIN = "-";

export interface OpenedFile {
  readonly file: string;
  readonly diagram: Diagram;
}

/** The documents that could be read. What is wrong with the others goes to standard error. */
export async function openFiles(files: readonly string[]): Promise<readonly OpenedFile[]> {
  const opened: OpenedFile[] = [];
  for (const file of files) {
    const result = await openFile(file);
    if (result.ok) opened.push({ file, diagram: result.value });
    else for (const problem of result.problems) complain(describe(file, problem));
  }
  return opened;
}

async function openFile(file: string): Promise<Result<Diagram>> {
  try {
    const bytes = file === STDIN ? await buffer(process.stdin) : await readFile(file);
    return await openBytes(bytes, nameOf(file));
  } catch (error) {
    return failure({
      code: "file-unreadable",
      path: "",
      message: reasonOf(error),
      hint: t("cli.unreadableHint"),
    });
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT") return t("cli.noSuchFile");
  if (code === "EISDIR") return t("cli.isFolder");
  if (code === "EACCES") return t("cli.notAllowed");
  return t("cli.unreadable", { reason: error instanceof Error ? error.message : String(error) });
}

const describe = (file: string, { path, message, hint }: Problem): string =>
  [`${nameOf(file)}${path === "" ? "" : ` (${path})`}: ${message}`, `  ${hint}`].join("\n");

/** What a file is called in the output. */
export const nameOf = (file: string): string => (file === STDIN ? t("cli.standardInput") : file);
