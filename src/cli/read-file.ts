/** Reads documents from files or standard input, and says what is wrong with those that cannot be used. */
import type { Diagram } from "../core/document/types.ts";
import { openBytes } from "../core/formats/opening.ts";
import type { Imported } from "../core/import/to-diagram.ts";
import { t } from "../core/messages/late.ts";
import type { Problem, Result } from "../core/problem.ts";
import { readFileCapped, readStandardInput } from "./capped.ts";
import { importPorts } from "./import-ports.ts";
import { complain } from "./terminal.ts";

/** The name that stands for standard input. */
export const STDIN = "-";

export interface OpenedFile {
  readonly file: string;
  readonly diagram: Diagram;
  /** What became of a drawing from elsewhere. */
  readonly imported?: Imported;
}

export const readBytes = (file: string): Promise<Result<Uint8Array>> =>
  file === STDIN ? readStandardInput() : readFileCapped(file);

/** The documents that could be read. What is wrong with the others goes to standard error. */
export async function openFiles(
  files: readonly string[],
  lend = importPorts(),
): Promise<readonly OpenedFile[]> {
  const opened: OpenedFile[] = [];
  for (const file of files) {
    const bytes = await readBytes(file);
    const result = bytes.ok ? await openBytes(bytes.value, nameOf(file), lend) : bytes;
    if (result.ok) opened.push({ file, ...result.value });
    else complainOf(file, result.problems);
  }
  return opened;
}

/** Each problem in two lines on standard error: what is wrong, and what to do. */
export function complainOf(file: string, problems: readonly Problem[]): void {
  for (const problem of problems) complain(`${inOneLine(file, problem)}\n  ${problem.hint}`);
}

/** `design.json (nodes[3].label): what is wrong` */
export const inOneLine = (file: string, { path, message }: Problem): string =>
  `${nameOf(file)}${path === "" ? "" : ` (${path})`}: ${message}`;

/** What a file is called in the output. */
export const nameOf = (file: string): string => (file === STDIN ? t("cli.standardInput") : file);
