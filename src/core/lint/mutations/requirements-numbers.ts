/** Requirements: the smallest edits that should trip the rules on speed, size and freshness. */
import { setRequirement, setSetting } from "../../document/edit.ts";
import type { RequirementId } from "../../document/requirements.ts";
import type { Diagram } from "../../document/types.ts";
import { capacities } from "../../estimates/capacity.ts";
import { estimateLatency } from "../../estimates/latency.ts";
import { divisions } from "../../estimates/split.ts";
import { SECONDS_PER_DAY } from "../../estimates/traffic.ts";
import { carries, type GraphNode, hasRole } from "../../graph/elements.ts";
import type { Graph } from "../../graph/graph.ts";
import { askedBesides, inProduction } from "./in-production.ts";
import { withoutLooseEnds } from "./loose-ends.ts";
import { type Mutation, without } from "./mutation.ts";

const stating = (design: Diagram, field: RequirementId, value: number): Diagram =>
  setRequirement(design, field, { value });

/** What the answer takes, and an objective of which that is the share. */
function atShare(design: Diagram, graph: Graph, share: number): Diagram | undefined {
  const path = estimateLatency(graph)?.accept;
  return path && path.p99Ms > 0 && path.missing.length === 0
    ? stating(design, "p99SloMs", path.p99Ms / share)
    : undefined;
}

/** Half the time that an answer takes. */
const latencyBudgetExceeded: Mutation = {
  rule: "latency-budget-exceeded",
  spoil: (design, graph) => atShare(design, graph, 2),
};

/** Nine tenths of the objective are spent. */
const latencyBudgetTight: Mutation = {
  rule: "latency-budget-tight",
  spoil: (design, graph) => atShare(design, graph, 0.9),
};

/** One replica of the box that needs most, arms left out: the other one could take its share. */
const capacityShort: Mutation = {
  rule: "capacity-short",
  spoil: (design, graph) => {
    const arms = new Set([...divisions(graph).values()].flatMap(({ parts }) => parts));
    const [most] = capacities(graph)
      .filter(({ node }) => !arms.has(node))
      .toSorted((a, b) => b.needed - a.needed);
    return most && most.needed > 1 ? setSetting(design, most.node.id, "replicas", 1) : undefined;
  },
};

/** A rate at which the run takes two windows of a night. */
const batchWindowExceeded: Mutation = {
  rule: "batch-window-exceeded",
  spoil: (design, graph) => {
    const rows = graph.requirements.itemsPerDay?.value;
    const [job] = graph.withRole("batch-scorer");
    if (typeof rows !== "number" || !job) return undefined;
    const night = 6 * 3600;
    const timed = setSetting(design, job.id, "windowSec", night);
    const slow = setSetting(timed, job.id, "rowsPerSec", rows / (2 * night));
    return setSetting(slow, job.id, "replicas", 1);
  },
};

/** One replica of a box that needs no more for its load, in production. */
const singlePoint: Mutation = {
  rule: "single-point",
  also: askedBesides("single-point"),
  spoil: (design, graph) => {
    const one = capacities(graph).find(
      ({ node, qps, takes, replicas }) =>
        hasRole(node, "api", "gateway", "server") && qps <= takes / replicas.value,
    );
    return one && inProduction(setSetting(design, one.node.id, "replicas", 1));
  },
};

/** Labels come after the log has forgotten, and no store is read for the join. */
const retentionShort: Mutation = {
  rule: "retention-short",
  spoil: (design, graph) => {
    const delay = graph.requirements.labelDelay?.value;
    const joins = graph.withRole("label-join");
    const read = joins.flatMap((join) => join.in);
    const log = read.find(({ source }) => hasRole(source, "stream-log"));
    if (typeof delay !== "number" || delay < 2 * SECONDS_PER_DAY || !log) return undefined;
    const stored = read.filter(({ source }) => hasRole(source, "storage"));
    const alone = without(design, stored) ?? design;
    return setSetting(alone, log.source.id, "retentionDays", 1);
  },
};

const onlyFeatures = (node: GraphNode): boolean =>
  !hasRole(node, "server") &&
  node.out.length > 0 &&
  node.out.every((edge) => carries(edge, "feat", "metric"));

/** A day is soon enough, and features are a stream. */
const streamNotNeeded: Mutation = {
  rule: "stream-not-needed",
  spoil: (design, graph) =>
    graph.withRole("stream-processor").some(onlyFeatures)
      ? stating(design, "freshnessSec", SECONDS_PER_DAY)
      : undefined,
};

/** Seconds matter, and the stream is gone. */
const streamNeeded: Mutation = {
  rule: "stream-needed",
  spoil: (design, graph, { catalogue }) => {
    const streams = graph.withRole("stream-processor");
    const stores = graph.withRole("feature-store-online");
    const isFilledAnyhow = stores.some((store) =>
      store.in.some(({ source }) => hasRole(source, "batch-processor", "materializer")),
    );
    const isOther = graph.has("ondemand", "online-learner") || graph.online.size === 0;
    if (streams.length === 0 || !isFilledAnyhow || isOther) return undefined;
    const gone = withoutLooseEnds(graph, without(design, streams), catalogue);
    return gone && stating(gone, "freshnessSec", 10);
  },
};

export const NUMBER_MUTATIONS: readonly Mutation[] = [
  streamNotNeeded,
  streamNeeded,
  latencyBudgetExceeded,
  latencyBudgetTight,
  capacityShort,
  batchWindowExceeded,
  singlePoint,
  retentionShort,
];
