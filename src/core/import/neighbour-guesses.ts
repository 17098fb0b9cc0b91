/** What the boxes at its arrows say of a box: components that the reference designs wire so. */
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { UsualKinds } from "../catalogue/usual-kinds.ts";
import type { ForeignEdge } from "./foreign-drawing.ts";
import type { Guess } from "./recognise.ts";

/** Generic components of the boxes around one. */
interface Neighbours {
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
}

/** Of those that are recognised already. */
export function neighboursOf(
  id: string,
  edges: readonly ForeignEdge[],
  components: ReadonlyMap<string, string>,
  catalogue: Catalogue,
): Neighbours {
  const genericOf = (node: string): string | undefined => {
    const component = components.get(node);
    return component === undefined ? undefined : catalogue.genericOf(component);
  };
  const [before, after] = [new Set<string>(), new Set<string>()];
  for (const { source, target } of edges) {
    const [from, to] = [genericOf(source), genericOf(target)];
    if (source === id && to !== undefined) after.add(to);
    else if (target === id && from !== undefined) before.add(from);
  }
  return { before, after };
}

/** So much do neighbours say that all speak for the component. */
const MOST_SUPPORT = 0.3;

export function supportOf(
  component: string,
  { before, after }: Neighbours,
  usualKinds: UsualKinds,
): number {
  const all = before.size + after.size;
  if (all === 0) return 0;
  const pairs = [
    ...[...before].map((from) => `${from}>${component}`),
    ...[...after].map((to) => `${component}>${to}`),
  ];
  return (MOST_SUPPORT * pairs.filter((pair) => Object.hasOwn(usualKinds, pair)).length) / all;
}

const MOST_GUESSES = 3;
/** Below any score by words. */
const BY_NEIGHBOURS = 0.3;

/** `guesses`, filled up to three. */
export function withNeighbours(
  guesses: readonly Guess[],
  { before, after }: Neighbours,
  { catalogue, usualKinds }: { readonly catalogue: Catalogue; readonly usualKinds: UsualKinds },
): readonly Guess[] {
  const counts = new Map<string, number>();
  for (const pair of Object.keys(usualKinds)) {
    const [from = "", to = ""] = pair.split(">");
    if (before.has(from)) counts.set(to, (counts.get(to) ?? 0) + 1);
    if (after.has(to)) counts.set(from, (counts.get(from) ?? 0) + 1);
  }
  const known = new Set(guesses.map(({ component }) => component));
  const added = [...counts]
    .filter(([component]) => !known.has(component) && catalogue.find(component) !== undefined)
    .toSorted(([, a], [, b]) => b - a)
    .map(([component]) => ({ component, score: BY_NEIGHBOURS }));
  return [...guesses, ...added].slice(0, MOST_GUESSES);
}
