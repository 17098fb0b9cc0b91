/** Data that the bundle carries with it, so that it stands alone: palettes, templates, widths of letters. */
import { metrics } from "virtual:font-metrics";
import type { Catalogue } from "../core/catalogue/catalogue.ts";
import { readCatalogue } from "../core/catalogue/palette-file.ts";
import { readDiagram } from "../core/document/parse.ts";
import type { Diagram } from "../core/document/types.ts";
import type { Result } from "../core/problem.ts";
import { measureWith } from "../core/scene/measure-inter.ts";

const palettes = import.meta.glob(["/palettes/*.json", "!/palettes/schema.json"], {
  eager: true,
  import: "default",
});
const templates = import.meta.glob("/templates/*.json", { eager: true, import: "default" });

/** Throws when a palette that was built in is broken: a test keeps that from shipping. */
export const loadCatalogue = (): Catalogue => valueOf(readCatalogue(Object.values(palettes)));

/** Every template with its id, the name of its file. Throws when one is broken, as above. */
export const loadTemplates = (): readonly { readonly id: string; readonly diagram: Diagram }[] =>
  Object.entries(templates).map(([path, content]) => ({
    id: path.slice("/templates/".length, -".json".length),
    diagram: valueOf(readDiagram(content)),
  }));

export const measure = measureWith(metrics);

function valueOf<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(result.problems.map(({ path, message }) => `${path}: ${message}`).join("\n"));
}
