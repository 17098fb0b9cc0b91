/** What open findings would add at a box: the first fix of each, tried out. */
import type { Diagram, NodeId } from "../document/types.ts";
import type { Finding, FixContext } from "../lint/rule.ts";
import type { Direction } from "./index-neighbours.ts";
import type { Mending } from "./rank.ts";

/** Trying a fix costs about as much as making it; the most pressing ones are enough. */
const MOST_TRIED = 12;

/**
 * Generic components that a first fix adds right behind the box (`next`) or in front of it, in the
 * order of the findings. Without a box whatever a first fix adds.
 */
export function mendingAt(
  document: Diagram,
  context: FixContext,
  findings: readonly Finding[],
  id: NodeId | undefined,
  direction: Direction,
): readonly Mending[] {
  const { catalogue } = context;
  const found = new Map<string, { readonly title: string; readonly adds: number }>();
  for (const { title, fixes } of concerning(document, findings, id).slice(0, MOST_TRIED)) {
    const after = fixes[0]?.apply(document, context) ?? document;
    const adds = after.nodes.length - document.nodes.length;
    for (const added of addedBeside(document, after, id, direction)) {
      const component = catalogue.genericOf(added);
      // The finding that asks for little else says best why.
      if (adds < (found.get(component)?.adds ?? Infinity)) found.set(component, { title, adds });
    }
  }
  return [...found].map(([component, { title }]) => ({ component, title }));
}

/** Those with a fix that name the box or an arrow at it; those that name nothing after them. */
function concerning(
  document: Diagram,
  findings: readonly Finding[],
  id: NodeId | undefined,
): readonly Finding[] {
  const fixable = findings.filter(({ fixes }) => fixes.length > 0);
  if (id === undefined) return fixable;
  const wires = new Set(
    document.edges
      .filter(({ source, target }) => source === id || target === id)
      .map((edge) => edge.id),
  );
  const names = ({ nodes, edges }: Finding): boolean =>
    nodes.includes(id) || edges.some((edge) => wires.has(edge));
  const general = ({ nodes, edges }: Finding): boolean => nodes.length + edges.length === 0;
  return [...fixable.filter(names), ...fixable.filter(general)];
}

/** Components of the boxes that came in, wired to the box in that direction. */
function addedBeside(
  before: Diagram,
  after: Diagram,
  id: NodeId | undefined,
  direction: Direction,
): readonly string[] {
  const drawn = new Set(before.nodes.map((node) => node.id));
  const beside = new Set(
    after.edges.flatMap(({ source, target }) => {
      const [near, far] = direction === "next" ? [source, target] : [target, source];
      return near === id ? [far] : [];
    }),
  );
  return after.nodes
    .filter((node) => !drawn.has(node.id) && (id === undefined || beside.has(node.id)))
    .map(({ component }) => component);
}
