/** Which language a person reads: English until the app says otherwise, and always on the command line. */
export const LANGUAGES = [
  { id: "en", name: "English" },
  { id: "de", name: "Deutsch" },
] as const;
export type LanguageId = (typeof LANGUAGES)[number]["id"];

let current: LanguageId = "en";

export const language = (): LanguageId => current;

/** Only `messages/switch.ts` calls this, once all words of the language are there. */
export function speak(next: LanguageId): void {
  current = next;
}

/** The first of these language tags (`de-AT`, `en`) that Loopboard speaks; English for none. */
export function firstKnown(tags: readonly string[]): LanguageId {
  const bases = tags.map((tag) => tag.toLowerCase().split("-")[0]);
  const known = LANGUAGES.map(({ id }) => id);
  return bases.flatMap((base) => known.filter((id) => id === base))[0] ?? "en";
}

/** A tool of `Intl`, made once for each language and always the one of the language at hand. */
export function perLanguage<T>(make: (id: LanguageId) => T): () => T {
  const made = new Map<LanguageId, T>();
  return () => {
    const tool = made.get(current) ?? make(current);
    made.set(current, tool);
    return tool;
  };
}

/** "A", "A and B", "A, B and C". */
export const enumerated = (items: Iterable<string>): string => listFormat().format(items);

const listFormat = perLanguage(
  // British English, as the rest: no comma before "and".
  (id) => new Intl.ListFormat(id === "en" ? "en-GB" : id, { style: "long", type: "conjunction" }),
);
