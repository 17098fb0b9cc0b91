/** The phrases that name components, from the palettes and the vocabulary, and where they occur in a label. */
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Component } from "../catalogue/component.ts";
import { readWords, stemmed, type Words } from "./label-words.ts";
import { VOCABULARY } from "./vocabulary/index.ts";
import { OTHER_LANGUAGES } from "./vocabulary/other-languages.ts";
import { phrasesIn } from "./vocabulary/vocabulary.ts";

/**
 * `alias` is a word of the palette's search, which may be short and ambiguous; a `weak` one yields to
 * any other; `whole` is the whole title or nothing; a `verb` says what a step does, so it begins the title.
 */
export type Strength = "strong" | "alias" | "weak" | "whole" | "verb";

export interface Phrase {
  readonly component: string;
  readonly words: Words;
  readonly strength: Strength;
}

export interface Phrases {
  readonly byFirst: ReadonlyMap<string, readonly Phrase[]>;
  /** Phrases of two words by the second. */
  readonly bySecond: ReadonlyMap<string, readonly Phrase[]>;
  /** In scripts where words have endings that are not cut, or are not parted at all. */
  readonly foreign: readonly Phrase[];
}

const indexes = new WeakMap<Catalogue, Phrases>();

/** Made once for each catalogue. */
export function phrasesOf(catalogue: Catalogue): Phrases {
  const known = indexes.get(catalogue);
  if (known) return known;
  const all = allPhrases(catalogue);
  const foreign = Object.entries(OTHER_LANGUAGES)
    .filter(([id]) => catalogue.find(id) !== undefined)
    .flatMap(([id, text]) => phrasesIn(text).map((one) => phraseOf(id, one, "strong")));
  const phrases = {
    byFirst: indexed(all, ({ words }) => words[0]?.stem),
    bySecond: indexed(all, ({ words }) => (words.length === 2 ? words[1]?.stem : undefined)),
    foreign,
  };
  indexes.set(catalogue, phrases);
  return phrases;
}

function indexed(
  phrases: readonly Phrase[],
  keyIn: (phrase: Phrase) => string | undefined,
): ReadonlyMap<string, readonly Phrase[]> {
  const index = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const key = keyIn(phrase);
    if (key === undefined) continue;
    const list = index.get(key);
    if (list) list.push(phrase);
    else index.set(key, [phrase]);
  }
  return index;
}

function allPhrases(catalogue: Catalogue): readonly Phrase[] {
  const vocabulary = Object.entries(VOCABULARY)
    .filter(([id]) => catalogue.find(id) !== undefined)
    .flatMap(([id, text]) => phrasesIn(text).map((one) => marked(id, one)));
  const taken = new Set(vocabulary.map(({ words }) => keyOf(words)));
  const named = catalogue.components.flatMap(namesOf);
  // What the vocabulary says of a word holds against an alias that another component has for the search.
  return [
    ...vocabulary,
    ...named.filter(({ words, strength }) => strength === "strong" || !taken.has(keyOf(words))),
  ];
}

const keyOf = (words: Words): string => words.map(({ stem }) => stem).join(" ");

function marked(id: string, text: string): Phrase {
  if (text.startsWith("~")) return phraseOf(id, text.slice(1), "weak");
  if (text.startsWith("=")) return phraseOf(id, text.slice(1), "whole");
  if (text.startsWith("^")) return phraseOf(id, text.slice(1), "verb");
  return phraseOf(id, text, "strong");
}

/** Marks and boundaries are never meant by a word. */
const UNSAID: ReadonlySet<string> = new Set(["note", "boundary"]);

function namesOf({ id, name, aliases, roles, isA }: Component): readonly Phrase[] {
  if (roles.some((role) => UNSAID.has(role))) return [];
  const plain = name.replaceAll(/\([^)]*\)/g, " ");
  // Few write the maker's name before the product's.
  const short = isA === undefined ? plain : plain.replace(MAKERS, "");
  const names = [plain, short, ...plain.split(" / ")].map((text) => phraseOf(id, text, "strong"));
  // A product's other names are products too; a generic component's are often everyday words.
  const strength = isA === undefined ? "alias" : "strong";
  return [...names, ...aliases.map((alias) => phraseOf(id, alias, strength))];
}

const MAKERS = /^(?:Apache|Amazon|AWS|Google|Google Cloud|Azure|Microsoft|NVIDIA)\s+(?=\S{4})/;

const phraseOf = (component: string, text: string, strength: Strength): Phrase => ({
  component,
  words: readWords(text),
  strength,
});

/** Words that say that something is a part of a system, not which. */
const FILLERS: ReadonlySet<string> = new Set(
  stemmed(
    "service services system systems pipeline job jobs layer module engine server cluster platform stack component app application process script scripts task step stage phase py src ipynb microservice framework tool tools unit block node main aws amazon azure google gcp apache core custom based using own internal external managed cloud infrastructure orchestrator scheduler manager controller coordinator handler",
  ),
);

export const isFiller = (word: string): boolean => FILLERS.has(word);
