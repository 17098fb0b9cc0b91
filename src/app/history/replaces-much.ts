/** Whether a step touches so much of a design that a person may want it back as it was. */
import type { Diagram } from "../../core/document/types.ts";

/** At least so many boxes and lines … */
const FEWEST = 5;
/** … and at least this share of those there were. */
const SHARE = 0.4;

export function replacesMuch(before: Diagram, after: Diagram): boolean {
  const there = before.nodes.length + before.edges.length;
  const touched = differing(before.nodes, after.nodes) + differing(before.edges, after.edges);
  return there > 0 && touched >= Math.max(FEWEST, SHARE * there);
}

/** How many were added, removed or made anew: an element that a step does not touch stays itself. */
function differing<T extends { readonly id: string }>(
  before: readonly T[],
  after: readonly T[],
): number {
  if (before === after) return 0;
  const was = new Map(before.map((element) => [element.id, element]));
  const [kept, added] = [new Set<string>(), after.filter(({ id }) => !was.has(id)).length];
  for (const element of after) if (was.get(element.id) === element) kept.add(element.id);
  return before.length - kept.size + added;
}
