/** Recipe: something starts the training, and what it makes by itself passes a gate. */
import type { Diagram, NodeId } from "../../document/types.ts";
import type { FixContext } from "../rule.ts";
import { Draft } from "./draft.ts";
import { gateReleases } from "./gate-releases.ts";
import { ORCHESTRATOR } from "./operations.ts";

export function startTraining(
  document: Diagram,
  context: FixContext,
  trainers: readonly NodeId[],
): Diagram {
  const draft = new Draft(document, context);
  const waiting = trainers.filter((id) => draft.graph.node(id));
  const [first] = waiting;
  if (first === undefined) return document;
  const orchestrator = draft.ensure(ORCHESTRATOR, first, "above");
  if (draft.node(orchestrator).in.length === 0) {
    const scheduler = draft.insert("scheduler", orchestrator, "left");
    draft.connect(scheduler, orchestrator, "control");
  }
  draft.wire(waiting.map((target) => ({ source: orchestrator, target, kinds: "control" })));
  return gateReleases(draft.document, context);
}
