/** Which component of the catalogue a box of a stranger's drawing stands for, by its words and what is around it. */
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Component } from "../catalogue/component.ts";
import type { Role } from "../catalogue/roles.ts";
import type { ForeignShape } from "./foreign-drawing.ts";
import { labelWords, readWords, stemmed, type Word, type Words } from "./label-words.ts";
import { areasOf } from "./areas.ts";
import { isFiller, type Match, matchesIn, type Phrases, phrasesOf } from "./phrases.ts";

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
      ...rolesOfArrows(best.component, around, catalogue),
    ]),
  ];
  return { component: productOf(best.component, matches, catalogue), alsoPlays, guesses };
}

/** From here on the first of two that are nearly as good is taken. */
const SURE = 1.25;

interface Place {
  readonly inTitle: boolean;
  /** Which of the things that the title or the detail names. */
  readonly at: number;
}

interface Weighed extends Place {
  readonly match: Match;
  readonly score: number;
}

/** The longer the phrase, the more of the words it covers and the nearer it is to their end, the surer. */
function weigh(words: Words, phrases: Phrases, place: Place): readonly Weighed[] {
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
    const start = match.from === 0 && place.at === 0 ? (isDone ? 0.6 : 0.15) : 0;
    const sure = (base + 0.3 * (length - 1) + end + start) * (0.65 + 0.35 * covered);
    return [{ match, score: sure + (covered === 1 ? 0.5 * base : 0), ...place }];
  });
}

/** Verbs that a step of a pipeline begins with. */
const DONE: ReadonlySet<string> = new Set(
  "train retrain evaluate validate deploy monitor promote retrieve rerank rank embed extract label annotate".split(
    " ",
  ),
);

const BASE = { strong: 1, whole: 1, alias: 0.6, weak: 0.5 } as const;

/** An icon or class of the drawing tool names a product: it says what the label leaves open. */
function hinted(hint: string | undefined, phrases: Phrases): readonly Weighed[] {
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
    for (const id of [...scores.keys()]) if (!IN_A_DECISION.has(id)) scores.delete(id);
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

/** Only what is told by roles of its own, and named clearly beside the first. */
function rolesBesides(
  generic: string,
  matches: readonly Weighed[],
  catalogue: Catalogue,
): readonly Role[] {
  const own = new Set(catalogue.find(generic)?.roles ?? []);
  const chosen = matches.find(
    ({ match, inTitle }) => inTitle && catalogue.genericOf(match.component) === generic,
  );
  const besides = matches.filter(({ match, inTitle, at, score }) => {
    if (match.strength !== "strong") return false;
    if (!inTitle || !chosen) return score >= 0.6;
    const isApart =
      at !== chosen.at || match.to <= chosen.match.from || match.from >= chosen.match.to;
    return isApart && score >= 0.7;
  });
  const roles = besides.flatMap(({ match, inTitle }) =>
    (catalogue.find(match.component)?.roles ?? []).filter(
      (role) => inTitle || ADDED_BELOW.has(role),
    ),
  );
  const runs = RUNNERS.has(generic);
  return [...new Set(roles)].filter(
    (role) => (ADDED.has(role) || (runs && role === "trainer")) && !own.has(role),
  );
}

/** What runs a training is drawn in its place: "Prefect training pipeline". */
const RUNNERS: ReadonlySet<string> = new Set([
  "pipeline-orchestrator",
  "notebook",
  "compute-cluster",
]);

/** What is written on its arrows says what a monitor or a schema is there for. */
function rolesOfArrows(
  generic: string,
  around: Surroundings,
  catalogue: Catalogue,
): readonly Role[] {
  const own = catalogue.find(generic)?.roles ?? [];
  const words = new Set([...around.incoming, ...around.outgoing].flatMap(stemmed));
  const says = (...wanted: readonly string[]): boolean => wanted.some((word) => words.has(word));
  const roles: Role[] = [];
  if (own.includes("monitor") && says("drift", "psi", "adwin", "skew")) roles.push("monitor-data");
  if (own.includes("schema-registry") && says("valid", "validat", "check"))
    roles.push("data-validation");
  return roles.filter((role) => !own.includes(role));
}

/** Roles that a box may play besides its main one without being another box. */
const ADDED: ReadonlySet<Role> = new Set<Role>([
  "monitor",
  "monitor-data",
  "monitor-model",
  "monitor-system",
  "evaluator",
  "data-validation",
  "data-quality",
  "registry",
  "tracker",
  "retrain-trigger",
  "feedback-logger",
  "label-source",
  "fallback",
  "guardrail",
  "guardrail-in",
  "guardrail-out",
  "llm-trace",
  "vector-index",
  "feature-pipeline",
  "gate",
  "canary",
  "shadow",
  "experiment-splitter",
  "prediction-logger",
  "human-approval",
]);

/** Of these a mention under the title is enough: products are named there. */
const ADDED_BELOW: ReadonlySet<Role> = new Set<Role>([
  "monitor",
  "monitor-data",
  "monitor-system",
  "registry",
  "tracker",
  "feedback-logger",
  "vector-index",
  "llm-trace",
  "fallback",
  "canary",
  "shadow",
  "human-approval",
  "label-source",
]);
