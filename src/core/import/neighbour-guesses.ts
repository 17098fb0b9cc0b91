/** What a box without telling words may be, by what stands at its arrows: components that the reference designs wire so. */
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { UsualKinds } from "../catalogue/usual-kinds.ts";
import type { ForeignEdge } from "./foreign-drawing.ts";
import type { Guess } from "./recognise.ts";

const MOST_GUESSES = 3;
/** Below any score by words. */
const BY_NEIGHBOURS = 0.3;

/** `guesses`, filled up to three. */
export function withNeighbours(
  guesses: readonly Guess[],
  id: string,
  edges: readonly ForeignEdge[],
  components: ReadonlyMap<string, string>,
  { catalogue, usualKinds }: { readonly catalogue: Catalogue; readonly usualKinds: UsualKinds },
): readonly Guess[] {
  const counts = new Map<string, number>();
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
  if (before.size + after.size === 0) return guesses;
  for (const pair of Object.keys(usualKinds)) {
    const [from = "", to = ""] = pair.split(">");
    if (before.has(from)) counts.set(to, (counts.get(to) ?? 0) + 1);
    if (after.has(to)) counts.set(from, (counts.get(from) ?? 0) + 1);
  }
  const known = new Set(guesses.map(({ component }) => component));
  const added = [...counts]
    .filter(([component]) => !known.has(component) && catalogue.find(component) !== undefined)
    .sort(([, a], [, b]) => b - a)
    .map(([component]) => ({ component, score: BY_NEIGHBOURS }));
  return [...guesses, ...added].slice(0, MOST_GUESSES);
}
