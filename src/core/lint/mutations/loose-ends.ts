/** Tidying after a spoilt design: boxes that the edit left without what they need go with it. */
import type { Catalogue } from "../../catalogue/catalogue.ts";
import { removeElements } from "../../document/edit.ts";
import type { Diagram } from "../../document/types.ts";
import type { GraphNode } from "../../graph/elements.ts";
import { buildGraph, type Graph, isOrigin, isSink } from "../../graph/graph.ts";

/** The design without the boxes that the edit took all inputs, all outputs or every neighbour from, and so on upstream and downstream. */
export function withoutLooseEnds(
  before: Graph,
  spoilt: Diagram | undefined,
  catalogue: Catalogue,
): Diagram | undefined {
  if (!spoilt) return undefined;
  const loose = buildGraph(spoilt, catalogue).nodes.filter((node) =>
    isLoose(node, before.node(node.id)),
  );
  if (loose.length === 0) return spoilt;
  const ids = new Set(loose.map(({ id }) => id));
  return withoutLooseEnds(before, removeElements(spoilt, ids), catalogue);
}

function isLoose(now: GraphNode, was: GraphNode | undefined): boolean {
  if (!was) return false;
  const lostInputs = was.in.length > 0 && now.in.length === 0;
  const lostOutputs = was.out.length > 0 && now.out.length === 0;
  return (
    (lostInputs && lostOutputs) ||
    (lostInputs && (!isOrigin(now) || now.out.length === 0)) ||
    (lostOutputs && (!isSink(now) || now.in.length === 0))
  );
}
