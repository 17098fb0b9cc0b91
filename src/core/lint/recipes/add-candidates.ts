/** Recipes: a request is answered from a short list, never from the whole catalogue. */
import type { Diagram, NodeId } from "../../document/types.ts";
import {
  carries,
  type GraphEdge,
  type GraphNode,
  isForward,
  producers,
} from "../../graph/elements.ts";
import { reach } from "../../graph/walk.ts";
import type { FixContext } from "../rule.ts";
import { callerOf } from "./add-fallback.ts";
import { Draft } from "./draft.ts";
import { CANDIDATES, POPULAR } from "./parts-retrieval.ts";
import { sizeNew } from "./size-new.ts";

/** Whoever calls the rankers asks a retriever first, and its candidates go to the rankers. */
export function addCandidates(
  document: Diagram,
  context: FixContext,
  rankers: readonly NodeId[],
): Diagram {
  const draft = new Draft(document, context);
  for (const id of rankers) {
    const ranker = draft.graph.node(id);
    const caller = ranker && callerOf(draft.graph, ranker);
    if (!caller) continue;
    const after = reach(ranker, { edges: isForward });
    const wanted = {
      ...CANDIDATES,
      fits: (node: GraphNode) => ![...after].some((other) => other.id === node.id),
    };
    const retriever = draft.ensure(wanted, id, "left");
    if (!draft.graph.online.has(draft.node(retriever)))
      draft.connect(caller.id, retriever, "request");
    draft.connect(retriever, id, "cand");
  }
  return sizeNew(document, draft.document, context);
}

/** The candidates of these rankers go through one cheap ranker first. */
export function addPreRanker(
  document: Diagram,
  context: FixContext,
  rankers: readonly NodeId[],
): Diagram {
  const draft = new Draft(document, context);
  const wide = rankers.flatMap((id) => draft.graph.node(id) ?? []);
  const [first] = wide;
  if (!first) return document;
  const light = draft.insert("light-ranker", first.id, "left");
  for (const edge of wide.flatMap(candidateEdges)) draft.reroute(edge, light);
  const givers = new Set(wide.flatMap((node) => producers(node, "model")));
  draft.wire([...givers].map(({ id }) => ({ source: id, target: light, kinds: "model" })));
  return sizeNew(document, draft.document, context);
}

export const candidateEdges = (node: GraphNode): readonly GraphEdge[] =>
  node.in.filter((edge) => carries(edge, "cand"));

/** What everybody likes stands beside the retriever, for those of whom nothing is known yet. */
export function addPopularItems(
  document: Diagram,
  context: FixContext,
  retriever: NodeId,
): Diagram {
  const draft = new Draft(document, context);
  const source = draft.graph.node(retriever);
  const caller = source && callerOf(draft.graph, source);
  if (!caller) return document;
  const popular = draft.ensure(POPULAR, retriever, "below");
  draft.connect(caller.id, popular, "request");
  const takers = source.out.filter((edge) => carries(edge, "cand")).map((edge) => edge.target.id);
  draft.wire(takers.map((target) => ({ source: popular, target, kinds: "cand" })));
  return sizeNew(document, draft.document, context);
}
