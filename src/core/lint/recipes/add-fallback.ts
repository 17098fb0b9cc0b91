/** Recipe: whoever calls the model has another answer at hand. */
import type { Diagram } from "../../document/types.ts";
import { type GraphNode, isForward } from "../../graph/elements.ts";
import type { Graph } from "../../graph/graph.ts";
import { reach } from "../../graph/walk.ts";
import { legalKind } from "../../insert/wire.ts";
import type { FixContext } from "../rule.ts";
import { userFacing } from "../models.ts";
import { Draft } from "./draft.ts";
import { FALLBACK } from "./parts.ts";
import { sizeNew } from "./size-new.ts";

export function addFallback(document: Diagram, context: FixContext): Diagram {
  const draft = new Draft(document, context);
  const [server] = userFacing(draft.graph);
  const caller = server && callerOf(draft.graph, server);
  if (!caller) return document;
  const fallback = draft.ensure(FALLBACK, caller.id, "below");
  draft.connect(caller.id, fallback, "request");
  const answer = legalKind(draft.document, context, fallback, caller.id, ["response", "pred"]);
  if (answer !== undefined) draft.connect(fallback, caller.id, answer);
  return sizeNew(document, draft.document, context);
}

/** The nearest service or gateway upstream that can ask elsewhere, else the client itself. */
export function callerOf(graph: Graph, server: GraphNode): GraphNode | undefined {
  const upstream = [...reach(server, { edges: isForward, backward: true })].filter(
    (node) => node !== server && asksAndListens(node),
  );
  return (
    upstream.find(({ roles }) => roles.has("api")) ??
    upstream.find(({ roles }) => roles.has("gateway") || roles.has("service")) ??
    upstream.find((node) => graph.entry.includes(node))
  );
}

function asksAndListens({ component }: GraphNode): boolean {
  if (!component) return true;
  const { accepts, emits } = component;
  return (
    (emits === "any" || emits.includes("request")) &&
    (accepts === "any" || accepts.includes("response"))
  );
}
