/** Data that comes with the app: palettes at once; icons, usual kinds, rules and templates when needed. */
import palettes from "virtual:palettes";
import type { Catalogue } from "../core/catalogue/catalogue.ts";
import { catalogueOf } from "../core/catalogue/palette-file.ts";
import type { IconSet } from "../core/catalogue/icon.ts";
import { readDiagram } from "../core/document/parse.ts";
import type { Diagram } from "../core/document/types.ts";
import type { Result } from "../core/problem.ts";

/** A palette that is broken stops the build. */
export const loadCatalogue = (): Catalogue => catalogueOf(palettes);

export const loadIcons = async (): Promise<IconSet> => (await import("virtual:icons")).default;

const templates = import.meta.glob("/templates/*.json", { import: "default" });

/** Ids of the reference architectures: the names of their files. */
export const TEMPLATE_IDS: readonly string[] = Object.keys(templates).map((path) =>
  path.slice("/templates/".length, -".json".length),
);

const read = new Map<string, Promise<Result<Diagram>>>();

/** Read once: the same template is the same object every time. */
export function loadTemplate(id: string): Promise<Result<Diagram>> {
  const load = templates[`/templates/${id}.json`];
  if (!load) throw new Error(`No such template: ${id}`);
  const known = read.get(id);
  if (known) return known;
  const reading = load().then(readDiagram);
  // A failure is not remembered, so that the next time tries again.
  reading.catch(() => read.delete(id));
  read.set(id, reading);
  return reading;
}
