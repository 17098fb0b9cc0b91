/** Training lives on a log that forgets. */
import { draw } from "../../../document/draw.ts";
import { setSetting } from "../../../document/edit.ts";
import {
  carries,
  type GraphEdge,
  type GraphNode,
  hasRole,
  settingOf,
} from "../../../graph/elements.ts";
import { type Graph } from "../../../graph/graph.ts";
import { reach } from "../../../graph/walk.ts";
import { say } from "../../../messages/say.ts";
import { withSettings } from "../../example-design.ts";
import { Draft } from "../../recipes/draft.ts";
import { DATA_LAKE } from "../../recipes/parts.ts";
import type { Fix, LintContext, Observation, Rule } from "../../rule.ts";
import { idsOf, listed } from "../../words.ts";

/** Half a year of events is a memory of its own. */
const LONG_DAYS = 180;
const YEAR_DAYS = 365;

function check({ graph }: LintContext): readonly Observation[] {
  if (graph.train.length === 0) return [];
  const short = graph
    .withRole("stream-log")
    .filter((log) => (settingOf(log, "retentionDays") ?? LONG_DAYS) < LONG_DAYS);
  if (short.length === 0) return [];
  const learned = learnedFrom(graph);
  const kept = keptFrom(graph);
  const logs = short.filter(
    (log) =>
      learned.has(log) &&
      !kept.has(log) &&
      !log.in.some((edge) => carries(edge, "event") && kept.has(edge.source)),
  );
  if (logs.length === 0) return [];
  return [
    {
      title: "Raw events are not kept",
      message: say`Training learns from the events of ${listed(logs)}, and no store keeps them`,
      nodes: idsOf(logs),
      edges: [],
      fixes: [store(logs), keepLonger(logs)],
    },
  ];
}

/** Nodes whose events become examples; of what people are asked to label, the labels are kept. */
const learnedFrom = (graph: Graph): ReadonlySet<GraphNode> =>
  reach(graph.train, {
    kinds: ["event", "batch", "feat"],
    backward: true,
    avoiding: graph.withRole("human-label", "active-learning"),
  });

/** Nodes whose data comes to a store for good; a table of labels or examples is not what they were made of. */
const keptFrom = (graph: Graph): ReadonlySet<GraphNode> =>
  reach(graph.withRole("storage").filter(isForGood), { edges: bringsRecords, backward: true });

const isForGood = (node: GraphNode): boolean =>
  !hasRole(node, "kv", "memory", "metric-store", "oltp", "graph-store");

const bringsRecords = (edge: GraphEdge): boolean =>
  edge.kind === undefined || edge.kind === "batch" || carries(edge, "event", "media", "doc");

const store = (logs: readonly GraphNode[]): Fix => ({
  title: "Keep raw events in a data lake",
  apply: (document, context) => {
    const draft = new Draft(document, context);
    for (const { id } of logs) {
      if (draft.graph.node(id)) draft.connect(id, draft.ensure(DATA_LAKE, id, "below"), "event");
    }
    return draft.document;
  },
});

const keepLonger = (logs: readonly GraphNode[]): Fix => ({
  title: "Keep the log for a year",
  apply: (document) =>
    logs.reduce((drawing, { id }) => setSetting(drawing, id, "retentionDays", YEAR_DAYS), document),
});

const NODES =
  "web=web-client 'App'; log=event-log 'Kafka'; lj=label-joiner 'Labels'; ds=dataset-builder 'Data set'; tr=trainer 'Trainer'";
const EDGES = "web>log event; log>lj event; lj>ds label; ds>tr trainset";

export const noRawRetention: Rule = {
  id: "no-raw-retention",
  group: "data",
  severity: "info",
  fires:
    "A trainer learns from the events of a log that keeps them for less than 180 days, and neither the log nor who writes to it sends them to a lake, a warehouse or another lasting store. Silent where the log only chooses what people are to label.",
  why: "A log drops its events after days. What was not kept raw cannot be relabelled, replayed or turned into a feature that somebody thinks of next quarter.",
  asks: "Next quarter you want a new feature over the last year of events: where are they?",
  source: "Rules of Machine Learning 6, 29",
  check,
  good: [
    {
      name: "the log is copied to a lake",
      diagram: draw(`${NODES}; lake=data-lake 'Lake'`, `${EDGES}; log>lake event`),
    },
    {
      name: "the log keeps a year",
      diagram: withSettings(draw(NODES, EDGES), "log", { retentionDays: 365 }),
    },
    {
      name: "what collects the events writes to both",
      diagram: draw(
        `${NODES}; col=event-collector; s3=object-store`,
        `${EDGES.replace("web>log event", "web>col event")}; col>log event; col>s3 event`,
      ),
    },
    {
      name: "the log chooses what people are to label",
      diagram: draw(
        "m=model-server; log=event-log; act=active-learning; ann=annotation; ds=dataset-builder; tr=trainer",
        "m>log predlog; log>act predlog; act>ann batch; ann>ds label; ds>tr trainset; tr>m model",
      ),
    },
    {
      name: "the log feeds monitors and no training",
      diagram: draw(
        "m=model-server; log=event-log; drift=drift-monitor; wh=data-warehouse; ds=dataset-builder; tr=trainer",
        "m>log predlog; log>drift predlog; wh>ds batch; ds>tr trainset; tr>m model",
      ),
    },
  ],
  bad: [
    {
      name: "labels are joined from a log of seven days",
      diagram: draw(NODES, EDGES),
      nodes: ["log"],
    },
    {
      // Counter-example to "a storage node downstream": it keeps labels, not what they were made of.
      name: "only the labels are kept, and a lake is drawn elsewhere",
      diagram: draw(
        `${NODES}; wh=data-warehouse; up=media-upload; lake=data-lake`,
        `${EDGES.replace("lj>ds label", "lj>wh label")}; wh>ds label; up>lake media`,
      ),
      nodes: ["log"],
    },
    {
      name: "two logs, of which one is kept, and a learner on events",
      diagram: draw(
        "web=web-client; a=event-log 'Clicks'; b=event-log 'Predictions'; m=model-server; lake=data-lake; tr=online-trainer",
        "web>m request; web>a event; a>lake event; m>b predlog; a>tr feedback; b>tr predlog; tr>m model",
      ),
      nodes: ["b"],
    },
  ],
};
