/**
 * Features must be fresh within seconds, and only batch jobs write them.
 *
 * Mended against the first wording: a store that a service or a change feed writes to is fresh
 * without a stream processor, and freshness within a minute may be meant of the model (an online
 * learner) or of the index (a stream into it) rather than of features.
 */
import { draw } from "../../../document/draw.ts";
import { statedNumber } from "../../../document/requirement-number.ts";
import { carries, type GraphNode, hasRole } from "../../../graph/elements.ts";
import type { Graph } from "../../../graph/graph.ts";
import { reach } from "../../../graph/walk.ts";
import { say } from "../../../messages/say.ts";
import { Draft } from "../../recipes/draft.ts";
import { EVENT_LOG, STREAM_FEATURES } from "../../recipes/parts.ts";
import type { Fix, LintContext, Observation, Rule } from "../../rule.ts";
import { idsOf, listed, roughly } from "../../words.ts";

const SOON = 60;

function check({ graph }: LintContext): readonly Observation[] {
  const freshness = statedNumber(graph.requirements, "freshnessSec");
  if (freshness === undefined || freshness > SOON) return [];
  if (!graph.has("feature-store-online") || graph.online.size === 0) return [];
  if (graph.has("ondemand", "online-learner") || isIndexFresh(graph)) return [];
  const stale = graph.withRole("feature-store-online").filter(isFilledInBatch);
  if (stale.length === 0) return [];
  return [
    {
      title: "Features are too old for the freshness that is asked for",
      message: say`Only batch jobs write to ${listed(stale)}, and data may be ${roughly(freshness)} s old`,
      nodes: idsOf(stale),
      edges: [],
      fixes: [streamInto(idsOf(stale))],
    },
  ];
}

const BATCH = [
  "batch-processor",
  "materializer",
  "feature-store-offline",
  "lake",
  "warehouse",
  "blob",
] as const;

/** Written to, and by batch jobs only: what anybody else writes is there at once. */
const isFilledInBatch = (store: GraphNode): boolean => {
  const writes = store.in.filter((edge) => carries(edge, "feat", "emb", "batch"));
  return (
    writes.length > 0 &&
    writes.every(
      ({ source }) => hasRole(source, ...BATCH) && !hasRole(source, "stream-processor", "ondemand"),
    )
  );
};

const isIndexFresh = (graph: Graph): boolean =>
  graph.has("vector-index", "search-index", "index-builder") &&
  [
    ...reach(graph.withRole("stream-processor", "cdc", "stream-log"), {
      kinds: ["event", "emb", "doc", "index"],
    }),
  ].some((node) => hasRole(node, "vector-index", "search-index", "index-builder"));

/** event log → stream features → store; what clients do comes to a log that is new. */
const streamInto = (stores: readonly string[]): Fix => ({
  title: "Add stream features",
  apply: (document, context) => {
    const draft = new Draft(document, context);
    for (const id of stores) {
      if (!draft.graph.node(id)) continue;
      const stream = draft.ensure(STREAM_FEATURES, id, "left");
      const log = draft.ensure(EVENT_LOG, stream, "left");
      if (draft.node(log).in.length === 0)
        for (const client of draft.graph.entry) draft.connect(client.id, log, "event", "feedback");
      draft.connect(log, stream, "event");
      draft.connect(stream, id, "feat-on");
    }
    return draft.document;
  },
});

const NIGHTLY = draw(
  "web=web-client 'App'; m=model-server 'Model'; fs=feature-store 'Feature store'; fp=feature-pipeline-batch 'Nightly features'; wh=data-warehouse 'Warehouse'",
  "web>m request; wh>fp batch; fp>fs feat; fs>m feat-on; m>web response",
  { requirements: { freshnessSec: { value: 10 } } },
);

export const streamNeeded: Rule = {
  id: "stream-needed",
  group: "requirements",
  severity: "warn",
  fires:
    "Data may be a minute old at most, requests are answered, and only batch jobs, materialisers or offline stores write to an online feature store. Features on demand, a stream processor or a service that writes to the store keep it silent, an online learner and a stream into an index (freshness may be meant of those), and an empty freshness.",
  why: "A nightly job knows nothing of the last click, and the last click is often the best feature there is. Freshness of seconds takes a stream processor that writes to the store as events come.",
  asks: "A user has just bought the item: after how long does the model know?",
  source: "Interview practice: near-real-time features with a stream processor; Uber Palette",
  check,
  good: [
    {
      name: "a stream processor writes, too",
      diagram: draw(
        "web=web-client; m=model-server; fs=feature-store; fp=feature-pipeline-batch; sp=feature-pipeline-stream; log=event-log",
        "web>m request; fp>fs feat; fs>m feat-on; web>log event; log>sp event; sp>fs feat-on",
        { requirements: { freshnessSec: { value: 10 } } },
      ),
    },
    {
      name: "an hour is soon enough",
      diagram: { ...NIGHTLY, requirements: { freshnessSec: { value: 3600 } } },
    },
    { name: "nobody has said how fresh it must be", diagram: { ...NIGHTLY, requirements: {} } },
    {
      // Counter-example: the service writes what it has just seen, and no stream is needed.
      name: "the service writes to the store itself",
      diagram: draw(
        "web=web-client; svc=generic-service; m=model-server; fs=online-feature-store; mat=materializer",
        "web>svc request; svc>m request; svc>fs feat; mat>fs feat-on; fs>m feat-on",
        { requirements: { freshnessSec: { value: 5 } } },
      ),
    },
    {
      // Counter-example: here the model is what has to be fresh.
      name: "the model itself learns within the minute",
      diagram: draw(
        "web=web-client; m=model-server; fs=feature-store; fp=feature-pipeline-batch; ot=online-trainer; log=event-log; ev=offline-evaluator",
        "web>m request; fp>fs feat; fs>m feat-on; web>log event; log>ot event; ot>ev model; ev>m model",
        { requirements: { freshnessSec: { value: 60 } } },
      ),
    },
  ],
  bad: [
    {
      name: "ten seconds, from a nightly job",
      diagram: NIGHTLY,
      nodes: ["fs"],
    },
    {
      name: "features are materialised, and a log is there",
      diagram: draw(
        "web=web-client; svc=prediction-service; m=model-server; on=online-feature-store; off=offline-feature-store; mat=materializer; log=kafka; lake=data-lake",
        "web>svc request; svc>m request; m>svc response; web>log event; log>lake event; off>mat feat-off; mat>on feat-on; on>m feat-on",
        { requirements: { freshnessSec: { value: 60 } } },
      ),
      nodes: ["on"],
    },
  ],
};
