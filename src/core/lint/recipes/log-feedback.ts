/** Recipe: what users do with an answer is recorded where training can read it. */
import type { Diagram } from "../../document/types.ts";
import { settingOf } from "../../graph/elements.ts";
import type { FixContext } from "../rule.ts";
import { keepMeasured } from "./add-monitoring.ts";
import { collectFeedback } from "./close-loop.ts";
import { Draft } from "./draft.ts";
import { EVENT_LOG, EVENT_STORE } from "./parts.ts";

export function logFeedback(document: Diagram, context: FixContext): Diagram {
  const draft = new Draft(document, context);
  const [client] = draft.graph.entry;
  if (!client) return document;
  const drawn = draft.find(EVENT_LOG, client.id) ?? draft.find(EVENT_STORE, client.id);
  const log = drawn ?? draft.ensure(EVENT_LOG, client.id, "below");
  collectFeedback(draft, log);
  if (drawn === undefined) leadOn(draft, log);
  keepMeasured(draft, document);
  return draft.document;
}

/** A log that nobody reads is of no use: labels are joined from it, or examples built from it. */
function leadOn(draft: Draft, log: string): void {
  const readers = [
    ...draft.graph.withRole("label-join"),
    ...draft.graph
      .withRole("dataset-builder")
      .filter((builder) => settingOf(builder, "split") !== "random"),
  ];
  readers.some(({ id }) => draft.connect(log, id, "event"));
}
