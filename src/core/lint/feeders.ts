/** Who usually feeds whom: by the role of the box that is fed, the likeliest source first. */
import type { Role } from "../catalogue/roles.ts";
import { passes } from "../catalogue/catalogue.ts";
import { type KindId, kindOf } from "../catalogue/kinds.ts";
import type { GraphNode } from "../graph/elements.ts";
import type { Graph } from "../graph/graph.ts";
import { connect } from "../insert/wire.ts";
import { say } from "../messages/say.ts";
import { nearestTo } from "./ports.ts";
import type { Fix } from "./rule.ts";

interface Feeder {
  readonly role: Role;
  readonly kind: KindId;
}

const feeders = (...pairs: readonly (readonly [Role, KindId])[]): readonly Feeder[] =>
  pairs.map(([role, kind]) => ({ role, kind }));

/**
 * The first role that the box plays counts. Who calls a box, what a trainer learns from, what a monitor
 * watches and an index holds is for the person to say: it wakes all that follows from it.
 */
const USUAL: readonly (readonly [Role, readonly Feeder[]])[] = [
  [
    "stream-log",
    feeders(
      ["prediction-logger", "predlog"],
      ["feedback-logger", "feedback"],
      ["client", "event"],
      ["cdc", "event"],
      ["source", "event"],
    ),
  ],
  ["event-collector", feeders(["client", "event"], ["source", "event"])],
  ["feedback-logger", feeders(["client", "event"])],
  ["prediction-logger", feeders(["server", "predlog"], ["batch-scorer", "predlog"])],
  ["cdc", feeders(["oltp", "event"])],
  ["ingest-batch", feeders(["oltp", "batch"], ["source", "batch"])],
  [
    "data-validation",
    feeders(
      ["stream-log", "event"],
      ["ingest-batch", "batch"],
      ["lake", "batch"],
      ["source", "batch"],
    ),
  ],
  ["materializer", feeders(["feature-store-offline", "feat-off"], ["warehouse", "feat-off"])],
  [
    "feature-store-online",
    feeders(
      ["feature-pipeline", "feat-on"],
      ["stream-processor", "feat-on"],
      ["feature-pipeline", "feat-off"],
    ),
  ],
  [
    "feature-store-offline",
    feeders(["feature-pipeline", "feat-off"], ["stream-processor", "feat-off"]),
  ],
  ["stream-processor", feeders(["stream-log", "event"])],
  [
    "dataset-builder",
    feeders(
      ["point-in-time", "feat-off"],
      ["lake", "batch"],
      ["warehouse", "batch"],
      ["stream-log", "event"],
    ),
  ],
  [
    "batch-scorer",
    feeders(["feature-store-offline", "feat-off"], ["warehouse", "batch"], ["lake", "batch"]),
  ],
  [
    "feature-pipeline",
    feeders(
      ["data-validation", "batch"],
      ["lake", "batch"],
      ["warehouse", "batch"],
      ["stream-log", "event"],
    ),
  ],
  ["batch-processor", feeders(["lake", "batch"], ["warehouse", "batch"], ["stream-log", "event"])],
  ["baseline", feeders(["dataset-builder", "trainset"])],
  ["evaluator", feeders(["dataset-builder", "trainset"], ["eval-set", "trainset"])],
  ["deployer", feeders(["registry", "model"])],
  ["experiment-metrics", feeders(["stream-log", "event"])],
  ["precomputed", feeders(["batch-scorer", "pred"])],
  [
    "kv",
    feeders(
      ["feature-pipeline", "feat-on"],
      ["stream-processor", "feat-on"],
      ["batch-scorer", "pred"],
    ),
  ],
];

const MOST_FIXES = 3;

/** Edges from boxes that are drawn, usually feed such a box and may give something, best first. */
export function feedFrom(
  node: GraphNode,
  graph: Graph,
  mayGive: (giver: GraphNode) => boolean,
): readonly Fix[] {
  const [, usual = []] = USUAL.find(([role]) => node.roles.has(role)) ?? [];
  return usual
    .flatMap(({ role, kind }): readonly Fix[] => {
      if (node.component && !passes(node.component.accepts, kind)) return [];
      const givers = graph
        .withRole(role)
        .filter(
          (giver) => mayGive(giver) && (!giver.component || passes(giver.component.emits, kind)),
        );
      const from = nearestTo(node, givers);
      return from ? [feed(from, node, kind)] : [];
    })
    .slice(0, MOST_FIXES);
}

const feed = (from: GraphNode, to: GraphNode, kind: KindId): Fix => ({
  title: say`Connect from ${from.label} (${kindOf(kind).name})`,
  apply: (document, context) => connect(document, context, from.id, to.id, kind),
});
