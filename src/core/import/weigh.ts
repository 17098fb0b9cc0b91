/** How surely the words of a label name a component. */
import { readWords, type Word, type Words } from "./label-words.ts";
import { type Match, matchesIn } from "./matches.ts";
import { isFiller, type Phrases } from "./phrases.ts";

interface Place {
  readonly inTitle: boolean;
  /** Which of the things that the title or the detail names. */
  readonly at: number;
}

export interface Weighed extends Place {
  readonly match: Match;
  readonly score: number;
}

/** The longer the phrase, the more of the words it covers and the nearer it is to their end, the surer. */
export function weigh(words: Words, phrases: Phrases, place: Place): readonly Weighed[] {
  const isTelling = ({ stem }: Word): boolean => !isFiller(stem);
  const telling = words.filter(isTelling).length || words.length;
  const last = words.findLastIndex(isTelling);
  return matchesIn(words, phrases).flatMap((match) => {
    const { length } = match;
    const own = Math.min(length, words.slice(match.from, match.to).filter(isTelling).length);
    const covered = Math.min(1, (own || length) / Math.max(1, telling));
    if (match.strength === "whole" && length !== words.length) return [];
    if (match.strength === "verb") return [{ match, score: BASE.verb, ...place }];
    const base = (BASE[match.strength] + (match.isExact ? 0.1 : 0)) * (match.isLoose ? LOOSE : 1);
    // In a name the last word says what it is.
    const end = match.to > last ? 0.4 : 0;
    const start = match.from === 0 && place.at === 0 ? 0.15 : 0;
    const sure = (base + 0.3 * (length - 1) + end + start) * (0.65 + 0.35 * covered);
    return [{ match, score: sure + (covered === 1 ? 0.5 * base : 0), ...place }];
  });
}

/** What words that stand apart say less surely than words side by side. */
const LOOSE = 0.7;

const BASE = { strong: 1, whole: 1, alias: 0.6, weak: 0.5, verb: 1.75 } as const;

/** An icon or class of the drawing tool names a product: it says what the label leaves open. */
export function hinted(hint: string | undefined, phrases: Phrases): readonly Weighed[] {
  if (hint === undefined) return [];
  return matchesIn(readWords(hint), phrases)
    .filter(({ strength }) => strength === "strong" || strength === "alias")
    .map((match) => ({
      match,
      score: 0.9 + 0.1 * (match.to - match.from - 1),
      inTitle: false,
      at: 0,
    }));
}
