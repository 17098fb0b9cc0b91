/**
 * What the mutation suite does to sound designs: for each rule the smallest edit that should trip it.
 * The suite (`mutations.test.ts`, `npm run lint:quality`) applies every mutation to every template
 * and holds the whole lint to it: the rule speaks, and nobody else but who is named in `also`.
 */
import type { KindId } from "../../catalogue/kinds.ts";
import { addEdges, newElementId, removeElements } from "../../document/edit.ts";
import type { Diagram } from "../../document/types.ts";
import { carries, type GraphEdge, type GraphNode } from "../../graph/elements.ts";
import type { Graph } from "../../graph/graph.ts";
import type { FixContext } from "../rule.ts";

export interface Mutation {
  /** The rule that should speak. */
  readonly rule: string;
  /** The spoilt design; `undefined` where the design has nothing that could be spoilt this way. */
  spoil(design: Diagram, graph: Graph, context: FixContext): Diagram | undefined;
  /** Other rules that rightly speak of the same edit in some design, each with the reason. */
  readonly also?: Readonly<Record<string, string>>;
}

/** The design without these nodes and edges; `undefined` where there are none. */
export function without(
  design: Diagram,
  elements: Iterable<GraphNode | GraphEdge>,
): Diagram | undefined {
  const ids = new Set([...elements].map(({ id }) => id));
  return ids.size === 0 ? undefined : removeElements(design, ids);
}

/**
 * The design without these nodes, and what they passed on led past them: each edge of one of the
 * kinds that came in from elsewhere goes on to wherever the nodes sent one of the kinds.
 */
export function bypass(
  design: Diagram,
  nodes: Iterable<GraphNode>,
  ...kinds: readonly KindId[]
): Diagram | undefined {
  const gone = new Set(nodes);
  const passed = (edge: GraphEdge): boolean => carries(edge, ...kinds);
  let spoilt = without(design, gone);
  for (const { source, kind } of [...gone].flatMap((node) => node.in.filter(passed))) {
    if (gone.has(source) || kind === undefined || spoilt === undefined) continue;
    for (const target of new Set(
      [...gone].flatMap((node) => node.out.filter(passed)).map((edge) => edge.target),
    )) {
      if (gone.has(target)) continue;
      const id = newElementId(spoilt, "e");
      spoilt = addEdges(spoilt, [{ id, source: source.id, target: target.id, kind }]);
    }
  }
  return spoilt;
}
