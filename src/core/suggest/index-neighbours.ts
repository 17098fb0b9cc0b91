/** The counts of the reference designs, from the side of one component: what it feeds and what feeds it. */
import type { KindId } from "../catalogue/kinds.ts";
import type { UsualKinds } from "../catalogue/usual-kinds.ts";
import type { UsualNeighbours } from "./usual-neighbours.ts";

/** What stands behind a component (`next`), or in front of it (`before`). */
export type Direction = "next" | "before";

/** How often each name occurs, and how often any does. */
export interface Tally {
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
}

export interface Neighbourhood {
  /** The generic components that stand beside each generic component. */
  readonly beside: ReadonlyMap<string, Tally>;
  /** The generic components at the far end of edges of each kind. */
  readonly byKind: ReadonlyMap<KindId, Tally>;
}

const indexes = new WeakMap<UsualNeighbours, ReadonlyMap<Direction, Neighbourhood>>();

/** Built once for each table. */
export function neighbourhood(
  usual: UsualNeighbours,
  kinds: UsualKinds,
  direction: Direction,
): Neighbourhood {
  const known = indexes.get(usual);
  const made =
    known ??
    new Map([
      ["next", index(usual, kinds, "next")],
      ["before", index(usual, kinds, "before")],
    ] as const);
  if (!known) indexes.set(usual, made);
  return made.get(direction) ?? { beside: new Map(), byKind: new Map() };
}

interface Counting {
  readonly counts: Map<string, number>;
  total: number;
}

function index({ pairs }: UsualNeighbours, kinds: UsualKinds, direction: Direction): Neighbourhood {
  const beside = new Map<string, Counting>();
  const byKind = new Map<KindId, Counting>();
  for (const [pair, times] of Object.entries(pairs)) {
    const [source = "", target = ""] = pair.split(">");
    const [here, there] = direction === "next" ? [source, target] : [target, source];
    add(beside, here, there, times);
    const kind = kinds[pair];
    if (kind) add(byKind, kind, there, times);
  }
  return { beside, byKind };
}

function add<K>(into: Map<K, Counting>, key: K, name: string, times: number): void {
  const tally = into.get(key) ?? { counts: new Map<string, number>(), total: 0 };
  tally.counts.set(name, (tally.counts.get(name) ?? 0) + times);
  tally.total += times;
  into.set(key, tally);
}

/** Of all the times, the share of this name; 0 where nothing is known. */
export const shareOf = (tally: Tally | undefined, name: string): number =>
  tally === undefined || tally.total === 0 ? 0 : (tally.counts.get(name) ?? 0) / tally.total;
