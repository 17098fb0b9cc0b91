/**
 * What a person most likely draws next: after a box, in front of it, or to begin with.
 *
 * Only what is legal is ranked. What the reference designs draw there counts most; where they know
 * little of the component, what they draw beside components of its roles, and at the other end of
 * the kinds that it gives or takes. What an open finding would add at the box comes first; what is
 * drawn already, and most of all what is wired to the box already, comes later.
 */
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Component } from "../catalogue/component.ts";
import type { KindId } from "../catalogue/kinds.ts";
import { likeliestKinds, type UsualKinds } from "../catalogue/usual-kinds.ts";
import type { Diagram, NodeId } from "../document/types.ts";
import { type Direction, neighbourhood, shareOf, type Tally } from "./index-neighbours.ts";
import type { UsualNeighbours } from "./usual-neighbours.ts";

/** A component that would mend a finding, by its generic; the most pressing first. */
export interface Mending {
  readonly component: string;
  /** What the finding says. */
  readonly title: string;
}

export interface Knowledge {
  readonly catalogue: Catalogue;
  readonly usualKinds: UsualKinds;
  readonly usualNeighbours: UsualNeighbours;
}

export interface Suggestion {
  readonly component: Component;
  /** What would flow between it and the box; `undefined` where there is no box. */
  readonly kind?: KindId;
  /** The finding that it would mend. */
  readonly mends?: string;
}

const WEIGHT = {
  pair: 1,
  roles: 0.4,
  kind: 0.15,
  connected: 0.12,
  drawn: 0.55,
  laterLane: 0.2,
} as const;

/** Best first. Products stand behind their generics and are left out, as are notes and boundaries. */
export function suggestBeside(
  document: Diagram,
  knowledge: Knowledge,
  id: NodeId,
  direction: Direction,
  mending: readonly Mending[] = [],
): readonly Suggestion[] {
  const { catalogue, usualKinds } = knowledge;
  const here = document.nodes.find((node) => node.id === id);
  const component = here && catalogue.find(here.component);
  if (!component || isMark(component)) return suggestStart(document, knowledge, mending);
  const likelihood = likelihoodBeside(component, knowledge, direction);
  const drawn = drawnBeside(document, catalogue, id, direction);
  return ranked(
    generics(catalogue).flatMap((candidate) => {
      const [source, target] =
        direction === "next" ? [component, candidate] : [candidate, component];
      const [kind] = likeliestKinds(source, target, usualKinds);
      if (kind === undefined) return [];
      const score = likelihood(candidate, kind) * drawn(candidate.id);
      return [{ component: candidate, kind, score }];
    }),
    mending,
  );
}

/** What to begin with, or to go on with where no box is named. */
export function suggestStart(
  document: Diagram,
  { catalogue, usualNeighbours }: Knowledge,
  mending: readonly Mending[] = [],
): readonly Suggestion[] {
  const drawn = new Set(document.nodes.map((node) => catalogue.genericOf(node.component)));
  const { drawn: often, starts } = usualNeighbours;
  const counts = drawn.size === 0 ? starts : often;
  return ranked(
    generics(catalogue).map((component) => {
      const score = ownCount(counts, component.id) + ownCount(often, component.id) / 100;
      if (drawn.size > 0) {
        return { component, score: drawn.has(component.id) ? score * WEIGHT.connected : score };
      }
      const isFirst = component.lane === "data" || component.lane === "serving";
      return { component, score: isFirst ? score : score * WEIGHT.laterLane };
    }),
    mending,
  );
}

interface Scored extends Suggestion {
  readonly score: number;
}

/** Mending first, in its own order; then by score; of equals the one that comes first in the palette. */
function ranked(scored: readonly Scored[], mending: readonly Mending[]): readonly Suggestion[] {
  const order = (id: string): number => {
    const at = mending.findIndex(({ component }) => component === id);
    return at === -1 ? mending.length : at;
  };
  return scored
    .map(({ score, ...suggestion }) => ({ score, suggestion, at: order(suggestion.component.id) }))
    .toSorted((a, b) => a.at - b.at || b.score - a.score)
    .map(({ suggestion, at }) => {
      const mends = mending[at]?.title;
      return mends === undefined ? suggestion : { ...suggestion, mends };
    });
}

/** How likely the designs make it, before what is drawn here is looked at. */
function likelihoodBeside(
  component: Component,
  { catalogue, usualKinds, usualNeighbours }: Knowledge,
  direction: Direction,
): (candidate: Component, kind: KindId) => number {
  const { beside, byKind } = neighbourhood(usualNeighbours, usualKinds, direction);
  const own = beside.get(component.isA ?? component.id);
  const kin = kinOf(component, catalogue, beside);
  return ({ id }, kind) =>
    WEIGHT.pair * shareOf(own, id) +
    WEIGHT.roles * kin.reduce((sum, { tally, weight }) => sum + weight * shareOf(tally, id), 0) +
    WEIGHT.kind * shareOf(byKind.get(kind), id);
}

interface Kin {
  readonly tally: Tally;
  readonly weight: number;
}

/** Other components by how much of their roles they share with this one; the weights add up to 1. */
function kinOf(
  component: Component,
  catalogue: Catalogue,
  beside: ReadonlyMap<string, Tally>,
): readonly Kin[] {
  const kin = [...beside].flatMap(([id, tally]) => {
    const other = catalogue.find(id);
    const weight = other ? likeness(component, other) * tally.total : 0;
    return weight > 0 ? [{ tally, weight }] : [];
  });
  const total = kin.reduce((sum, { weight }) => sum + weight, 0);
  return kin.map(({ tally, weight }) => ({ tally, weight: weight / total }));
}

/** Shared roles among all roles of the two. */
function likeness(a: Component, b: Component): number {
  const shared = a.roles.filter((role) => b.roles.includes(role)).length;
  return shared === 0 ? 0 : shared / (a.roles.length + b.roles.length - shared);
}

/** What to multiply a component's likelihood by for what is drawn of it. */
function drawnBeside(
  document: Diagram,
  catalogue: Catalogue,
  id: NodeId,
  direction: Direction,
): (candidate: string) => number {
  const generics = new Map(
    document.nodes.map((node) => [node.id, catalogue.genericOf(node.component)]),
  );
  const drawn = new Set(generics.values());
  const connected = new Set(
    document.edges.flatMap(({ source, target }) => {
      const [near, far] = direction === "next" ? [source, target] : [target, source];
      return near === id ? [generics.get(far)] : [];
    }),
  );
  return (candidate) => {
    if (connected.has(candidate)) return WEIGHT.connected;
    return drawn.has(candidate) ? WEIGHT.drawn : 1;
  };
}

const generics = ({ components }: Catalogue): readonly Component[] =>
  components.filter((component) => component.isA === undefined && !isMark(component));

/** Beside the system rather than in it. */
const isMark = ({ roles }: Component): boolean =>
  roles.includes("note") || roles.includes("boundary");

const ownCount = (counts: Readonly<Record<string, number>>, id: string): number =>
  Object.hasOwn(counts, id) ? (counts[id] ?? 0) : 0;
