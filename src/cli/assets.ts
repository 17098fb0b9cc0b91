/** Data that the bundle carries with it, so that it stands alone: palettes, templates, widths of letters. */
import { metrics } from "virtual:font-metrics";
import palettes from "virtual:palettes";
import type { Catalogue } from "../core/catalogue/catalogue.ts";
import { catalogueOf } from "../core/catalogue/palette-file.ts";
import { readDiagram } from "../core/document/parse.ts";
import type { Diagram } from "../core/document/types.ts";
import type { Result } from "../core/problem.ts";
import { measureWith } from "../core/scene/measure-inter.ts";

const templates = import.meta.glob("/templates/*.json", { eager: true, import: "default" });

/** A palette that is broken stops the build. */
export const loadCatalogue = (): Catalogue => catalogueOf(palettes);

/** Every template with its id, the name of its file. Throws when one is broken: a test keeps that from shipping. */
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
