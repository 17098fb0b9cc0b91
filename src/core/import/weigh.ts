/** How surely the words of a label name a component. */
import { readWords, type Word, type Words } from "./label-words.ts";
import { isFiller, type Match, matchesIn, type Phrases } from "./phrases.ts";

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
    const length = match.to - match.from;
    const own = words.slice(match.from, match.to).filter(isTelling).length;
    const covered = Math.min(1, (own || length) / Math.max(1, telling));
    if (match.strength === "whole" && length !== words.length) return [];
    const base = BASE[match.strength] + (match.isExact ? 0.1 : 0);
    // "Train shadow model" is done by what its first word says; in a name the last word says it.
    const isDone = match.from === 0 && DONE.has(words[0]?.plain ?? "");
    const end = match.to > last || isDone ? 0.4 : 0;
    const start = match.from === 0 && place.at === 0 ? START[isDone ? "done" : "named"] : 0;
    const sure = (base + 0.3 * (length - 1) + end + start) * (0.65 + 0.35 * covered);
    return [{ match, score: sure + (covered === 1 ? 0.5 * base : 0), ...place }];
  });
}

const START = { done: 0.6, named: 0.15 } as const;

/** Verbs that a step of a pipeline begins with. */
const DONE: ReadonlySet<string> = new Set(
  "train retrain evaluate validate deploy monitor promote retrieve rerank rank embed extract label annotate".split(
    " ",
  ),
);

const BASE = { strong: 1, whole: 1, alias: 0.6, weak: 0.5 } as const;

/** An icon or class of the drawing tool names a product: it says what the label leaves open. */
export function hinted(hint: string | undefined, phrases: Phrases): readonly Weighed[] {
  if (hint === undefined) return [];
  return matchesIn(readWords(hint), phrases)
    .filter(({ strength }) => strength !== "whole" && strength !== "weak")
    .map((match) => ({
      match,
      score: 0.9 + 0.1 * (match.to - match.from - 1),
      inTitle: false,
      at: 0,
    }));
}
