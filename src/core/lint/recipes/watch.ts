/** Recipes: the monitors beside drift, each fed by what it watches and heard by somebody. */
import { passes } from "../../catalogue/catalogue.ts";
import type { KindId } from "../../catalogue/kinds.ts";
import { setSetting } from "../../document/edit.ts";
import type { Diagram, NodeId } from "../../document/types.ts";
import { type GraphNode, producers } from "../../graph/elements.ts";
import type { FixContext } from "../rule.ts";
import { Draft } from "./draft.ts";
import { ensurePredictionLog } from "./log-predictions.ts";
import { ALERTING, FRESHNESS_MONITOR, SKEW_CHECKER } from "./parts.ts";

/** How a monitor tells somebody. */
export const ALARMS: readonly KindId[] = ["alert", "metric"];

/** What runs unseen reports when it last ran. */
export function addFreshnessMonitor(
  document: Diagram,
  context: FixContext,
  jobs: readonly NodeId[],
): Diagram {
  const draft = new Draft(document, context);
  const reporting = jobs.flatMap((id) => reportersOf(draft.graph.node(id)));
  const [first] = reporting;
  if (!first) return document;
  const monitor = draft.ensure(FRESHNESS_MONITOR, first.id, "below");
  draft.wire(reporting.map(({ id }) => ({ source: id, target: monitor, kinds: STAMPS })));
  draft.connect(monitor, draft.ensure(ALERTING, monitor, "right"), ...ALARMS);
  return draft.document;
}

const STAMPS: readonly KindId[] = ["metric", "index", "feat-on", "batch", "event"];

/** Whoever can say when the box was last filled: itself, else what fills it. */
export const reportersOf = (node: GraphNode | undefined): readonly GraphNode[] => {
  if (!node) return [];
  const canReport = ({ component }: GraphNode): boolean =>
    !component || STAMPS.some((kind) => passes(component.emits, kind));
  return canReport(node) ? [node] : producers(node).filter(canReport);
};

/** The features that training reads, compared with those that serving has logged. */
export function addSkewChecker(document: Diagram, context: FixContext, store: NodeId): Diagram {
  const draft = new Draft(document, context);
  const log = draft.graph.node(store) ? ensurePredictionLog(draft) : undefined;
  if (log === undefined) return document;
  const checker = draft.ensure(SKEW_CHECKER, store, "below");
  draft.connect(store, checker, "feat-off", "feat");
  draft.connect(log, checker, "predlog", "event");
  draft.connect(checker, draft.ensure(ALERTING, checker, "right"), ...ALARMS);
  return draft.document;
}

/** Every monitor that is able to tells whoever is on call. */
export function tellPeople(
  document: Diagram,
  context: FixContext,
  monitors: readonly NodeId[],
): Diagram {
  const draft = new Draft(document, context);
  const first = monitors.find((id) => draft.graph.node(id));
  if (first === undefined) return document;
  const alerting = draft.ensure(ALERTING, first, "right");
  draft.wire(monitors.map((source) => ({ source, target: alerting, kinds: ALARMS })));
  return draft.document;
}

/** Each monitor is compared with the training data where that is drawn, else with the window before. */
export function giveReferences(
  document: Diagram,
  context: FixContext,
  monitors: readonly NodeId[],
): Diagram {
  const draft = new Draft(document, context);
  for (const id of monitors) {
    if (!draft.graph.node(id)) continue;
    const [builder] = draft.graph.withRole("dataset-builder");
    if (builder && draft.connect(builder.id, id, "trainset")) continue;
    draft.become(setSetting(draft.document, id, "reference", "previous"));
  }
  return draft.document;
}
