/**
 * Data is processed by the second that may be hours old.
 *
 * Mended against the first wording, by which a log was needless whenever all of its readers run in
 * batch: one that carries feedback or predictions collects what would else be lost, whoever reads it.
 * A stream processor counts where all it makes is features and tables; scores, alerts and events to
 * react to have reasons of their own.
 */
import { draw } from "../../../document/draw.ts";
import { statedNumber } from "../../../document/requirement-number.ts";
import type { Diagram } from "../../../document/types.ts";
import {
  carries,
  type GraphEdge,
  type GraphNode,
  hasRole,
  isData,
} from "../../../graph/elements.ts";
import type { Graph } from "../../../graph/graph.ts";
import { say } from "../../../messages/say.ts";
import { batchInstead } from "../../recipes/batch-instead.ts";
import type { LintContext, Observation, Rule } from "../../rule.ts";
import { idsOf, listed, roughly } from "../../words.ts";

const HOUR = 3600;

function check({ graph }: LintContext): readonly Observation[] {
  if (!graph.has("stream-processor", "stream-log")) return [];
  const freshness = statedNumber(graph.requirements, "freshnessSec");
  if (freshness === undefined || freshness < HOUR) return [];
  const needless = needlessStreams(graph);
  if (needless.length === 0) return [];
  const ids = idsOf(needless);
  const age = roughly(freshness / HOUR);
  return [
    {
      title: "Nothing here has to be as fresh as a stream makes it",
      message:
        needless.length === 1
          ? say`${listed(needless)} works by the second, though data may be ${age} h old`
          : say`${listed(needless)} work by the second, though data may be ${age} h old`,
      nodes: ids,
      edges: [],
      fixes: [{ title: "Use a scheduled batch job", apply: batchInstead(ids) }],
    },
  ];
}

function needlessStreams(graph: Graph): readonly GraphNode[] {
  const processors = new Set(graph.withRole("stream-processor").filter(onlyPrepares));
  const isPatient = (edge: GraphEdge): boolean =>
    edge.mode === "batch" || hasRole(edge.target, ...BATCH) || processors.has(edge.target);
  const logs = graph.withRole("stream-log").filter((log) => {
    const read = log.out.filter(isData);
    return read.length > 0 && read.every(isPatient) && !collects(log);
  });
  return [...processors, ...logs];
}

const BATCH = [
  "batch-processor",
  "lake",
  "warehouse",
  "blob",
  "dataset-builder",
  "trainer",
] as const;

const onlyPrepares = (node: GraphNode): boolean => {
  const made = node.out.filter((edge) => !carries(edge, "metric"));
  return (
    !hasRole(node, "server", "ondemand") &&
    made.length > 0 &&
    made.every((edge) => carries(edge, "feat", "batch")) &&
    node.in.every((edge) => carries(edge, "event", "config", "control"))
  );
};

const collects = (log: GraphNode): boolean =>
  log.in.some(
    (edge) =>
      carries(edge, "feedback", "predlog") ||
      hasRole(edge.source, "prediction-logger", "feedback-logger"),
  );

const hourly = (hours: number): Diagram["requirements"] => ({
  freshnessSec: { value: hours * HOUR },
});

const STREAM = draw(
  "shop=transaction-system 'Orders'; log=event-log 'Kafka'; sp=feature-pipeline-stream 'Flink'; fs=feature-store 'Feature store'; m=model-server 'Model'",
  "shop>log event; log>sp event; sp>fs feat-on; fs>m feat-on",
  { requirements: hourly(24) },
);

export const streamNotNeeded: Rule = {
  id: "stream-not-needed",
  group: "requirements",
  severity: "info",
  fires:
    "Data may be an hour old or more, and a stream processor makes nothing but features and tables, or all readers of an event log run in batch. Logs that collect feedback or predictions keep it silent, stream processors that score, alert or answer, and an empty freshness.",
  why: "A stream job runs day and night, holds state and wakes people up. That is the price of seconds; where an hour is soon enough, a scheduled job gives the same numbers for a fraction of it.",
  asks: "Why is this a stream? What gets worse when it runs once an hour?",
  source:
    "Interview practice: Kafka because of sub-second needs; AWS Well-Architected ML Lens, cost",
  check,
  good: [
    {
      name: "features count within the minute",
      diagram: { ...STREAM, requirements: { freshnessSec: { value: 60 } } },
    },
    {
      name: "the log collects what users do and what was predicted",
      diagram: draw(
        "web=web-client; log=event-log; lake=data-lake; plog=prediction-logger; ds=dataset-builder",
        "web>log feedback; plog>log predlog; log>lake event; lake>ds batch",
        { requirements: hourly(24) },
      ),
    },
    {
      name: "the stream scores and warns",
      diagram: draw(
        "gps=iot-device; log=event-log; sc=stream-scorer; al=alerting",
        "gps>log event; log>sc event; sc>al alert",
        { requirements: hourly(2) },
      ),
    },
    { name: "nobody has said how fresh it must be", diagram: { ...STREAM, requirements: {} } },
  ],
  bad: [
    {
      name: "Kafka and Flink for features of a day",
      diagram: STREAM,
      nodes: ["sp", "log"],
    },
    {
      name: "a log that only a nightly job reads",
      diagram: draw(
        "shop=transaction-system 'Orders'; log=kafka 'Kafka'; wh=data-warehouse 'Warehouse'; job=batch-processor 'Nightly job'",
        "shop>log event; log>wh event; wh>job batch",
        { requirements: hourly(12) },
      ),
      nodes: ["log"],
    },
    {
      name: "features by the second from a log that others need",
      diagram: draw(
        "web=web-client; log=kafka; sp=flink 'Flink'; fs=feature-store; mon=drift-monitor",
        "web>log feedback; log>sp event; sp>fs feat-on; log>mon event",
        { requirements: hourly(1) },
      ),
      nodes: ["sp"],
    },
  ],
};
