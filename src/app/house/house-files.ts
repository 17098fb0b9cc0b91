/** A company's own palettes and rules, and how grave it finds which: files dropped once and remembered on this device. */
import type { Catalogue } from "../../core/catalogue/catalogue.ts";
import { extendCatalogue } from "../../core/catalogue/palette-file.ts";
import { parseJson } from "../../core/document/parse.ts";
import type { KeyedStore } from "../browser-storage.ts";

/** `config` is a folder's `loopboard.config.json`. */
const KINDS = ["palette", "rules", "config"] as const;

export interface HouseFile {
  readonly name: string;
  readonly kind: (typeof KINDS)[number];
  /** The file as it came, already read as JSON. */
  readonly content: unknown;
}

const KEY = "loopboard.house";

/** What is remembered; nothing where the store is empty, blocked or was meddled with. */
export function storedHouse(store: KeyedStore): readonly HouseFile[] {
  const stored = parseJson(store.get(KEY) ?? "[]");
  return stored.ok && Array.isArray(stored.value) ? stored.value.filter(isHouseFile) : [];
}

const isHouseFile = (entry: unknown): entry is HouseFile =>
  typeof entry === "object" &&
  entry !== null &&
  "content" in entry &&
  "name" in entry &&
  typeof entry.name === "string" &&
  "kind" in entry &&
  KINDS.some((kind) => kind === entry.kind);

/** Whether it could be kept. */
export const storeHouse = (store: KeyedStore, files: readonly HouseFile[]): boolean =>
  store.set(KEY, JSON.stringify(files));

/** The catalogue with the palettes among the files; one that no longer fits is left out. */
export const withPalettes = (catalogue: Catalogue, files: readonly HouseFile[]): Catalogue =>
  files
    .filter(({ kind }) => kind === "palette")
    .reduce((known, { content }) => {
      const extended = extendCatalogue(known, content);
      return extended.ok ? extended.value : known;
    }, catalogue);
