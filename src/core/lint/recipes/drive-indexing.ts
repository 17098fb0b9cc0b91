/** Recipe: something starts the making of an index again. */
import { passes } from "../../catalogue/catalogue.ts";
import type { Diagram } from "../../document/types.ts";
import { carries, type GraphNode, hasRole } from "../../graph/elements.ts";
import type { IndexedSpace, ItemEncoder } from "../encoders.ts";
import { staleSpaces } from "../stale-vectors.ts";
import type { FixContext } from "../rule.ts";
import { Draft } from "./draft.ts";
import { INDEX_BUILDER } from "./parts-retrieval.ts";
import { SCHEDULER } from "./parts.ts";

export function driveIndexing(document: Diagram, context: FixContext): Diagram {
  const draft = new Draft(document, context);
  const stale = staleSpaces(draft.graph);
  for (const space of stale) for (const item of space.items) startAnew(draft, space, item);
  return draft.document;
}

/** The orchestrator or a clock starts the builder, which is put before the index where there is none. */
function startAnew(draft: Draft, { index }: IndexedSpace, { encoder, via }: ItemEncoder): void {
  const job = [...via, encoder].find(takesControl)?.id ?? builderBefore(draft, index, encoder);
  const starter = draft.ensure(SCHEDULER, job, "above");
  draft.connect(starter, job, "control");
}

const takesControl = (node: GraphNode): boolean =>
  hasRole(node, "index-builder", "encoder") &&
  node.component !== undefined &&
  passes(node.component.accepts, "control");

function builderBefore(draft: Draft, index: GraphNode, encoder: GraphNode): string {
  const builder = draft.insert(INDEX_BUILDER.component, index.id, "left");
  const direct = encoder.out.find((edge) => edge.target === index && carries(edge, "emb"));
  if (direct) draft.reroute(direct, builder, { after: "index" });
  return builder;
}
