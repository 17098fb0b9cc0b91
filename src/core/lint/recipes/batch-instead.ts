/** Recipe: scheduled jobs over a lake do what a stream did. */
import type { KindId } from "../../catalogue/kinds.ts";
import { removeElements } from "../../document/edit.ts";
import type { Diagram, NodeId } from "../../document/types.ts";
import { hasRole } from "../../graph/elements.ts";
import type { FixContext } from "../rule.ts";
import { Draft } from "./draft.ts";
import { DATA_LAKE, SCHEDULER } from "./parts.ts";

/** A batch job in place of each stream processor, a lake in place of each log. */
export const batchInstead =
  (streams: readonly NodeId[]) =>
  (document: Diagram, context: FixContext): Diagram => {
    const draft = new Draft(document, context);
    for (const id of streams) {
      const node = draft.graph.node(id);
      if (!node) continue;
      if (hasRole(node, "stream-log")) replace(draft, id, lakeFor(draft, id), ["event", "batch"]);
      else replace(draft, id, scheduledJob(draft, id), ["feat", "feat-off", "event"]);
    }
    return draft.document;
  };

function scheduledJob(draft: Draft, stream: NodeId): NodeId {
  const job = draft.insert("feature-pipeline-batch", stream, "below");
  const clock = draft.ensure(SCHEDULER, job, "left");
  draft.connect(clock, job, "control");
  return job;
}

/** The lake that reads the log already, else the nearest. */
function lakeFor(draft: Draft, log: NodeId): NodeId {
  const reader = draft
    .node(log)
    .out.find(({ target }) => hasRole(target, "lake", "warehouse"))?.target;
  return reader?.id ?? draft.ensure(DATA_LAKE, log, "below");
}

/** Whatever came to the one comes to the other, and whatever it gave is given, as its own kind or as one of the others. */
function replace(draft: Draft, old: NodeId, by: NodeId, others: readonly KindId[]): void {
  for (const { source, target, kind } of [...draft.node(old).in, ...draft.node(old).out]) {
    const [from, to] = [source, target].map(({ id }) => (id === old ? by : id));
    const kinds = kind === undefined ? others : [kind, ...others];
    if (from !== undefined && to !== undefined && from !== to) draft.connect(from, to, ...kinds);
  }
  draft.become(removeElements(draft.document, new Set([old])));
}
