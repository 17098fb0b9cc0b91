/** Names that stand in a registry in English and are looked up by their id in another language. */
import { language, type LanguageId } from "./language.ts";

/** The words of a sort (`kinds`, `steps` …) by id, or by id and field where it is not the name. */
export type Names = Readonly<Record<NameSort, Readonly<Record<string, string>>>>;

export const NAME_SORTS = [
  "components",
  "groups",
  "kinds",
  "settings",
  "requirements",
  "choices",
  "steps",
  "ruleGroups",
  "tasks",
  "levels",
] as const;
export type NameSort = (typeof NAME_SORTS)[number];

const known = new Map<LanguageId, ReadonlyMap<string, string>>();

/** Take in the names of a language. */
export function learnNames(id: LanguageId, names: Names): void {
  const entries = NAME_SORTS.flatMap((sort) =>
    Object.entries(names[sort]).map(([key, name]) => [`${sort} ${key}`, name] as const),
  );
  known.set(id, new Map(entries));
}

/** What the person's language calls it; the English where it has no name for it. */
export const nameOf = (sort: NameSort, id: string, english: string): string =>
  known.get(language())?.get(`${sort} ${id}`) ?? english;

/** The entries of a registry, their names read anew in the language at hand. */
export const named = <T extends { readonly id: string; readonly name: string }>(
  sort: NameSort,
  entries: readonly T[],
): readonly T[] => entries.map((entry) => withWord(sort, entry, "name", entry.id));

/** The same for another field, whose words have the key `id.field`. */
export const worded = <F extends string, T extends { readonly id: string } & Record<F, string>>(
  sort: NameSort,
  field: F,
  entries: readonly T[],
): readonly T[] => entries.map((entry) => withWord(sort, entry, field, `${entry.id}.${field}`));

function withWord<F extends string, T extends Readonly<Record<F, string>>>(
  sort: NameSort,
  entry: T,
  field: F,
  key: string,
): T {
  const english = entry[field];
  const get = () => nameOf(sort, key, english);
  const kept = Object.getOwnPropertyDescriptors(entry);
  const copy: T = Object.defineProperties({ ...entry }, kept);
  return Object.defineProperty(copy, field, { enumerable: true, get });
}
