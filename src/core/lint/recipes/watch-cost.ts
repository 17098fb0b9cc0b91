/** Recipe: somebody watches what generation costs, and is told. */
import type { Diagram } from "../../document/types.ts";
import type { FixContext } from "../rule.ts";
import { Draft } from "./draft.ts";
import { ALERTING } from "./parts.ts";
import { COST_MONITOR } from "./parts-genai.ts";

/** gateways or generators or agents → cost monitor → alerting */
export function watchCost(document: Diagram, context: FixContext): Diagram {
  const draft = new Draft(document, context);
  const { graph } = draft;
  const spenders = [
    graph.withRole("llm-gateway"),
    graph.withRole("generator"),
    graph.withRole("agent"),
  ].find((nodes) => nodes.length > 0);
  const [anchor] = spenders ?? [];
  if (!spenders || !anchor) return document;
  const monitor = draft.ensure(COST_MONITOR, anchor.id, "below");
  draft.wire(spenders.map(({ id }) => ({ source: id, target: monitor, kinds: "metric" })));
  const alerting = draft.ensure(ALERTING, monitor, "right");
  draft.connect(monitor, alerting, "alert", "metric");
  return draft.document;
}
