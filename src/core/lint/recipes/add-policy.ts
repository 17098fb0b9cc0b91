/** Recipe: the rules of the business have the last word on a ranking. */
import { passes } from "../../catalogue/catalogue.ts";
import type { KindId } from "../../catalogue/kinds.ts";
import type { Diagram, NodeId } from "../../document/types.ts";
import { carries, type GraphEdge, type GraphNode, hasRole } from "../../graph/elements.ts";
import type { Graph } from "../../graph/graph.ts";
import { reach } from "../../graph/walk.ts";
import { reachingClients } from "../models.ts";
import type { FixContext } from "../rule.ts";
import { Draft } from "./draft.ts";
import { sizeNew } from "./size-new.ts";

/** Where the answer of these rankers comes to whoever takes it on to the user. */
export function answersOf(rankers: Iterable<GraphNode>, graph: Graph): readonly GraphEdge[] {
  const answering = reachingClients(graph);
  const ranked = reach(rankers, { edges: (edge) => isAnswer(edge) && !takesOn(edge.target) });
  return [...ranked].flatMap((node) =>
    node.out.filter((edge) => isAnswer(edge) && takesOn(edge.target) && answering.has(edge.target)),
  );
}

const isAnswer = (edge: GraphEdge): boolean => carries(edge, "pred", "cand", "response");

const takesOn = (node: GraphNode): boolean =>
  hasRole(node, "api", "service", "gateway", "client", "cache");

const RANKED: readonly KindId[] = ["pred", "cand"];
const ARRANGED: readonly KindId[] = ["response", "pred", "cand"];

/** Whether a reranker may stand in every one of these answers. */
export const canArrange = (answers: readonly GraphEdge[]): boolean =>
  answers.length > 0 &&
  answers.every(
    ({ source, target }) =>
      RANKED.some((kind) => !source.component || passes(source.component.emits, kind)) &&
      ARRANGED.some((kind) => !target.component || passes(target.component.accepts, kind)),
  );

/** One reranker before whoever takes the answers. */
export function addPolicy(
  document: Diagram,
  context: FixContext,
  rankers: readonly NodeId[],
): Diagram {
  const draft = new Draft(document, context);
  const drawn = rankers.flatMap((id) => draft.graph.node(id) ?? []);
  const answers = answersOf(drawn, draft.graph);
  const [first] = answers;
  if (!first) return document;
  const reranker = draft.insert("reranker", first.source.id, "right");
  for (const edge of answers) {
    const own = edge.kind === undefined ? [] : [edge.kind];
    draft.reroute(edge, reranker, { before: RANKED, after: [...own, ...ARRANGED] });
  }
  return sizeNew(document, draft.document, context);
}
