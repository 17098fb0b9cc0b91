/** Reads palette files into the catalogue, and says what is wrong with them. */
import * as v from "valibot";
import { t } from "../messages/index.ts";
import { failure, type Problem, type Result, success } from "../problem.ts";
import { buildCatalogue, type Catalogue } from "./catalogue.ts";
import type { Component, Group } from "./component.ts";
import { PaletteFile } from "./palette-schema.ts";

/**
 * The catalogue of these files, in any order. A problem's path starts with the file's place in
 * the list: `[2].components[0].icon`.
 */
export function readCatalogue(files: readonly unknown[]): Result<Catalogue> {
  const parsed = files.map((file) => v.safeParse(PaletteFile, file));
  const palettes = parsed.flatMap((result) => (result.success ? [result.output] : []));
  const problems = [
    ...parsed.flatMap((result, index) => (result.issues ?? []).map((at) => wrongShape(at, index))),
    // What one file leaves out would be missed in another: only whole sets are compared.
    ...(palettes.length === files.length
      ? [...sharedIds(palettes), ...strayProducts(palettes)]
      : []),
  ];
  if (problems.length > 0) return failure(...problems);
  return success(buildCatalogue(palettes.toSorted((a, b) => a.order - b.order).map(readGroup)));
}

function readGroup(palette: PaletteFile): Group {
  const { id, name, hue, lane } = palette;
  const generics = palette.components.map(
    (entry): Component => ({ lane, ...entry, group: id, hue }),
  );
  const products = palette.products.flatMap((entry) =>
    generics
      .filter((generic) => generic.id === entry.isA)
      .map((generic) => inherit(generic, entry)),
  );
  return { id, name, hue, components: [...generics, ...products] };
}

/** A figure speaks of one product, so that of the generic is not handed down. */
function inherit(generic: Component, entry: PaletteFile["products"][number]): Component {
  const { figure: _, ...inherited } = generic;
  return { ...inherited, ...entry };
}

interface Entry {
  readonly id: string;
  readonly path: string;
}

const entriesOf = (palettes: readonly PaletteFile[]): readonly Entry[] =>
  palettes.flatMap(({ components, products }, file) => [
    ...components.map(({ id }, at) => ({ id, path: `[${file}].components[${at}].id` })),
    ...products.map(({ id }, at) => ({ id, path: `[${file}].products[${at}].id` })),
  ]);

/** Ids of components are unique over all files, and so are those of groups. */
function sharedIds(palettes: readonly PaletteFile[]): readonly Problem[] {
  const groups = palettes.map(({ id }, file) => ({ id, path: `[${file}].id` }));
  return [...repeated(groups), ...repeated(entriesOf(palettes))].map(({ id, path }) => ({
    code: "palette-shared-id",
    path,
    message: t("catalogue.sharedId", { id }),
    hint: t("catalogue.sharedIdHint"),
  }));
}

function repeated(entries: readonly Entry[]): readonly Entry[] {
  const seen = new Set<string>();
  return entries.filter(({ id }) => seen.size === seen.add(id).size);
}

/** A product stands in the file of the component that it is one of. */
function strayProducts(palettes: readonly PaletteFile[]): readonly Problem[] {
  return palettes.flatMap(({ components, products }, file) =>
    products.flatMap(({ id, isA }, at) =>
      components.some((component) => component.id === isA)
        ? []
        : {
            code: "palette-unknown-generic",
            path: `[${file}].products[${at}].isA`,
            message: t("catalogue.unknownGeneric", { id, isA }),
            hint: t("catalogue.unknownGenericHint"),
          },
    ),
  );
}

const wrongShape = (issue: v.BaseIssue<unknown>, file: number): Problem => ({
  code: "palette-shape",
  path: (issue.path ?? []).reduce<string>(
    (path, { key }) => (typeof key === "number" ? `${path}[${key}]` : `${path}.${String(key)}`),
    `[${file}]`,
  ),
  message: issue.message,
  hint: t("catalogue.shapeHint"),
});
