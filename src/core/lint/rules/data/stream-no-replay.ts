/** A stream processor reads what nobody can send again. */
import { draw } from "../../../document/draw.ts";
import { setSetting } from "../../../document/edit.ts";
import {
  carries,
  type GraphEdge,
  type GraphNode,
  hasRole,
  settingOf,
} from "../../../graph/elements.ts";
import type { Graph } from "../../../graph/graph.ts";
import { reach } from "../../../graph/walk.ts";
import { say } from "../../../messages/say.ts";
import { withSettings } from "../../example-design.ts";
import { Draft } from "../../recipes/draft.ts";
import { EVENT_LOG } from "../../recipes/parts.ts";
import type { Fix, LintContext, Observation, Rule } from "../../rule.ts";
import { idsOf, listed } from "../../words.ts";

function check({ graph }: LintContext): readonly Observation[] {
  // What scores events as they pass answers the moment; there is nothing to fill in afterwards.
  const processors = graph.withRole("stream-processor").filter((node) => {
    const events = node.in.filter(isEvent);
    return (
      events.length > 0 &&
      !graph.serving.has(node) &&
      !events.some(({ source }) => canReplay(source))
    );
  });
  if (processors.length === 0) return [];
  const replayed = reach(graph.nodes.filter(canReplay), { kinds: ["event"] });
  const stranded = processors.filter((node) => !replayed.has(node));
  if (stranded.length === 0 || isKeptBeside(stranded)) return [];
  const edges = stranded.flatMap((node) => node.in.filter(isEvent));
  return [
    {
      title: "A stream processor cannot read its events again",
      message: say`No log that can be replayed stands before ${listed(stranded)}`,
      nodes: idsOf([...stranded, ...logsBefore(edges)]),
      edges: edges.map(({ id }) => id),
      fixes: [...switchOn(edges), addLog(edges)],
    },
  ];
}

const isEvent = (edge: GraphEdge): boolean => carries(edge, "event");

/** Which sources hold what they have sent, besides logs, stores and databases. */
const KEEPS_EVENTS: ReadonlySet<string> = new Set(["interaction-history"]);

const canReplay = (node: GraphNode): boolean =>
  (hasRole(node, "stream-log", "queue") && settingOf(node, "replayable") !== false) ||
  hasRole(node, "storage", "oltp", "cdc") ||
  KEEPS_EVENTS.has(node.node.component);

/** Whether the same events go to a slow store past the processors, to fill in from. */
function isKeptBeside(processors: readonly GraphNode[]): boolean {
  const origins = reach(processors, { kinds: ["event"], backward: true });
  const beside = reach(origins, { kinds: ["event", "batch"], avoiding: processors });
  return [...beside].some((node) => hasRole(node, "lake", "warehouse", "blob"));
}

/** Logs that keep nothing, though they could. */
const logsBefore = (edges: readonly GraphEdge[]): readonly GraphNode[] => [
  ...new Set(edges.map(({ source }) => source).filter((node) => hasRole(node, "stream-log"))),
];

function switchOn(edges: readonly GraphEdge[]): readonly Fix[] {
  const logs = logsBefore(edges);
  if (logs.length === 0) return [];
  return [
    {
      title: say`Keep events in ${listed(logs)} for replay`,
      apply: (document) =>
        logs.reduce((drawing, { id }) => setSetting(drawing, id, "replayable", true), document),
    },
  ];
}

/** source → event log → processor */
const addLog = (edges: readonly GraphEdge[]): Fix => ({
  title: "Add event log",
  apply: (document, context) => {
    const draft = new Draft(document, context);
    const left = edges.filter(({ id }) => draft.graph.edge(id));
    const [first] = left;
    if (!first) return document;
    const fits = (node: GraphNode): boolean => canReplay(node) && !isFedBy(draft.graph, node, left);
    const log = draft.ensure({ ...EVENT_LOG, fits }, first.target.id, "left");
    for (const edge of left) draft.reroute(edge, log);
    return draft.document;
  },
});

/** A log of what the processors themselves write cannot be what they read. */
const isFedBy = (graph: Graph, log: GraphNode, edges: readonly GraphEdge[]): boolean => {
  const targets = edges.flatMap(({ target }) => graph.node(target.id) ?? []);
  return reach(targets, { kinds: ["event"] }).has(log);
};

const NODES =
  "web=web-client 'App'; flink=feature-pipeline-stream 'Flink'; fs=feature-store 'Feature store'; m=model-server 'Model'";
const EDGES = "flink>fs feat-on; web>m request; fs>m feat-on";
const MORE =
  "ds=dataset-builder; tr=trainer; ev=offline-evaluator; reg=model-registry; sys=system-monitor";
const WHOLE = `${EDGES}; fs>ds feat-off; ds>tr trainset; tr>ev model; ev>reg model; reg>m model; m>sys metric`;

export const streamNoReplay: Rule = {
  id: "stream-no-replay",
  group: "data",
  severity: "warn",
  youngBelow: 8,
  fires:
    "A stream processor gets events, and none of them come by way of a log that can be read again, a database or a store. Silent where the same events also go to a lake, a warehouse or an object store, and for what scores events as they pass.",
  why: "When the processor fails or its code is wrong, the events of that time are gone: nothing to recover from, no way to fill a new feature with the past. A log that keeps events for some days lets it start again where it was, or earlier.",
  asks: "You find a bug in a streaming feature today: how do you compute last week's values again?",
  source: "Rules of Machine Learning 6; Apache Flink: recovery needs a source that can be replayed",
  check,
  good: [
    {
      name: "an event log stands before Flink",
      diagram: draw(`${NODES}; log=event-log 'Kafka'`, `${EDGES}; web>log event; log>flink event`),
    },
    {
      name: "events are validated between the log and Flink",
      diagram: draw(
        `${NODES}; ${MORE}; log=event-log; val=data-validation`,
        `${WHOLE}; web>log event; log>val event; val>flink event`,
      ),
    },
    {
      name: "a queue, and the same events go to a lake",
      diagram: draw(
        `${NODES}; ${MORE}; col=event-collector; q=message-queue; lake=data-lake`,
        `${WHOLE}; web>col event; col>q event; q>flink event; col>lake event`,
      ),
    },
    {
      name: "changes of a database are read anew from a snapshot",
      diagram: draw(
        `${NODES}; ${MORE}; db=oltp-db; cdc=cdc-connector`,
        `${WHOLE}; db>cdc batch; cdc>flink event`,
      ),
    },
    {
      // Counter-example to "role stream-processor": a scorer answers the moment.
      name: "a scorer answers events as they come",
      diagram: draw(
        `cam=iot-device; sc=stream-scorer; al=alerting; pt=pretrained-model; db=timeseries-db; dash=dashboard; sys=system-monitor; reg=model-registry`,
        "cam>sc event; pt>reg model; reg>sc model; sc>al alert; sc>sys metric; sys>al alert; sc>db event; db>dash metric",
      ),
    },
  ],
  bad: [
    {
      name: "a young drawing: the app sends its events straight to Flink",
      diagram: draw(NODES, `${EDGES}; web>flink event`),
      nodes: ["flink"],
      edges: ["e4"],
      severity: "next",
    },
    {
      name: "a message queue forgets what was read",
      diagram: draw(
        `${NODES}; ${MORE}; q=message-queue 'RabbitMQ'; geo=geo-feed`,
        `${WHOLE}; web>q event; geo>flink event; q>flink event`,
      ),
      nodes: ["flink"],
      edges: ["e11", "e12"],
    },
    {
      name: "a log that was told to keep nothing",
      diagram: withSettings(
        draw(
          `${NODES}; ${MORE}; log=event-log 'Topic'`,
          `${WHOLE}; web>log event; log>flink event`,
        ),
        "log",
        { replayable: false },
      ),
      nodes: ["flink", "log"],
      edges: ["e11"],
    },
    {
      name: "another log is drawn, but it holds what Flink writes",
      diagram: draw(
        `${NODES.replace("feature-pipeline-stream", "stream-processor")}; ${MORE}; out=event-log 'Results'`,
        `${WHOLE}; web>flink event; flink>out event`,
      ),
      nodes: ["flink"],
      edges: ["e10"],
    },
  ],
};
