/**
 * Sentences whose English stays where it is used: a rule's words. The English is the key by which
 * another language is looked up; what is filled in stands in the key as `{0}`, `{1}` …
 */
import { language, type LanguageId } from "./language.ts";

export type Phrases = ReadonlyMap<string, string>;

const known = new Map<LanguageId, Phrases>();
let asked: ((key: string) => void) | undefined;
/** What `say` has put together while somebody listens: no key, though it may be looked up as one. */
const said = new Set<string>();

/** Take in what a language says in place of the English. */
export function learnPhrases(id: LanguageId, phrases: Phrases): void {
  known.set(id, phrases);
}

/** Tell of every key that is looked up, so that a test sees what is missing; `undefined` ends it. */
export function listenToPhrases(listener: ((key: string) => void) | undefined): void {
  asked = listener;
  said.clear();
}

/** The sentence in the person's language; as it is where that has no words for it. */
export function phrase(english: string): string {
  if (!said.has(english)) asked?.(english);
  return known.get(language())?.get(english) ?? english;
}

/** A sentence with something filled in: say`Nothing uses ${name}` is looked up as "Nothing uses {0}". */
export function say(parts: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  const sentence = phrase(keyOf(parts));
  // In one pass, since what a person has called a box may look like a place to fill.
  const filled = sentence.replaceAll(/\{(\d)\}/g, (_, place) => String(values[Number(place)]));
  if (asked) said.add(filled);
  return filled;
}

const keys = new WeakMap<TemplateStringsArray, string>();

function keyOf(parts: TemplateStringsArray): string {
  const key =
    keys.get(parts) ?? parts.reduce((text, part, index) => `${text}{${index - 1}}${part}`);
  keys.set(parts, key);
  return key;
}
