/** Labels are joined from what users did, and nothing says what they were shown. */
import { draw } from "../../../document/draw.ts";
import {
  carries,
  type GraphEdge,
  type GraphNode,
  hasRole,
  producers,
} from "../../../graph/elements.ts";
import type { Graph } from "../../../graph/graph.ts";
import { reach } from "../../../graph/walk.ts";
import { say } from "../../../messages/say.ts";
import { rankersOnline } from "../../exposures.ts";
import { RECORDS } from "../../models.ts";
import { Draft } from "../../recipes/draft.ts";
import { EVENT_LOG, PREDICTION_LOGGER } from "../../recipes/parts.ts";
import type { Fix, LintContext, Observation, Rule } from "../../rule.ts";
import { idsOf, listed, mentions } from "../../words.ts";

function check({ graph }: LintContext): readonly Observation[] {
  const joins = graph.withRole("label-join");
  if (joins.length === 0 || !graph.has("ranker", "reranker")) return [];
  const rankers = rankersOnline(graph);
  if (rankers.length === 0) return [];
  const read = readBy(joins);
  if (graph.edges.some((edge) => read.has(edge.target) && saysWhatWasShown(edge))) return [];
  return [
    {
      title: "Clicks are known, but not what was shown",
      message: say`${listed(joins)} never learns what ${listed(rankers)} showed: no negatives, no positions`,
      nodes: idsOf([...joins, ...rankers]),
      edges: [],
      fixes: [record(joins, rankers)],
    },
  ];
}

/** The joins, and the logs and tables that they read directly or through another, also where nobody has said what flows. */
const readBy = (joins: readonly GraphNode[]): ReadonlySet<GraphNode> =>
  reach(joins, { edges: mayBeEvent, backward: true });

const mayBeEvent = (edge: GraphEdge): boolean =>
  edge.kind === undefined || carries(edge, "event", "batch");

/** A prediction record; an event of whoever knows the answer; a table of past sessions; or a person's word for it. */
const saysWhatWasShown = (edge: GraphEdge): boolean =>
  carries(edge, "predlog") ||
  (mayBeEvent(edge) && hasRole(edge.source, ...KNOWING)) ||
  hasRole(edge.source, "prediction-logger") ||
  edge.source.component?.id === "interaction-history" ||
  EXPOSURES.test(edge.edge.label ?? "") ||
  mentions(edge.source, EXPOSURES);

/** Not the client: its feedback is what was clicked. */
const KNOWING = ["ranker", "reranker", "server", "api", "service", "policy-layer"] as const;

const EXPOSURES = /impression|exposure|shown/i;

/** rankers → prediction logger → the log that the labels are joined from */
const record = (joins: readonly GraphNode[], rankers: readonly GraphNode[]): Fix => ({
  title: "Log what was shown",
  apply: (document, context) => {
    const draft = new Draft(document, context);
    const [first] = rankers;
    const [join] = joins;
    if (!first || !join || !draft.graph.node(first.id) || !draft.graph.node(join.id))
      return document;
    const logger = draft.ensure(PREDICTION_LOGGER, first.id, "right");
    draft.wire(rankers.map(({ id }) => ({ source: id, target: logger, kinds: RECORDS })));
    const log = logReadBy(draft.graph, draft.node(join.id));
    const into = log?.id ?? draft.ensure(EVENT_LOG, logger, "below");
    draft.connect(logger, into, "predlog");
    if (!log) draft.connect(into, join.id, "event");
    return draft.document;
  },
});

/** The nearest log before the join, else the nearest store. */
function logReadBy(graph: Graph, join: GraphNode): GraphNode | undefined {
  const direct = producers(join, "event", "batch");
  const read = [...direct, ...readBy(graph.withRole("label-join"))];
  return (
    read.find((node) => hasRole(node, "stream-log")) ??
    read.find((node) => hasRole(node, "lake", "warehouse"))
  );
}

const NODES =
  "app=mobile-client 'App'; svc=prediction-service; r=ranker 'Ranker'; log=event-log 'Kafka'; lj=label-joiner 'Click labels'; ds=dataset-builder; tr=trainer";
const EDGES =
  "app>svc request; svc>r request; r>svc pred; app>log feedback; log>lj event; lj>ds label; ds>tr trainset; tr>r model";
const MORE = "fb=feedback-collector; ann=vector-index; qe=query-encoder";
const WIRED = "app>fb feedback; fb>log feedback; svc>qe request; qe>ann emb; ann>r cand";

export const exposureUnlogged: Rule = {
  id: "exposure-unlogged",
  group: "data",
  severity: "warn",
  youngBelow: 10,
  mutedBy: ["no-prediction-logging"],
  fires:
    "A ranker or re-ranker answers requests and labels are joined from behaviour, but no record of a prediction comes to the log that the join reads, nor an event of the ranker or the service that knows what was shown. Rankers of passages for a generator do not count, and a history of sessions or a log of impressions will do.",
  why: "A click says what was liked; only the list as it was shown says what was passed over, and where it stood. Without it there are no honest negatives, the position on the page cannot be corrected for, and the join has no features as served.",
  asks: "Which examples are your negatives, and how do you know that the user ever saw them?",
  source: "Rules of Machine Learning 29, 35, 36",
  check,
  good: [
    {
      name: "what the ranker showed is in the log that labels come from",
      diagram: draw(
        `${NODES}; plog=prediction-logger 'Impressions'`,
        `${EDGES}; r>plog predlog; plog>log predlog`,
      ),
    },
    {
      name: "the service writes the list that it returned",
      diagram: draw(NODES, `${EDGES}; svc>log event`),
    },
    {
      name: "the log goes through a lake",
      diagram: draw(
        `${NODES}; plog=prediction-logger; lake=data-lake`,
        `${EDGES.replace("log>lj event", "log>lake event; lake>lj batch")}; r>plog predlog; plog>log predlog`,
      ),
    },
    {
      // Counter-example to "ranker in ONLINE": passages that a generator reads are shown to nobody.
      name: "the re-ranker picks passages for a generator",
      diagram: draw(
        "web=web-client; ret=rag-retriever; ce=cross-encoder; pa=prompt-assembler; llm=llm-server; tun=preference-feedback; log=event-log; lj=label-joiner; ds=dataset-builder; ft=fine-tuner",
        "web>ret request; ret>ce cand; ce>pa context; pa>llm prompt; web>tun feedback; tun>log feedback; log>lj event; lj>ds label; ds>ft trainset; ft>llm model",
      ),
    },
    {
      name: "somebody has not said yet what flows",
      diagram: draw(
        `${NODES}; ${MORE}; debug=event-log`,
        `${EDGES}; ${WIRED}; r>debug predlog; svc>log`,
      ),
    },
    {
      // Muted: that no prediction is recorded at all says more.
      name: "nothing is recorded, which is another finding",
      diagram: draw(NODES, EDGES),
    },
    {
      name: "no labels come from behaviour",
      diagram: draw(
        "web=web-client; r=ranker; ann=annotation; ds=dataset-builder; tr=trainer",
        "web>r request; ann>ds label; ds>tr trainset; tr>r model",
      ),
    },
  ],
  bad: [
    {
      name: "a young drawing: clicks go to one log, lists to another",
      diagram: draw(`${NODES}; debug=event-log 'Debug log'`, `${EDGES}; r>debug predlog`),
      nodes: ["lj", "r"],
      severity: "next",
    },
    {
      name: "the prediction logger writes elsewhere",
      diagram: draw(
        `${NODES}; ${MORE}; plog=prediction-logger; other=event-log 'Debug log'`,
        `${EDGES}; ${WIRED}; r>plog predlog; plog>other predlog`,
      ),
      nodes: ["lj", "r"],
    },
    {
      name: "re-rankers alone, and labels are joined from the lake",
      diagram: draw(
        "app=mobile-client; svc=prediction-service; ann=vector-index; qe=query-encoder; rr=reranker 'Re-ranker'; lake=data-lake; lj=label-joiner; ds=dataset-builder; tr=trainer; dep=deployer; debug=event-log",
        "app>svc request; svc>qe request; qe>ann emb; ann>rr cand; rr>svc response; rr>debug predlog; app>lake feedback; lake>lj batch; lj>ds label; ds>tr trainset; tr>dep model; dep>qe model",
      ),
      nodes: ["lj", "rr"],
    },
    {
      name: "the join reads nothing yet",
      diagram: draw(
        `${NODES}; ${MORE}; debug=event-log`,
        `${EDGES.replace("log>lj event; ", "")}; ${WIRED}; r>debug predlog`,
      ),
      nodes: ["lj", "r"],
    },
  ],
};
