/** All that the estimates say of a design, as plain values: what `loopboard estimate` prints and the panel shows. */
import { settingValue } from "../catalogue/settings.ts";
import { numberIn, statedNumber } from "../document/requirement-number.ts";
import { REQUIREMENT_FIELDS } from "../document/requirements.ts";
import { estimateAvailability } from "../estimates/availability.ts";
import { batchRun } from "../estimates/batch.ts";
import { capacities, isEnough } from "../estimates/capacity.ts";
import { envelopeOf, type EnvelopeInput } from "../estimates/envelope/envelope.ts";
import { featureAges, MODEL_AGES, modelAge } from "../estimates/freshness.ts";
import { type CriticalPath, estimateLatency } from "../estimates/latency.ts";
import { streamLoads } from "../estimates/streams.ts";
import { peakQps } from "../estimates/traffic.ts";
import type { GraphNode } from "../graph/elements.ts";
import type { Graph } from "../graph/graph.ts";
import { t } from "../messages/late.ts";
import { simulate } from "./simulate.ts";

export type EstimateReport = ReturnType<typeof reportOn>;

const named = ({ id, label }: GraphNode) => ({ id, label });

/** Times in ms or s as their names say, rates a second, shares from 0 to 1. */
export function reportOn(graph: Graph) {
  const simulated = simulate(graph);
  const done = estimateLatency(graph)?.completion && simulate(graph, { untilDone: true });
  return {
    peakQps: peakQps(graph.requirements),
    latency: latencyOf(graph),
    capacity: capacities(graph).map((row) => ({
      ...named(row.node),
      qps: row.qps,
      replicas: row.replicas.value,
      needed: row.needed,
      assumed: row.replicas.assumed || row.qpsPerReplica.assumed,
      enough: isEnough(row),
    })),
    streams: streamLoads(graph).map(({ log, eventsPerSec, partitions, needed }) => ({
      ...named(log),
      eventsPerSec,
      partitions,
      needed,
    })),
    batch: batchOf(graph),
    simulated,
    simulatedCompletion: done,
    availability: availabilityOf(graph),
    freshness: freshnessOf(graph),
    envelope: envelopeFigures(graph),
  };
}

function latencyOf(graph: Graph) {
  const latency = estimateLatency(graph);
  if (!latency) return undefined;
  return {
    sloMs: statedNumber(graph.requirements, "p99SloMs"),
    accept: pathOf(latency.accept),
    completion: latency.completion && pathOf(latency.completion),
    hits: latency.hits.map(({ cache, p99Ms }) => ({ ...named(cache), p99Ms })),
    degraded: latency.degraded.map(({ caller, fallback, p99Ms }) => ({
      caller: named(caller),
      fallback: named(fallback),
      p99Ms,
    })),
  };
}

const pathOf = ({ calls, p50Ms, p99Ms, optimisticP99Ms, missing }: CriticalPath) => ({
  p50Ms,
  p99Ms,
  optimisticP99Ms,
  path: calls.map((call) => ({
    ...named(call.node),
    p99Ms: call.p99Ms,
    times: call.times,
    assumed: call.from !== "stated",
  })),
  missing: missing.map(named),
});

/** Jobs that work through all items of a day, where their rate and their window are stated. */
const batchOf = (graph: Graph) => {
  const rows = numberIn(graph.requirements, "itemsPerDay")?.value;
  if (rows === undefined) return [];
  return graph.withRole("batch-scorer").flatMap((job) => {
    const run = batchRun(job, rows);
    const replicas = settingValue(job.node, job.component, "replicas")?.value;
    return run ? [{ ...named(job), rows, replicas, ...run }] : [];
  });
};

const availabilityOf = (graph: Graph) => {
  const found = estimateAvailability(graph);
  return (
    found && {
      full: found.full,
      answered: found.answered,
      wanted: found.wanted,
      boxes: found.boxes.map(({ node, replicas, alone, together, assumed }) => ({
        ...named(node),
        replicas,
        alone,
        together,
        assumed,
      })),
    }
  );
};

const freshnessOf = (graph: Graph) => ({
  stores: featureAges(graph).map(({ store, way, usualSec, mostSec, assumed }) => ({
    ...named(store),
    way: way.map(named),
    usualSec,
    mostSec,
    assumed: assumed.map(named),
  })),
  model: MODEL_AGES.map((age) => ({
    id: age.id,
    figure: modelAge(graph.requirements, age),
  })).filter(({ figure }) => figure.known),
});

const envelopeFigures = (graph: Graph) =>
  envelopeOf(graph).map(({ item, value, inputs, missing, assumed }) => ({
    id: item.id,
    group: item.group,
    name: t(item.name),
    formula: t(item.formula),
    unit: item.unit,
    value,
    assumed,
    inputs: inputs.map((input) => ({
      name: nameOf(input),
      value: input.value,
      assumed: input.assumed,
    })),
    missing,
  }));

const nameOf = ({ field, name }: EnvelopeInput): string =>
  REQUIREMENT_FIELDS.find(({ id }) => id === field)?.name ?? (name ? t(name) : "");
