/** The interviewer's answer to a clarifying question: the fact of the brief that fits what was asked. */
import { isOneEditAway } from "../catalogue/one-edit.ts";
import type { Brief, BriefFact } from "../document/types.ts";
import { stemmed } from "../import/label-words.ts";
import { phrasesFor } from "./field-phrases.ts";

/** Characters of a question that are read; nobody asks for longer. */
const LONGEST = 1_000;
/** Shorter words have too many neighbours. */
const FUZZY_LETTERS = 5;

/** Words in which a question is asked and that say nothing of its matter. */
const QUESTION_WORDS: ReadonlySet<string> = new Set(
  stemmed(
    "how what which who whom whose when where why do does did is was will would can could should may might must we you i me us they he she there here have has had many much any some about tell know please so if or not no than then also just get need want like expect assume approximately roughly per each system",
  ),
);

/** A fact as it is compared: each phrase as the words that must all be in the question. */
interface Asked {
  readonly fact: BriefFact;
  readonly phrases: readonly (readonly string[])[];
}

const asked = new WeakMap<Brief, readonly Asked[]>();

function askedOf(brief: Brief): readonly Asked[] {
  const known = asked.get(brief);
  if (known) return known;
  const made = brief.facts.map((fact) => ({
    fact,
    phrases: [fact.asks, ...fact.keywords, ...phrasesFor(fact.field)]
      .map(wordsOf)
      .filter((words) => words.length > 0),
  }));
  asked.set(brief, made);
  return made;
}

const wordsOf = (text: string): readonly string[] => {
  // Of a box's name a letter with a figure is a number; of a question, p99 is a percentile.
  const read = text.slice(0, LONGEST).replaceAll(/\bp\d{2}\b/giu, "percentile");
  return [...new Set(stemmed(read).filter((word) => !QUESTION_WORDS.has(word)))];
};

/**
 * The fact that a question in the candidate's own words is about; `undefined` where the brief has
 * none. A phrase counts when all its words are there, in any form and with a slip of the pen; what
 * decides between facts is how much of the question they cover, a word that few facts know most.
 */
export function answerTo(brief: Brief, question: string): BriefFact | undefined {
  const facts = askedOf(brief);
  const words = wordsOf(question);
  const covered = facts.map((one) => new Set(words.filter((word) => isCovered(word, words, one))));
  const weightOf = (word: string): number =>
    1 / covered.filter((members) => members.has(word)).length;
  const scores = covered.map((members) =>
    [...members].reduce((total, word) => total + weightOf(word), 0),
  );
  const best = Math.max(0, ...scores);
  return best === 0 ? undefined : facts[scores.indexOf(best)]?.fact;
}

/** Whether the word belongs to a phrase of the fact that is in the question as a whole. */
const isCovered = (word: string, question: readonly string[], { phrases }: Asked): boolean =>
  phrases.some(
    (phrase) =>
      phrase.some((part) => isSame(word, part)) &&
      phrase.every((part) => question.some((other) => isSame(other, part))),
  );

const isSame = (typed: string, word: string): boolean =>
  typed === word ||
  (typed.length >= FUZZY_LETTERS &&
    Math.abs(typed.length - word.length) <= 1 &&
    isOneEditAway(typed, word));
