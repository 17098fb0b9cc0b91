/** What most likely flows between two components: what the reference designs send, else what their ports say. */
import type { DiagramEdge, DiagramNode } from "../document/types.ts";
import { type Catalogue, legalKinds } from "./catalogue.ts";
import type { Component, Port } from "./component.ts";
import { KINDS, type KindId, kindOf } from "./kinds.ts";

/** The commonest kind for each `source>target` pair of generic components; plain data, for the build to write out. */
export type UsualKinds = Readonly<Record<string, KindId>>;

/** The parts of a diagram that are counted. */
export interface Wiring {
  readonly nodes: readonly Pick<DiagramNode, "id" | "component">[];
  readonly edges: readonly Pick<DiagramEdge, "source" | "target" | "kind">[];
}

/** Where two kinds are equally common, the earlier of `KINDS` is the usual one. */
export function countUsualKinds(diagrams: readonly Wiring[], catalogue: Catalogue): UsualKinds {
  const counts = new Map<string, Map<KindId, number>>();
  for (const { nodes, edges } of diagrams) {
    const generics = new Map(nodes.map((node) => [node.id, catalogue.genericOf(node.component)]));
    for (const { source, target, kind } of edges) {
      const from = generics.get(source);
      const to = generics.get(target);
      if (from === undefined || to === undefined || kind === undefined) continue;
      const key = pairKey(from, to);
      const tally = counts.get(key) ?? new Map<KindId, number>();
      counts.set(key, tally.set(kind, (tally.get(kind) ?? 0) + 1));
    }
  }
  return Object.fromEntries([...counts].map(([key, tally]) => [key, commonest(tally)]));
}

const pairKey = (source: string, target: string): string => `${source}>${target}`;

function commonest(tally: ReadonlyMap<KindId, number>): KindId {
  const most = Math.max(...tally.values());
  const first = KINDS.find(({ id }) => tally.get(id) === most);
  if (!first) throw new Error("A tally without a kind");
  return first.id;
}

/**
 * Every legal kind from one component to the other, likeliest first: the usual one of that pair,
 * else those that both ports name, else the most general. Empty where nothing may flow.
 */
export function likeliestKinds(
  source: Component,
  target: Component,
  usual: UsualKinds,
): readonly KindId[] {
  const legal = legalKinds(source, target);
  const familiar = usual[pairKey(source.isA ?? source.id, target.isA ?? target.id)];
  const ranks = new Map(legal.map((kind) => [kind, rankBetween(source, target, kind)]));
  const rank = (kind: KindId): number => (kind === familiar ? -1 : (ranks.get(kind) ?? 0));
  return legal.toSorted((a, b) => rank(a) - rank(b));
}

/** Below `BEYOND`: named by both ports, in the source's order. From there on: the more general first. */
function rankBetween(source: Component, target: Component, kind: KindId): number {
  const { emits, accepts } = { emits: source.emits, accepts: target.accepts };
  // Of two boxes that take and give anything nothing is known; most arrows on a sketch are calls.
  if (emits === "any" && accepts === "any") return kind === "request" ? 0 : BEYOND + depth(kind);
  if (emits === "any" || accepts === "any") return placeIn(emits === "any" ? accepts : emits, kind);
  return accepts.includes(kind) ? placeIn(emits, kind) : BEYOND + depth(kind);
}

const BEYOND = 100;

function placeIn(port: Port, kind: KindId): number {
  const place = port === "any" ? -1 : port.indexOf(kind);
  return place === -1 ? BEYOND + depth(kind) : place;
}

/** How many ancestors the kind has. */
function depth(kind: KindId): number {
  const { parent } = kindOf(kind);
  return parent === null ? 0 : 1 + depth(parent);
}

/** Why nothing may flow: what the source gives and what the target takes, with no kind in both. */
export interface Refusal {
  readonly emits: Port;
  readonly accepts: Port;
}

/** `undefined` where some kind is legal. */
export const explainRefusal = (source: Component, target: Component): Refusal | undefined =>
  legalKinds(source, target).length > 0
    ? undefined
    : { emits: source.emits, accepts: target.accepts };
