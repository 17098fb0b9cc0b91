/** Which component of the catalogue a box of a stranger's drawing stands for, by its words and what is around it. */
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Component } from "../catalogue/component.ts";
import type { Role } from "../catalogue/roles.ts";
import type { ForeignShape } from "./foreign-drawing.ts";
import { labelWords, stemmed } from "./label-words.ts";
import { areasOf } from "./areas.ts";
import { phrasesOf } from "./phrases.ts";
import { rolesBesides, rolesOfArrows } from "./roles-besides.ts";
import { hinted, weigh, type Weighed } from "./weigh.ts";

export interface Guess {
  /** A component id. */
  readonly component: string;
  readonly score: number;
}

/** What is known of a box besides its label. */
export interface Surroundings {
  readonly shape: ForeignShape;
  /** A class, a stencil, the name of an icon. */
  readonly hint?: string;
  /** Labels of the groups around it, from the inside. */
  readonly groups: readonly string[];
  /** Words on the arrows that come in and go out. */
  readonly incoming: readonly string[];
  readonly outgoing: readonly string[];
}

export interface Recognised {
  /** The component where one is clearly meant. */
  readonly component: string | undefined;
  /** Roles of what the label names besides: "Prometheus + Grafana" is both. */
  readonly alsoPlays: readonly Role[];
  /** Up to three, best first. */
  readonly guesses: readonly Guess[];
}

/** Below this nothing was said clearly enough. */
const ENOUGH = 0.8;
/** So much better than the next must the best be. */
const CLEAR = 0.1;
const MOST_GUESSES = 3;

export function recognise(label: string, around: Surroundings, catalogue: Catalogue): Recognised {
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
  for (const [id, score] of scores)
    scores.set(id, score + contextScore(catalogue.find(id), around));
  const ranked = [...scores].sort(([, a], [, b]) => b - a);
  const guesses = ranked
    .slice(0, MOST_GUESSES)
    .map(([component, score]) => ({ component, score: Math.round(score * 100) / 100 }));
  const [best, next] = guesses;
  if (
    !best ||
    best.score < ENOUGH ||
    (next && best.score - next.score < CLEAR && best.score < SURE)
  )
    return { component: undefined, alsoPlays: [], guesses };
  const alsoPlays = [
    ...new Set([
      ...rolesBesides(best.component, matches, catalogue),
      ...rolesOfArrows(best.component, [...around.incoming, ...around.outgoing], catalogue),
    ]),
  ];
  return { component: productOf(best.component, matches, catalogue), alsoPlays, guesses };
}

/** From here on the first of two that are nearly as good is taken. */
const SURE = 1.25;

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

/** What the groups around it and the words on its arrows say. */
function contextScore(component: Component | undefined, around: Surroundings): number {
  if (!component) return 0;
  let score = 0;
  for (const [depth, group] of around.groups.slice(0, 3).entries()) {
    if (areasOf(group).has(component.group)) score = Math.max(score, 0.3 - 0.1 * depth);
  }
  const words = (labels: readonly string[]): ReadonlySet<string> =>
    new Set(labels.flatMap(stemmed));
  const [came, went] = [words(around.incoming), words(around.outgoing)];
  const isServing = component.group === "serving" || component.roles.includes("server");
  const hasAny = (set: ReadonlySet<string>, ...wanted: readonly string[]): boolean =>
    wanted.some((word) => set.has(word));
  if (
    isServing &&
    (hasAny(went, "predict", "scor", "respons", "inferenc") || hasAny(came, "request"))
  )
    score += 0.2;
  if (component.roles.includes("trainer") && hasAny(went, "model", "artifact", "weight"))
    score += 0.2;
  return score;
}

/** The product that the label names, where it is one of what was recognised. */
function productOf(generic: string, matches: readonly Weighed[], catalogue: Catalogue): string {
  const products = matches
    .filter(({ match }) => catalogue.find(match.component)?.isA === generic)
    .sort((a, b) => Number(b.inTitle) - Number(a.inTitle) || a.match.from - b.match.from);
  return products[0]?.match.component ?? generic;
}
