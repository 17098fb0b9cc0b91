/** Narrows the gallery down: by words, task, level, source and component used. */
import { beginWords, wordsOf } from "../catalogue/search.ts";
import { DESIGN_LEVELS } from "../document/about.ts";
import type { GalleryCard } from "./card.ts";

export const FACETS = ["query", "task", "level", "source", "component"] as const;
export type Facet = (typeof FACETS)[number];

/** What is asked of a template; a facet left out or empty asks nothing. */
export type GalleryFilter = { readonly [F in Facet]?: string | undefined };

/** The cards with everything that is asked for; those with the words in their title come first. */
export function filterCards(
  cards: readonly GalleryCard[],
  filter: GalleryFilter,
): readonly GalleryCard[] {
  const fitting = cards.filter((card) => activeFacets(filter).every((f) => fits(card, f, filter)));
  const asked = wordsOf(filter.query ?? "");
  if (asked.compact === "") return fitting;
  const inTitle = (card: GalleryCard): boolean => beginWords(asked, card.words.title);
  return [...fitting.filter(inTitle), ...fitting.filter((card) => !inTitle(card))];
}

/** First steps first, then by title; a design whose level nobody said stands with the core. */
export const inGalleryOrder = (cards: readonly GalleryCard[]): readonly GalleryCard[] =>
  cards.toSorted((a, b) => levelRank(a) - levelRank(b) || a.title.localeCompare(b.title, "en"));

/** Every value of a facet that some card has, and how many cards have it beside all else that is asked. */
export function facetCounts(
  cards: readonly GalleryCard[],
  filter: GalleryFilter,
  facet: Exclude<Facet, "query">,
): ReadonlyMap<string, number> {
  const counts = new Map(cards.flatMap((card) => valuesOf(card, facet)).map((value) => [value, 0]));
  for (const card of filterCards(cards, { ...filter, [facet]: undefined }))
    for (const value of valuesOf(card, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** A way to find something where nothing was found: ask for all but one thing. */
export interface Widening {
  readonly facet: Facet;
  /** How many cards there are then; at least one. */
  readonly count: number;
}

export const widenings = (
  cards: readonly GalleryCard[],
  filter: GalleryFilter,
): readonly Widening[] =>
  activeFacets(filter)
    .map((facet) => ({ facet, count: filterCards(cards, { ...filter, [facet]: "" }).length }))
    .filter(({ count }) => count > 0);

/** The facets that ask something. */
export const activeFacets = (filter: GalleryFilter): readonly Facet[] =>
  FACETS.filter((facet) => (filter[facet] ?? "").trim() !== "");

function fits(card: GalleryCard, facet: Facet, filter: GalleryFilter): boolean {
  const wanted = filter[facet] ?? "";
  if (facet === "query") return beginWords(wordsOf(wanted), card.words.all);
  return valuesOf(card, facet).includes(wanted);
}

function valuesOf(card: GalleryCard, facet: Exclude<Facet, "query">): readonly string[] {
  switch (facet) {
    case "task":
      return card.task === undefined ? [] : [card.task];
    case "level":
      return card.level === undefined ? [] : [card.level];
    case "source":
      return card.sources;
    case "component":
      return card.components;
  }
}

function levelRank({ level }: GalleryCard): number {
  return DESIGN_LEVELS.findIndex(({ id }) => id === (level ?? "core"));
}
