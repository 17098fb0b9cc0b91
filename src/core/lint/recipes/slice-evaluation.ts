/** Recipe: quality is measured for each group of users, not only on average. */
import { updateNode } from "../../document/edit.ts";
import type { Diagram } from "../../document/types.ts";
import { carries, type GraphNode } from "../../graph/elements.ts";
import { buildGraph, type Graph } from "../../graph/graph.ts";
import type { FixContext } from "../rule.ts";

const PLAIN = "offline-evaluator";
const SLICED = "slice-evaluator";

/** A plain evaluator becomes a slice evaluator; any other stays what it is and measures by slice as well. */
export function evaluateSlices(document: Diagram, context: FixContext): Diagram {
  const evaluator = evaluatorToSlice(buildGraph(document, context.catalogue));
  if (!evaluator) return document;
  const { id, node } = evaluator;
  if (node.component === PLAIN) return updateNode(document, id, { component: SLICED });
  return updateNode(document, id, { rolesAdded: [...(node.rolesAdded ?? []), SLICED] });
}

/** The one that sees models before they go live, else the first. */
export function evaluatorToSlice(graph: Graph): GraphNode | undefined {
  const evaluators = graph.withRole("evaluator");
  const seesModels = (node: GraphNode): boolean => node.in.some((edge) => carries(edge, "model"));
  return evaluators.find(seesModels) ?? evaluators[0];
}
