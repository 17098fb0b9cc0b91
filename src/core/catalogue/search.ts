/** Finds components by what a person would type: an id, a name or an alias, in part or with a slip. */
import type { Catalogue } from "./catalogue.ts";
import type { Component } from "./component.ts";
import { isOneEditAway } from "./one-edit.ts";

/** How well a query fits a component; the best first. */
const FITS = [
  "id",
  "name",
  "alias",
  "first words of the name",
  "first words",
  "beginning of the name",
  "beginning",
  "all words",
] as const;
type Fit = (typeof FITS)[number];
const LAST_EXACT = FITS.indexOf("alias");
/** Shorter words have too many neighbours. */
const FUZZY_LETTERS = 5;

/** Text as it is compared: lower case, no accents, no punctuation. */
export interface Words {
  /** Punctuation parts words: "Pub/Sub" is `pub`, `sub`. */
  readonly parted: readonly string[];
  /** Punctuation is dropped: "Pub/Sub" is `pubsub`. */
  readonly joined: readonly string[];
  /** Without spaces, so that "feature store", "feature-store" and "featurestore" are one. */
  readonly compact: string;
}

/** The words of a text, ready to be compared with what somebody typed. */
export function wordsOf(text: string): Words {
  const plain = text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("&", " and ");
  const parted = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  const joined = plain
    .split(/\s+/)
    .map((word) => word.replace(/[^\p{L}\p{N}]/gu, ""))
    .filter((word) => word !== "");
  return { parted, joined, compact: compactOf(parted) };
}

/** Without "and", so that "Weights & Biases" is found with it and without. */
const compactOf = (words: readonly string[]): string =>
  words.filter((word) => word !== "and").join("") || words.join("");

interface Entry {
  readonly component: Component;
  readonly id: Words;
  readonly name: Words;
  readonly aliases: readonly Words[];
  /** Every word of id, name and aliases, in both readings. */
  readonly words: readonly string[];
}

interface Index {
  readonly entries: readonly Entry[];
  readonly words: readonly string[];
}

const indexes = new WeakMap<Catalogue, Index>();

function indexOf(catalogue: Catalogue): Index {
  const known = indexes.get(catalogue);
  if (known) return known;
  const entries = catalogue.components.map(entryOf);
  const index = { entries, words: [...new Set(entries.flatMap(({ words }) => words))] };
  indexes.set(catalogue, index);
  return index;
}

function entryOf(component: Component): Entry {
  const [id, name] = [wordsOf(component.id), wordsOf(component.name)];
  const others = component.english === undefined ? [] : [component.english];
  const aliases = [...others, ...component.aliases].map(wordsOf);
  const words = [id, name, ...aliases].flatMap(({ parted, joined }) => [...parted, ...joined]);
  return { component, id, name, aliases, words: [...new Set(words)] };
}

/**
 * The components that fit, best first: exact id, exact name, exact alias, whole first words, a
 * beginning (of its name before that of an alias), every word somewhere, one slip in a longer word. Of equals the generic component comes
 * before the product, but on an exact hit the product; then in palette order. A query without a
 * letter or figure gives the whole palette.
 */
export function searchComponents(catalogue: Catalogue, query: string): readonly Component[] {
  const asked = wordsOf(query);
  if (asked.compact === "") return catalogue.components;
  const { entries, words } = indexOf(catalogue);
  const slips = slipsOf(asked, words);
  return entries
    .flatMap((entry) => {
      const rank = rankOf(entry, asked, slips);
      return rank === undefined ? [] : { component: entry.component, rank };
    })
    .toSorted((a, b) => a.rank - b.rank || orderAt(a) - orderAt(b))
    .map(({ component }) => component);
}

/** The longer words that begin no word of the palette. */
function slipsOf({ parted, joined }: Words, known: readonly string[]): ReadonlySet<string> {
  const isSlip = (token: string): boolean =>
    token.length >= FUZZY_LETTERS && !known.some((word) => word.startsWith(token));
  return new Set([...parted, ...joined].filter(isSlip));
}

interface Hit {
  readonly component: Component;
  readonly rank: number;
}

/** 0 for what goes first among equals: on an exact hit the product, else the generic component. */
function orderAt({ component, rank }: Hit): number {
  const goesFirst = rank <= LAST_EXACT ? component.isA !== undefined : component.isA === undefined;
  return goesFirst ? 0 : 1;
}

/** What is found with a slip comes last, in the order in which it would come without. */
function rankOf(entry: Entry, asked: Words, slips: ReadonlySet<string>): number | undefined {
  const fit = fitOf(entry, asked);
  if (fit !== undefined) return FITS.indexOf(fit);
  if (slips.size === 0) return undefined;
  const mended = fitOf(entry, mend(entry, asked, slips));
  return mended && FITS.length + FITS.indexOf(mended);
}

/** The query with this entry's words in place of the slips; a slip that none is near stays, and fits nothing. */
function mend({ words }: Entry, asked: Words, slips: ReadonlySet<string>): Words {
  const mended = (token: string): string =>
    (slips.has(token) ? words.find((word) => isOneEditAway(token, word)) : undefined) ?? token;
  const parted = asked.parted.map(mended);
  return { parted, joined: asked.joined.map(mended), compact: compactOf(parted) };
}

function fitOf({ component, id, name, aliases, words }: Entry, asked: Words): Fit | undefined {
  const texts = [id, name, ...aliases];
  // A product's id is what it is called for short: Kafka, of Apache.
  const names = component.isA === undefined ? [name] : [id, name];
  if (id.compact === asked.compact) return "id";
  if (name.compact === asked.compact) return "name";
  if (aliases.some(({ compact }) => compact === asked.compact)) return "alias";
  const begins = ({ compact }: Words) => compact.startsWith(asked.compact);
  if (names.some((text) => hasFirstWords(text, asked))) return "first words of the name";
  if (texts.some((text) => hasFirstWords(text, asked))) return "first words";
  if (names.some(begins)) return "beginning of the name";
  if (texts.some(begins)) return "beginning";
  return beginWords(asked, words) ? "all words" : undefined;
}

/** Whether everything that was asked for begins one of the words. */
export function beginWords(asked: Words, words: readonly string[]): boolean {
  const starts = (token: string): boolean => words.some((word) => word.startsWith(token));
  return asked.parted.every(starts) || asked.joined.every(starts);
}

const hasFirstWords = (text: Words, asked: Words): boolean =>
  asked.parted.every((word, at) => text.parted[at] === word) ||
  asked.joined.every((word, at) => text.joined[at] === word);
