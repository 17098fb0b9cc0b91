/** Reads a folder of data files for the build. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Catalogue } from "../../src/core/catalogue/catalogue.ts";
import { catalogueOf, readPaletteFiles } from "../../src/core/catalogue/palette-file.ts";
import type { PaletteFile } from "../../src/core/catalogue/palette-schema.ts";

export interface JsonFile {
  /** Relative to the folder's parent: `palettes/serving.json`. */
  readonly path: string;
  readonly content: unknown;
}

/** Every `.json` of the folder but its schema, by name; none where there is no such folder. */
export function readJsonFolder(root: string, folder: string): readonly JsonFile[] {
  const at = join(root, folder);
  if (!existsSync(at)) return [];
  return readdirSync(at)
    .filter((name) => name.endsWith(".json") && name !== "schema.json")
    .sort()
    .map((name) => ({ path: `${folder}/${name}`, content: parse(join(at, name)) }));
}

function parse(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (cause) {
    throw new Error(`${path} is not JSON`, { cause });
  }
}

/** The catalogue; throws as `checkedPalettes` does. */
export const readPalettes = (root: string): Catalogue => catalogueOf(checkedPalettes(root));

/** Throws with every problem of the palettes, which stops the build. */
export function checkedPalettes(root: string): readonly PaletteFile[] {
  const files = readJsonFolder(root, "palettes");
  const result = readPaletteFiles(files.map(({ content }) => content));
  if (result.ok) return result.value;
  const list = result.problems.map(({ path, message }) => {
    const [, file = "", rest = ""] = /^\[(\d+)\]\.?(.*)$/.exec(path) ?? [];
    return `${files[Number(file)]?.path ?? ""}: ${rest}: ${message}`;
  });
  throw new Error(`The palettes are wrong.\n${list.join("\n")}`);
}
