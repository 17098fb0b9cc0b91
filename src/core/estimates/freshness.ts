/**
 * How old what is read has become: from the event, by way of whatever works on it, to the store that a
 * request reads; and how old the model is that reads it.
 *
 * What works in runs adds up to a whole interval and on average half of one; what works on events as they
 * come adds its own time.
 */
import { settingValue } from "../catalogue/settings.ts";
import type { RequirementId } from "../document/requirements.ts";
import type { Diagram } from "../document/types.ts";
import { carries, type GraphEdge, type GraphNode, hasRole, isData } from "../graph/elements.ts";
import { type Graph, perGraph } from "../graph/graph.ts";
import { callOf } from "./call.ts";
import { type Figure, workOut } from "./figure.ts";
import { lookups } from "./request-path.ts";

/** Seconds. */
export interface FeatureAge {
  readonly store: GraphNode;
  /** From where the event comes in to the store. */
  readonly way: readonly GraphNode[];
  readonly usualSec: number;
  readonly mostSec: number;
  /** Boxes on the way whose interval or time nobody stated. */
  readonly assumed: readonly GraphNode[];
}

const FILLED = ["feature-store-online", "kv", "vector-index", "search-index", "cache"] as const;
const STARTS = ["source", "client", "stream-log", "event-collector", "human"] as const;
const IN_RUNS = ["batch-processor", "materializer", "index-builder", "ingest-batch"] as const;

/** A stage that works on events as they come and whose time nobody knows: of the right order only. */
const STREAM_SEC = 1;

/** Of every store that requests read and something fills, by its slowest way. */
export const featureAges = perGraph((graph: Graph): readonly FeatureAge[] => {
  const stores = new Set(lookups(graph).map((edge) => edge.source));
  return [...stores]
    .filter((store) => hasRole(store, ...FILLED))
    .flatMap((store) => {
      const age = slowestTo(store, graph, new Set([store]));
      return age.way.length > 0 ? [{ ...age, store, way: [...age.way, store] }] : [];
    });
});

interface Age {
  readonly way: readonly GraphNode[];
  readonly usualSec: number;
  readonly mostSec: number;
  readonly assumed: readonly GraphNode[];
}

const NOW: Age = { way: [], usualSec: 0, mostSec: 0, assumed: [] };

/** Boxes on one way at most: what is longer adds nothing that anybody would read. */
const FAR = 12;

function slowestTo(node: GraphNode, graph: Graph, before: ReadonlySet<GraphNode>): Age {
  if (before.size > FAR) return NOW;
  let slowest = NOW;
  for (const edge of node.in) {
    const { source } = edge;
    if (before.has(source) || !fills(edge)) continue;
    const own = stageOf(source, graph);
    const start = hasRole(source, ...STARTS);
    const past = start ? NOW : slowestTo(source, graph, new Set([...before, source]));
    const mostSec = past.mostSec + own.mostSec;
    if (slowest.way.length > 0 && mostSec <= slowest.mostSec) continue;
    slowest = {
      way: [...past.way, source],
      usualSec: past.usualSec + own.usualSec,
      mostSec,
      assumed: [...past.assumed, ...own.assumed],
    };
  }
  return slowest;
}

/** It brings data, and neither a model nor a request. */
const fills = (edge: GraphEdge): boolean =>
  isData(edge) && !carries(edge, "model", "request", "prompt") && !hasRole(edge.source, "server");

/** What one box on the way adds. */
function stageOf(node: GraphNode, graph: Graph): Omit<Age, "way"> {
  if (hasRole(node, ...IN_RUNS)) {
    const every = settingValue(node.node, node.component, "refreshSec");
    const seconds = every?.value ?? 0;
    const assumed = every?.assumed === false ? [] : [node];
    return { usualSec: seconds / 2, mostSec: seconds, assumed };
  }
  if (!hasRole(node, "stream-processor", "feature-pipeline", "encoder", "transform"))
    return { usualSec: 0, mostSec: 0, assumed: [] };
  const { p50Ms, p99Ms, from } = callOf(node, graph);
  if (from === "missing") return { usualSec: STREAM_SEC, mostSec: STREAM_SEC, assumed: [node] };
  return {
    usualSec: p50Ms / 1000,
    mostSec: p99Ms / 1000,
    assumed: from === "assumed" ? [node] : [],
  };
}

/** Figures of the model's own age, in seconds. */
export const MODEL_AGES = [
  /** An outcome is known, and on average half an interval later it is trained on. */
  {
    id: "labelAge",
    fields: ["labelDelay", "retrainEvery"],
    of: (delay: number, every: number) => delay + every / 2,
  },
  /** From the newest label that it knows to the moment when it is served, on average. */
  {
    id: "modelAge",
    fields: ["retrainEvery", "trainHours"],
    of: (every: number, hours: number) => every / 2 + hours * 3600,
  },
  /** Just before the next one replaces it, counted from the events that its labels are about. */
  {
    id: "oldestModel",
    fields: ["labelDelay", "retrainEvery", "trainHours"],
    of: (delay: number, every: number, hours: number) => delay + every + hours * 3600,
  },
] as const satisfies readonly {
  readonly id: string;
  readonly fields: readonly RequirementId[];
  of(...values: number[]): number;
}[];

export type ModelAgeId = (typeof MODEL_AGES)[number]["id"];

export const modelAge = (
  requirements: Diagram["requirements"],
  { fields, of }: (typeof MODEL_AGES)[number],
): Figure => workOut(requirements, fields, (a = 0, b = 0, c = 0) => of(a, b, c));
