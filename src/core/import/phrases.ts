/** The phrases that name components, from the palettes and the vocabulary, and where they occur in a label. */
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Component } from "../catalogue/component.ts";
import { readWords, stemmed, type Words } from "./label-words.ts";
import { VOCABULARY } from "./vocabulary/index.ts";
import { OTHER_LANGUAGES } from "./vocabulary/other-languages.ts";
import { phrasesIn } from "./vocabulary/vocabulary.ts";

/** `alias` is a word of the palette's search, which may be short and ambiguous. */
type Strength = "strong" | "alias" | "weak" | "whole";

interface Phrase {
  readonly component: string;
  readonly words: Words;
  readonly strength: Strength;
}

export interface Match {
  readonly component: string;
  readonly strength: Strength;
  /** Letter by letter, not only by the stems. */
  readonly isExact: boolean;
  /** The words `from` up to but without `to`. */
  readonly from: number;
  readonly to: number;
}

export interface Phrases {
  readonly byFirst: ReadonlyMap<string, readonly Phrase[]>;
  /** In scripts where words have endings that are not cut, or are not parted at all. */
  readonly foreign: readonly Phrase[];
}

const indexes = new WeakMap<Catalogue, Phrases>();

/** Made once for each catalogue. */
export function phrasesOf(catalogue: Catalogue): Phrases {
  const known = indexes.get(catalogue);
  if (known) return known;
  const byFirst = new Map<string, Phrase[]>();
  for (const phrase of allPhrases(catalogue)) {
    const [first] = phrase.words;
    if (first === undefined) continue;
    const list = byFirst.get(first.stem);
    if (list) list.push(phrase);
    else byFirst.set(first.stem, [phrase]);
  }
  const foreign = Object.entries(OTHER_LANGUAGES)
    .filter(([id]) => catalogue.find(id) !== undefined)
    .flatMap(([id, text]) => phrasesIn(text).map((one) => phraseOf(id, one, "strong")));
  const phrases = { byFirst, foreign };
  indexes.set(catalogue, phrases);
  return phrases;
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
  return phraseOf(id, text, "strong");
}

/** Marks and boundaries are never meant by a word. */
const UNSAID: ReadonlySet<string> = new Set(["note", "boundary"]);

function namesOf({ id, name, aliases, roles, isA }: Component): readonly Phrase[] {
  if (roles.some((role) => UNSAID.has(role))) return [];
  const plain = name.replaceAll(/\([^)]*\)/g, " ");
  const names = [plain, ...plain.split(" / ")].map((text) => phraseOf(id, text, "strong"));
  // A product's other names are products too; a generic component's are often everyday words.
  const strength = isA === undefined ? "alias" : "strong";
  return [...names, ...aliases.map((alias) => phraseOf(id, alias, strength))];
}

const phraseOf = (component: string, text: string, strength: Strength): Phrase => ({
  component,
  words: readWords(text),
  strength,
});

/** Every phrase that occurs and is not part of a longer one that does; each component's once at a place. */
export function matchesIn(words: Words, phrases: Phrases): readonly Match[] {
  const found = new Map<string, Match>();
  const add = (phrase: Phrase, from: number): void => {
    const match = matchOf(phrase, words, from);
    const key = `${match.component} ${match.from} ${match.to}`;
    const known = found.get(key);
    if (!known || rankOf(match) > rankOf(known)) found.set(key, match);
  };
  for (const [from, { stem }] of words.entries()) {
    for (const phrase of phrases.byFirst.get(stem) ?? []) {
      if (phrase.words.every((wanted, at) => words[from + at]?.stem === wanted.stem))
        add(phrase, from);
    }
    if (isPlain(stem)) continue;
    for (const phrase of phrases.foreign) {
      if (
        phrase.words.every((wanted, at) => words[from + at]?.plain.includes(wanted.plain) === true)
      )
        add(phrase, from);
    }
  }
  const all = [...found.values()];
  return all.filter((match) => !all.some((other) => isWithin(match, other, words.length)));
}

const isPlain = (word: string): boolean => /^[a-z\d]+$/.test(word);

const RANK: Readonly<Record<Strength, number>> = { strong: 3, alias: 2, weak: 1, whole: 1 };
const rankOf = ({ strength, isExact }: Match): number => 2 * RANK[strength] + (isExact ? 1 : 0);

const matchOf = ({ component, strength, words }: Phrase, text: Words, from: number): Match => ({
  component,
  strength,
  isExact: words.every(({ plain }, at) => text[from + at]?.plain === plain),
  from,
  to: from + words.length,
});

/** A phrase that must be the whole title hides nothing unless it is. */
const isWithin = (match: Match, other: Match, length: number): boolean =>
  other.from <= match.from &&
  other.to >= match.to &&
  other.to - other.from > match.to - match.from &&
  (other.strength !== "whole" || other.to - other.from === length);

/** Words that say that something is a part of a system, not which. */
const FILLERS: ReadonlySet<string> = new Set(
  stemmed(
    "service services system systems pipeline job jobs layer module engine server cluster platform stack component app application process script scripts task step stage phase py src ipynb microservice framework tool tools unit block node main aws amazon azure google gcp apache core custom based using own internal external managed cloud infrastructure orchestrator scheduler manager controller coordinator handler",
  ),
);

export const isFiller = (word: string): boolean => FILLERS.has(word);
