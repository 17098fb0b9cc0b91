/** Where phrases that name components occur in the words of a label. */
import { stem, type Words } from "./label-words.ts";
import type { Phrase, Phrases, Strength } from "./phrases.ts";

export interface Match {
  readonly component: string;
  readonly strength: Strength;
  /** Letter by letter, not only by the stems. */
  readonly isExact: boolean;
  /** Its words stand apart, or the other way round: "monitoring of the model". */
  readonly isLoose: boolean;
  /** How many words the phrase has. */
  readonly length: number;
  /** The words `from` up to but without `to`. */
  readonly from: number;
  readonly to: number;
}

/** Words that may stand between those of a phrase: "feature and label store". */
const MOST_BETWEEN = 2;

/** Every phrase that occurs and is not part of a longer one that does; each component's once at a place. */
export function matchesIn(words: Words, phrases: Phrases): readonly Match[] {
  const found = new Map<string, Match>();
  for (const from of words.keys()) {
    for (const match of matchesAt(words, from, phrases)) {
      const key = `${match.component} ${match.from} ${match.to}`;
      const known = found.get(key);
      if (!known || rankOf(match) > rankOf(known)) found.set(key, match);
    }
  }
  const all = [...found.values()];
  return all.filter((match) => !all.some((other) => isWithin(match, other, words.length)));
}

function* matchesAt(words: Words, from: number, phrases: Phrases): Generator<Match> {
  const first = words[from];
  if (!first) return;
  for (const phrase of phrases.byFirst.get(first.stem) ?? []) {
    const places = placesOf(phrase, words, from);
    if (places && (phrase.strength !== "verb" || isVerb(phrase, words, from)))
      yield matchOf(phrase, words, places);
  }
  for (const phrase of phrases.bySecond.get(first.stem) ?? []) {
    const other = turnedPlace(phrase, words, from);
    if (other !== undefined) yield matchOf(phrase, words, [other, from]);
  }
  // "Mongo DB", "Lake FS".
  const second = words[from + 1];
  const joined = second && first.plain + second.plain;
  for (const phrase of joined === undefined ? [] : (phrases.byFirst.get(stem(joined)) ?? [])) {
    if (phrase.words.length > 1 || phrase.words[0]?.plain !== joined) continue;
    yield { ...matchOf(phrase, words, [from]), to: from + 2, isExact: true };
  }
  if (/^[a-z\d]+$/.test(first.stem)) return;
  for (const phrase of phrases.foreign) {
    const isHere = phrase.words.every(
      (wanted, at) => words[from + at]?.plain.includes(wanted.plain) === true,
    );
    if (isHere)
      yield matchOf(
        phrase,
        words,
        [...phrase.words.keys()].map((at) => from + at),
      );
  }
}

/** "Load players" does something, "Loader" and "loading" are names. */
const isVerb = ({ words: [verb] }: Phrase, words: Words, from: number): boolean =>
  from === 0 && words.length > 1 && words[0]?.plain === verb?.plain;

/** Where the words of the phrase stand from here on, in their order and not far apart. */
function placesOf(phrase: Phrase, words: Words, from: number): readonly number[] | undefined {
  const between = phrase.strength === "strong" ? MOST_BETWEEN : 0;
  const most = from + phrase.words.length + between;
  const places = [from];
  let at = from + 1;
  for (const wanted of phrase.words.slice(1)) {
    while (at < most && words[at]?.stem !== wanted.stem) at += 1;
    if (at >= most) return undefined;
    places.push(at);
    at += 1;
  }
  return places;
}

/** "Detect drift" is drift detection: where the first of two words stands, if it follows the second. */
function turnedPlace({ words: [first], strength }: Phrase, words: Words, from: number) {
  if (strength !== "strong" || !first) return undefined;
  return [from + 1, from + 2].find((at) => words[at]?.stem === first.stem);
}

function matchOf(
  { component, strength, words: wanted }: Phrase,
  words: Words,
  places: readonly number[],
): Match {
  const [from, to] = [Math.min(...places), Math.max(...places) + 1];
  return {
    component,
    strength,
    isExact: wanted.every(({ plain }, at) => words[places[at] ?? -1]?.plain === plain),
    isLoose: to - from > wanted.length || (places[0] ?? from) > from,
    length: wanted.length,
    from,
    to,
  };
}

const RANK: Readonly<Record<Strength, number>> = {
  strong: 3,
  alias: 2,
  verb: 4,
  weak: 1,
  whole: 1,
};
const rankOf = ({ strength, isExact, isLoose }: Match): number =>
  2 * RANK[strength] + (isExact ? 1 : 0) - (isLoose ? 2 : 0);

/** A phrase that must be the whole title hides nothing unless it is; one with words between hides none. */
const isWithin = (match: Match, other: Match, length: number): boolean =>
  !other.isLoose &&
  other.from <= match.from &&
  other.to >= match.to &&
  other.to - other.from > match.to - match.from &&
  (other.strength !== "whole" || other.to - other.from === length);
