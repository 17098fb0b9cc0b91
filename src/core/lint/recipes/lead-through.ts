/** Recipe: everything on certain edges first passes one box. */
import type { KindId } from "../../catalogue/kinds.ts";
import type { Diagram, EdgeId, NodeId } from "../../document/types.ts";
import { isForward } from "../../graph/elements.ts";
import { reach } from "../../graph/walk.ts";
import type { Wanted } from "../../insert/ensure-node.ts";
import type { FixContext } from "../rule.ts";
import { callerOf } from "./add-fallback.ts";
import { Draft } from "./draft.ts";
import { fitNew } from "./fit-budget.ts";

/**
 * Lead the edges through the part: one that is drawn already where that closes no circle, else a
 * new one. Beside their own kind, the edges may arrive and go on as other kinds.
 */
export function leadThrough(
  document: Diagram,
  context: FixContext,
  edges: readonly EdgeId[],
  part: Wanted,
  otherKinds: readonly KindId[] = [],
): Diagram {
  const draft = new Draft(document, context);
  return leadDraftThrough(draft, edges, part, otherKinds) === undefined
    ? document
    : fitNew(document, draft.document, context);
}

/** `leadThrough` for a document under repair: the part; `undefined` where no edge is left to lead. */
export function leadDraftThrough(
  draft: Draft,
  ids: readonly EdgeId[],
  part: Wanted,
  otherKinds: readonly KindId[] = [],
): NodeId | undefined {
  const edges = ids.flatMap((id) => draft.graph.edge(id) ?? []);
  const [first] = edges;
  if (!first) return undefined;
  const before = draft.document;
  const behind = reach(
    edges.map((edge) => edge.target),
    { edges: isForward },
  );
  const via = draft.ensure(
    {
      ...part,
      fits: (node) => !behind.has(node) && (part.fits === undefined || part.fits(node)),
    },
    first.target.id,
    "left",
  );
  for (const edge of edges) {
    const kinds = edge.kind === undefined ? otherKinds : [edge.kind, ...otherKinds];
    draft.reroute(edge, via, { before: kinds, after: kinds });
  }
  if (draft.node(via).in.length > 0) return via;
  draft.become(before);
  return undefined;
}

/** Stand the part after generators of which nobody has drawn yet where their answers go. */
export function drawAfter(draft: Draft, generators: readonly NodeId[], part: Wanted): NodeId {
  const [first] = generators;
  if (first === undefined) throw new Error("There is no generator to stand after");
  const via = draft.ensure(part, first, "right");
  draft.wire(
    generators.map((id) => ({ source: id, target: via, kinds: ["completion", "pred", "media"] })),
  );
  const caller = callerOf(draft.graph, draft.node(first));
  if (caller) draft.connect(via, caller.id, "response");
  return via;
}
