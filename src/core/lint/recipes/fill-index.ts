/** Recipe: an index is filled with the items or documents that it should find, and filled again when these change. */
import { passes } from "../../catalogue/catalogue.ts";
import { setSetting } from "../../document/edit.ts";
import type { Diagram, NodeId } from "../../document/types.ts";
import { type GraphNode, hasRole, producers, settingOf } from "../../graph/elements.ts";
import type { FixContext } from "../rule.ts";
import { Draft } from "./draft.ts";
import { BATCH_INGEST, CONTENT, INDEX_BUILDER } from "./parts-retrieval.ts";
import { SCHEDULER } from "./parts.ts";

export function fillIndex(document: Diagram, context: FixContext, id: NodeId): Diagram {
  const draft = new Draft(document, context);
  const index = draft.graph.node(id);
  if (!index) return document;
  if (takesVectors(index)) fillWithVectors(draft, index);
  else fillWithWords(draft, id);
  return draft.document;
}

/** Whether the recipe knows how to fill it. */
export const canFill = (index: GraphNode): boolean =>
  takesVectors(index) || !index.component || passes(index.component.accepts, "doc");

const takesVectors = ({ component }: GraphNode): boolean =>
  component !== undefined && passes(component.accepts, "index") && passes(component.accepts, "emb");

/** Content → ingestion → index. */
function fillWithWords(draft: Draft, index: NodeId): void {
  const ingest = draft.ensure(BATCH_INGEST, index, "left");
  if (draft.node(ingest).in.length === 0)
    draft.connect(draft.ensure(CONTENT, ingest, "left"), ingest, "doc");
  drive(draft, ingest);
  draft.connect(ingest, index, "doc");
}

/** Content → encoder → index builder → index. */
function fillWithVectors(draft: Draft, index: GraphNode): void {
  const builder = draft.ensure(INDEX_BUILDER, index.id, "left");
  const encoder = draft.insert(encoderFor(index), builder, "left");
  draft.connect(draft.ensure(CONTENT, encoder, "left"), encoder, "doc", "batch");
  draft.connect(encoder, builder, "emb");
  draft.connect(builder, index.id, "index");
  drive(draft, builder);
  shareSpace(draft, index, encoder);
}

const askersOf = (index: GraphNode): readonly GraphNode[] =>
  producers(index, "emb").filter((node) => hasRole(node, "encoder"));

/** An encoder off the shelf makes the vectors of documents as well; one that is asked only has a job beside it. */
function encoderFor(index: GraphNode): string {
  const [asker] = askersOf(index);
  const readsToo = asker?.component && passes(asker.component.accepts, "doc");
  return readsToo ? asker.node.component : "embedding-job";
}

/** Vectors can be compared where one model made them, or where it is said that they share a space. */
function shareSpace(draft: Draft, index: GraphNode, encoder: NodeId): void {
  const askers = askersOf(index);
  const models = new Set(askers.flatMap((asker) => producers(asker, "model")));
  draft.wire([...models].map(({ id }) => ({ source: id, target: encoder, kinds: "model" })));
  const isTwin = askers.every(({ node }) => node.component === draft.node(encoder).node.component);
  const [named] = askers.flatMap((asker) => settingOf(asker, "embeddingSpace") ?? []);
  if (askers.length === 0 || (named === undefined && (models.size > 0 || isTwin))) return;
  const space = named ?? settingOf(index, "embeddingSpace") ?? index.label;
  for (const id of [encoder, ...askers.map((asker) => asker.id)])
    draft.become(setSetting(draft.document, id, "embeddingSpace", space));
}

/** Content changes, so somebody starts the next run. */
function drive(draft: Draft, job: NodeId): void {
  if (producers(draft.node(job), "control").length > 0) return;
  draft.connect(draft.ensure(SCHEDULER, job, "below"), job, "control");
}
