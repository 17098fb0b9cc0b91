/** How the reference designs go on from one component to the next: plain counts, for the build to write out. */
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Wiring } from "../catalogue/usual-kinds.ts";

/** Counts of designs, by generic component. */
export interface UsualNeighbours {
  /** How many have this component. */
  readonly drawn: Readonly<Record<string, number>>;
  /** In how many it is where something comes from: it feeds others, and gets nothing but answers. */
  readonly starts: Readonly<Record<string, number>>;
  /** In how many the one feeds the other: `source>target`. */
  readonly pairs: Readonly<Record<string, number>>;
}

/** Each design counts once for a pair, however often it draws it. */
export function countUsualNeighbours(
  diagrams: readonly Wiring[],
  catalogue: Catalogue,
): UsualNeighbours {
  const drawn = new Map<string, number>();
  const starts = new Map<string, number>();
  const pairs = new Map<string, number>();
  for (const { nodes, edges } of diagrams) {
    const generics = new Map(
      nodes.map(({ id, component }) => [id, catalogue.genericOf(component)]),
    );
    const wires = edges.flatMap(({ source, target, kind }) => {
      const [from, to] = [generics.get(source), generics.get(target)];
      return from === undefined || to === undefined ? [] : [{ from, to, kind }];
    });
    // An answer goes back to where things began.
    const fed = new Set(wires.filter(({ kind }) => kind !== "response").map(({ to }) => to));
    count(drawn, generics.values());
    count(
      starts,
      wires.map(({ from }) => from).filter((from) => !fed.has(from)),
    );
    count(
      pairs,
      wires.map(({ from, to }) => pairKey(from, to)),
    );
  }
  return {
    drawn: Object.fromEntries(drawn),
    starts: Object.fromEntries(starts),
    pairs: Object.fromEntries(pairs),
  };
}

function count(tally: Map<string, number>, names: Iterable<string>): void {
  for (const name of new Set(names)) tally.set(name, (tally.get(name) ?? 0) + 1);
}

/** The name of a pair; no component's id holds the sign. */
export const pairKey = (source: string, target: string): string => `${source}>${target}`;
