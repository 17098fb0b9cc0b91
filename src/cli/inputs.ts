/** Which files a command was asked to look at: names, folders, patterns and standard input. */
import { stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import { STDIN } from "./read-file.ts";

export interface Input {
  /** As the output names it, relative to where the person stands; `-` for standard input. */
  readonly file: string;
  /** Found in a folder: there it may be somebody else's file, which is passed over in silence. */
  readonly isFound: boolean;
}

export interface Inputs {
  readonly inputs: readonly Input[];
  /** Patterns that match nothing. */
  readonly unmatched: readonly string[];
}

/** What holds designs, or drawings that are read as such. Endings that mostly hold other things are left out. */
const IN_FOLDERS = ["**/*.{json,png,svg,mmd,mermaid,drawio,excalidraw,d2}"];
const IGNORED = ["**/node_modules/**"];

/** Every file once, in the order of the arguments; within a folder or a pattern by name. */
export async function findInputs(args: readonly string[]): Promise<Inputs> {
  const byPlace = new Map<string, Input>();
  const unmatched: string[] = [];
  const add = (input: Input): void => {
    const place = input.file === STDIN ? STDIN : resolve(input.file);
    // What was named counts as named, even where a folder has it too.
    if (!byPlace.has(place) || !input.isFound) byPlace.set(place, input);
  };
  for (const arg of args) {
    const sort = arg === STDIN ? "file" : await sortOf(arg);
    if (sort === "folder") {
      for (const file of await search(IN_FOLDERS, arg))
        add({ file: join(arg, file), isFound: true });
    } else if (sort === "pattern") {
      const files = await search([inSlashes(arg)]);
      for (const file of files) add({ file, isFound: false });
      if (files.length === 0) unmatched.push(arg);
    } else add({ file: arg, isFound: false });
  }
  return { inputs: [...byPlace.values()], unmatched };
}

/** Shells that expand patterns leave only those that match nothing; a file of that very name is that file. */
async function sortOf(arg: string): Promise<"file" | "folder" | "pattern"> {
  const stats = await stat(arg).catch(() => undefined);
  if (stats) return stats.isDirectory() ? "folder" : "file";
  return isDynamicPattern(inSlashes(arg)) ? "pattern" : "file";
}

/** Links to folders are not followed: they may lead in circles. */
async function search(patterns: readonly string[], folder = "."): Promise<readonly string[]> {
  const found = await glob([...patterns], {
    cwd: folder,
    ignore: IGNORED,
    followSymbolicLinks: false,
    caseSensitiveMatch: false,
    expandDirectories: false,
  });
  return found.toSorted();
}

const inSlashes = (pattern: string): string =>
  process.platform === "win32" ? pattern.replaceAll("\\", "/") : pattern;
