/** Recipe: whoever notices that a release is bad can bring the old version back. */
import type { Diagram, NodeId } from "../../document/types.ts";
import { type GraphNode, hasRole } from "../../graph/elements.ts";
import type { Graph } from "../../graph/graph.ts";
import { reach } from "../../graph/walk.ts";
import type { FixContext } from "../rule.ts";
import { Draft } from "./draft.ts";
import { OPERATOR } from "./operations.ts";
import { ALERTING } from "./parts.ts";

/** What puts versions live: deployers between the registry and serving, else the registries themselves. */
export function releasing(graph: Graph): readonly GraphNode[] {
  const leads = reach(graph.serving, { kinds: ["model"], backward: true });
  const versioned = reach(
    graph.withRole("registry").filter((node) => leads.has(node)),
    { kinds: ["model"] },
  );
  const live = [...versioned].filter((node) => leads.has(node));
  const deployers = live.filter((node) => hasRole(node, "deployer"));
  return deployers.length > 0 ? deployers : live.filter((node) => hasRole(node, "registry"));
}

export function addRollback(document: Diagram, context: FixContext): Diagram {
  const draft = new Draft(document, context);
  const released = releasing(draft.graph);
  const [first] = released;
  if (!first) return document;
  const hand = handAt(draft, first.id);
  draft.wire(released.map(({ id }) => ({ source: hand, target: id, kinds: "control" })));
  return draft.document;
}

/** Alerting where there is something to be alerted by, else a person. */
function handAt(draft: Draft, anchor: NodeId): NodeId {
  const monitors = draft.graph.withRole("monitor").map(({ id }) => id);
  const drawn = draft.find({ ...ALERTING, gives: ["control"] }, anchor);
  const isFed = drawn !== undefined && draft.node(drawn).in.length > 0;
  if (isFed) return drawn;
  if (monitors.length === 0) return draft.ensure(OPERATOR, anchor, "below");
  const alerting = draft.ensure({ ...ALERTING, gives: ["control"] }, anchor, "below");
  draft.wire(monitors.map((source) => ({ source, target: alerting, kinds: ["alert", "metric"] })));
  return alerting;
}
