/** The real catalogue, for tests only. */
import type { Catalogue } from "./catalogue.ts";
import { readCatalogue } from "./palette-file.ts";

/** Every palette file, by path. */
export const paletteFiles = import.meta.glob(["/palettes/*.json", "!/palettes/schema.json"], {
  eager: true,
  import: "default",
});

let loaded: Catalogue | undefined;

/** Reads once per test file. Throws where a palette is wrong: that is a programmer's mistake. */
export function loadCatalogue(): Catalogue {
  loaded ??= read();
  return loaded;
}

function read(): Catalogue {
  const result = readCatalogue(Object.values(paletteFiles));
  if (result.ok) return result.value;
  throw new Error(result.problems.map(({ path, message }) => `${path}: ${message}`).join("\n"));
}
