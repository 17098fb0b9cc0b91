/** How many copies of a box its load needs, against how many are set. */
import { settingValue, type Valued } from "../catalogue/settings.ts";
import { type GraphNode, hasRole } from "../graph/elements.ts";
import { type Graph, perGraph, type Stage } from "../graph/graph.ts";
import { estimateLoad } from "./load.ts";
import { lookups, requestPath } from "./request-path.ts";
import { divisions } from "./split.ts";

/** The share of its capacity at which a replica is run: beyond it queues grow faster than the load. Common practice. */
export const TARGET_UTILISATION = 0.7;

/** Copies in production, so that one may fail or be replaced. */
const SPARE = 2;

/** Rates are sums of fractions; what differs by less than this is the same. */
const ROUNDING = 1e-9;

/** replicas = ⌈QPS ÷ (QPS per replica × 0.7)⌉, and at least 2 in production. */
export function replicasNeeded(qps: number, qpsPerReplica: number, stage: Stage): number {
  const least = stage === "production" ? SPARE : 1;
  return Math.max(least, Math.ceil((qps / (qpsPerReplica * TARGET_UTILISATION)) * (1 - ROUNDING)));
}

export interface Capacity {
  readonly node: GraphNode;
  /** Calls a second at the peak. */
  readonly qps: number;
  /** Assumed where they are the component's figure and the default of one replica. */
  readonly qpsPerReplica: Valued<number>;
  readonly replicas: Valued<number>;
  /** What the replicas take at the target utilisation. */
  readonly takes: number;
  readonly needed: number;
}

/**
 * Of every box on the request path and every store read there, in document order; empty while the
 * peak is unknown. Left out are clients, what others run for us, and what has no QPS per replica.
 */
export const capacities = perGraph((graph: Graph): readonly Capacity[] => {
  const load = estimateLoad(graph);
  if (!load.peak.known) return [];
  const stores = new Set(lookups(graph).map((edge) => edge.source));
  const path = requestPath(graph);
  return graph.nodes.flatMap((node) => {
    if (!(path.has(node) || stores.has(node)) || isRunByOthers(node)) return [];
    const qps = load.ofNode(node);
    const qpsPerReplica = settingValue(node.node, node.component, "qpsPerReplica");
    const replicas = settingValue(node.node, node.component, "replicas");
    if (qps === undefined || !qpsPerReplica || qpsPerReplica.value === 0 || !replicas) return [];
    const takes = replicas.value * qpsPerReplica.value * TARGET_UTILISATION;
    const needed = replicasNeeded(qps, qpsPerReplica.value, graph.stage);
    return [{ node, qps, qpsPerReplica, replicas, takes, needed }];
  });
});

/**
 * The boxes that have too few replicas. Where nobody has stated how a divider shares its requests out,
 * equal shares are a guess: those behind it are enough together or short together.
 */
export const shortages = perGraph((graph: Graph): readonly Capacity[] => {
  const short = capacities(graph).filter((capacity) => !isEnough(capacity));
  if (short.length === 0) return short;
  const covered = coveredByOthers(graph);
  return short.filter(({ node }) => !covered.has(node));
});

function coveredByOthers(graph: Graph): ReadonlySet<GraphNode> {
  const of = new Map(capacities(graph).map((capacity) => [capacity.node, capacity]));
  const groups = [...divisions(graph).values()].filter(({ assumed }) => assumed);
  return new Set(
    groups.flatMap(({ parts }) => {
      const known = parts.flatMap((part) => of.get(part) ?? []);
      const sum = (pick: (one: Capacity) => number): number =>
        known.reduce((total, one) => total + pick(one), 0);
      const isCovered = sum(({ qps }) => qps) * (1 - ROUNDING) <= sum(({ takes }) => takes);
      return isCovered ? parts : [];
    }),
  );
}

/** Whether its copies are somebody else's business: a client's device, a provider's service. */
export const isRunByOthers = (node: GraphNode): boolean =>
  hasRole(node, "client", "external", "edge", "edge-server") ||
  settingValue(node.node, node.component, "managed")?.value === true;

/** Whether the replicas that are set take the load. */
export const isEnough = ({ qps, takes }: Capacity): boolean => qps * (1 - ROUNDING) <= takes;

/** How many copies of a box work, and what each takes; `undefined` for what scales by itself or has no rate. */
export type CapacityFigures = (
  node: GraphNode,
) => { readonly replicas: number; readonly qpsPerReplica: number } | undefined;

/** Where nobody has set replicas, as many as the load needs are taken to be there. */
export function capacityFigures(graph: Graph): CapacityFigures {
  const load = estimateLoad(graph);
  return (node) => {
    const qpsPerReplica = settingValue(node.node, node.component, "qpsPerReplica")?.value ?? 0;
    if (qpsPerReplica === 0 || isRunByOthers(node)) return undefined;
    const set = settingValue(node.node, node.component, "replicas");
    const needed = replicasNeeded(load.ofNode(node) ?? 0, qpsPerReplica, graph.stage);
    return { replicas: set && !set.assumed ? set.value : needed, qpsPerReplica };
  };
}
