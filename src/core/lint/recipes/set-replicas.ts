/** Recipe: as many copies of each box as its load needs. */
import { setSetting } from "../../document/edit.ts";
import type { Diagram, NodeId } from "../../document/types.ts";
import { shortages } from "../../estimates/capacity.ts";
import { buildGraph } from "../../graph/graph.ts";
import type { FixContext } from "../rule.ts";

/** Of those of the boxes that have too few by now. */
export function setReplicasNeeded(
  document: Diagram,
  context: Pick<FixContext, "catalogue">,
  nodes: readonly NodeId[],
): Diagram {
  const wanted = new Set(nodes);
  return shortages(buildGraph(document, context.catalogue))
    .filter(({ node }) => wanted.has(node.id))
    .reduce(
      (drawing, { node, needed }) => setSetting(drawing, node.id, "replicas", needed),
      document,
    );
}
