/** Reads palette files into the catalogue, and says what is wrong with them. */
import * as v from "valibot";
import { t } from "../messages/index.ts";
import { failure, inShort, pathOf, type Problem, type Result, success } from "../problem.ts";
import { buildCatalogue, type Catalogue } from "./catalogue.ts";
import type { Component, Group } from "./component.ts";
import { OwnPaletteFile, PaletteFile } from "./palette-schema.ts";

type ProductEntry = PaletteFile["products"][number];

/**
 * These files, looked through one by one and together. A problem's path starts with the file's place
 * in the list: `[2].components[0].icon`.
 */
export function readPaletteFiles(files: readonly unknown[]): Result<readonly PaletteFile[]> {
  const parsed = files.map((file) => v.safeParse(PaletteFile, file));
  const palettes = parsed.flatMap((result) => (result.success ? [result.output] : []));
  const problems = [
    ...parsed.flatMap((result, index) =>
      (result.issues ?? []).map((issue) => inFile(wrongShape(issue), index)),
    ),
    // What one file leaves out would be missed in another: only whole sets are compared.
    ...(palettes.length === files.length
      ? [...sharedIds(palettes), ...strayProducts(palettes)]
      : []),
  ];
  return problems.length > 0 ? failure(...problems) : success(palettes);
}

/** The catalogue of files that `readPaletteFiles` gave, in any order. */
export const catalogueOf = (palettes: readonly PaletteFile[]): Catalogue =>
  buildCatalogue(
    palettes.toSorted((a, b) => a.order - b.order).map((palette) => readGroup(palette)),
  );

/** The catalogue of these files; problems as `readPaletteFiles` has them. */
export function readCatalogue(files: readonly unknown[]): Result<Catalogue> {
  const palettes = readPaletteFiles(files);
  return palettes.ok ? success(catalogueOf(palettes.value)) : palettes;
}

/** More than that nobody reads at once. */
const MOST_TOLD = 10;

/**
 * A catalogue with one more palette, such as a company's own; what was there before is not changed.
 * Its products may be one of its own components or of any that is known, and it may have products alone.
 */
export function extendCatalogue(catalogue: Catalogue, file: unknown): Result<Catalogue> {
  const parsed = v.safeParse(OwnPaletteFile, file);
  if (!parsed.success) return failure(...parsed.issues.slice(0, MOST_TOLD).map(wrongShape));
  const palette = { order: 0, ...parsed.output };
  const problems = [
    ...sharedIds([palette], catalogue),
    ...palette.products.flatMap((product, at) =>
      isKnown(product.isA, palette, catalogue) ? [] : strayProduct(product, `products[${at}].isA`),
    ),
  ].map((problem) => ({ ...problem, path: problem.path.replace(/^\[0\]\./, "") }));
  if (problems.length > 0) return failure(...problems);
  return success(buildCatalogue([...catalogue.groups, readGroup(palette, catalogue)]));
}

const isKnown = (id: string, { components }: PaletteFile, catalogue: Catalogue): boolean =>
  catalogue.find(id) !== undefined || components.some((component) => component.id === id);

function readGroup(palette: PaletteFile, known?: Catalogue): Group {
  const { id, name, hue, lane } = palette;
  const generics = palette.components.map(
    (entry): Component => ({ lane, ...entry, group: id, hue }),
  );
  const products = palette.products.flatMap((entry) => {
    const generic = generics.find((own) => own.id === entry.isA) ?? known?.find(entry.isA);
    return generic ? [{ ...inherit(generic, entry), group: id, hue }] : [];
  });
  return { id, name, hue, components: [...generics, ...products] };
}

/**
 * A figure speaks of one product, so that of the generic is not handed down. A product of a product
 * is one of that one's generic: nothing looks further up than one step.
 */
function inherit(generic: Component, entry: ProductEntry): Component {
  const { figure: _, ...inherited } = generic;
  return { ...inherited, ...entry, isA: generic.isA ?? generic.id };
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

/** Ids of components are unique over all files and what is known already, and so are those of groups. */
function sharedIds(palettes: readonly PaletteFile[], known?: Catalogue): readonly Problem[] {
  const groups = palettes.map(({ id }, file) => ({ id, path: `[${file}].id` }));
  return [
    ...repeated(groups, known?.groups),
    ...repeated(entriesOf(palettes), known?.components),
  ].map(({ id, path }) => ({
    code: "palette-shared-id",
    path,
    message: t("catalogue.sharedId", { id: inShort(id) }),
    hint: t("catalogue.sharedIdHint"),
  }));
}

function repeated(
  entries: readonly Entry[],
  known: readonly { readonly id: string }[] = [],
): readonly Entry[] {
  const seen = new Set(known.map(({ id }) => id));
  return entries.filter(({ id }) => seen.size === seen.add(id).size);
}

/** A product stands in the file of the component that it is one of. */
function strayProducts(palettes: readonly PaletteFile[]): readonly Problem[] {
  return palettes.flatMap(({ components, products }, file) =>
    products.flatMap((product, at) =>
      components.some(({ id }) => id === product.isA)
        ? []
        : strayProduct(product, `[${file}].products[${at}].isA`),
    ),
  );
}

const strayProduct = ({ id, isA }: ProductEntry, path: string): Problem => ({
  code: "palette-unknown-generic",
  path,
  message: t("catalogue.unknownGeneric", { id: inShort(id), isA: inShort(isA) }),
  hint: t("catalogue.unknownGenericHint"),
});

const wrongShape = (issue: v.BaseIssue<unknown>): Problem => ({
  code: "palette-shape",
  path: pathOf((issue.path ?? []).map(({ key }) => key)),
  message: shortened(issue),
  hint: t("catalogue.shapeHint"),
});

/** What was expected may be every role there is, what was received the whole of a hostile file. */
const shortened = ({ message, expected, received }: v.BaseIssue<unknown>): string =>
  [expected ?? "", received].reduce(
    (text, part) => text.replace(part, () => inShort(part)),
    message,
  );

/** The same problem in the file at that place of the list. */
const inFile = (problem: Problem, file: number): Problem => ({
  ...problem,
  path: problem.path === "" ? `[${file}]` : `[${file}].${problem.path}`,
});
