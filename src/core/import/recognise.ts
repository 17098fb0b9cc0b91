/** Which component of the catalogue a box of a stranger's drawing stands for, by its words and what is around it. */
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Role } from "../catalogue/roles.ts";
import type { ForeignShape } from "./foreign-drawing.ts";
import { labelWords } from "./label-words.ts";
import { phrasesOf } from "./phrases.ts";
import { rolesBesides, rolesOfArrows } from "./roles-besides.ts";
import { type Place, settleByPlace } from "./settle-by-place.ts";
import { hinted, weigh, type Weighed } from "./weigh.ts";

export interface Guess {
  /** A component id. */
  readonly component: string;
  readonly score: number;
}

/** What is known of a box besides its label. */
export interface Surroundings extends Place {
  readonly shape: ForeignShape;
  /** A class, a stencil, the name of an icon. */
  readonly hint?: string;
}

/** What the words of a box and what is around it say. */
export interface Reading {
  /** Every component that anything speaks for, best first. */
  readonly guesses: readonly Guess[];
  readonly matches: readonly Weighed[];
  /** Words on the arrows at it. */
  readonly arrows: readonly string[];
}

export interface Recognised {
  /** The component where one is clearly meant. */
  readonly component: string | undefined;
  /** Roles of what the label names besides: "Prometheus + Grafana" is both. */
  readonly alsoPlays: readonly Role[];
  /** Up to three, best first. */
  readonly guesses: readonly Guess[];
}

export function read(label: string, around: Surroundings, catalogue: Catalogue): Reading {
  const phrases = phrasesOf(catalogue);
  const { title, detail, asks } = labelWords(label);
  const named = title.flatMap((words, at) => weigh(words, phrases, { inTitle: true, at }));
  // A title that says nothing ("H1", "Storage") leaves the word to what stands under it.
  const isNamed = named.some(({ match, score }) => match.strength === "strong" && score >= ENOUGH);
  const share = isNamed ? 0.45 : 0.85;
  const added = detail.flatMap((words, at) =>
    weigh(words, phrases, { inTitle: false, at }).map((one) => ({
      ...one,
      score: one.score * share,
    })),
  );
  const matches = [...named, ...added, ...hinted(around.hint, phrases)];
  const scores = new Map<string, number>();
  for (const { match, score } of matches)
    raise(scores, catalogue.genericOf(match.component), score);
  settleByShape(scores, around.shape, asks, catalogue);
  settleByPlace(scores, title[0] ?? [], around, catalogue);
  const guesses = [...scores]
    .map(([component, score]) => ({ component, score }))
    .toSorted((a, b) => b.score - a.score);
  return { guesses, matches, arrows: [...around.incoming, ...around.outgoing] };
}

/** Below this nothing was said clearly enough, */
const ENOUGH = 0.8;
/** unless nothing else was said at all. */
const FAIR = 0.55;
/** So much better than the next must the best be, */
const CLEAR = 0.1;
const ALONE = 0.25;
/** but from here on the first of two that are nearly as good is taken. */
const SURE = 1.25;
const MOST_GUESSES = 3;

/** What a box is, where that is clear; `support` adds what its neighbours say for a component. */
export function decide(
  { guesses: said, matches, arrows }: Reading,
  support: (component: string) => number,
  catalogue: Catalogue,
): Recognised {
  const ranked = said
    .map(({ component, score }) => ({ component, score: score + support(component) }))
    .toSorted((a, b) => b.score - a.score);
  const guesses = ranked
    .slice(0, MOST_GUESSES)
    .map(({ component, score }) => ({ component, score: Math.round(score * 100) / 100 }));
  const [best, next] = guesses;
  if (!best || !isClear(best, next, catalogue))
    return { component: undefined, alsoPlays: [], guesses };
  const alsoPlays = new Set([
    ...rolesBesides(best.component, matches, catalogue),
    ...rolesOfArrows(best.component, arrows, catalogue),
  ]);
  const component = productOf(best.component, matches, catalogue);
  return { component, alsoPlays: [...alsoPlays], guesses };
}

function isClear(best: Guess, next: Guess | undefined, catalogue: Catalogue): boolean {
  const ahead = best.score - (next?.score ?? 0);
  if (best.score < ENOUGH) return best.score >= FAIR && ahead >= ALONE;
  if (best.score >= SURE || ahead >= CLEAR) return true;
  // Of two of one kind either says well enough what it is.
  const groupOf = (id: string): string | undefined => catalogue.find(id)?.group;
  return next !== undefined && groupOf(best.component) === groupOf(next.component);
}

const raise = (scores: Map<string, number>, id: string, score: number): void => {
  const before = scores.get(id) ?? 0;
  // Two ways of naming one thing make it surer, but not twice as sure.
  scores.set(id, Math.max(before, score) + 0.1 * Math.min(before, score));
};

const IN_A_DECISION: ReadonlySet<string> = new Set([
  "model-gate",
  "retrain-trigger",
  "human-approval",
  "input-guardrail",
  "output-guardrail",
  "decision-engine",
  "drift-monitor",
  "data-validation",
  "ab-splitter",
  "canary-router",
  "fallback",
]);

function settleByShape(
  scores: Map<string, number>,
  shape: ForeignShape,
  asks: boolean,
  catalogue: Catalogue,
): void {
  if (shape === "decision" || asks) {
    for (const id of scores.keys()) if (!IN_A_DECISION.has(id)) scores.delete(id);
    raise(scores, "decision-shape", 1);
  }
  if (shape === "person") raise(scores, "actor", 0.9);
  if (shape === "queue") raise(scores, "message-queue", 0.6);
  if (shape !== "store") return;
  for (const [id, score] of scores) {
    const holds = catalogue.find(id)?.roles.some((role) => HOLDING.has(role)) === true;
    scores.set(id, score + (holds ? 0.25 : -0.15));
  }
}

const HOLDING: ReadonlySet<Role> = new Set<Role>([
  "storage",
  "source",
  "registry",
  "feature-store-online",
  "feature-store-offline",
  "vector-index",
  "search-index",
  "cache",
  "memory",
  "tracker",
  "data-version",
  "stream-log",
  "queue",
  "label-source",
  "audit",
  "prediction-logger",
  "eval-set",
  "metadata",
]);

/** The product that the label names, where it is one of what was recognised. */
function productOf(generic: string, matches: readonly Weighed[], catalogue: Catalogue): string {
  const products = matches
    .filter(({ match }) => catalogue.find(match.component)?.isA === generic)
    .sort((a, b) => Number(b.inTitle) - Number(a.inTitle) || a.match.from - b.match.from);
  return products[0]?.match.component ?? generic;
}
