/** An online store is kept up to date, and no model looks anything up in it. */
import { draw } from "../../../document/draw.ts";
import { updateNode } from "../../../document/edit.ts";
import { carries, type GraphNode, hasRole } from "../../../graph/elements.ts";
import type { Graph } from "../../../graph/graph.ts";
import { say } from "../../../messages/say.ts";
import { Draft } from "../../recipes/draft.ts";
import type { Fix, LintContext, Observation, Rule } from "../../rule.ts";
import { couldRead, isRead, readsFeatures, trainedServers } from "../../stores-in-service.ts";
import { idsOf, listed } from "../../words.ts";

function check({ graph }: LintContext): readonly Observation[] {
  if (graph.serving.size === 0) return [];
  const unread = graph.withRole("feature-store-online").filter((store) => !isRead(store));
  if (unread.length === 0) return [];
  const readers = readersFor(graph);
  const stores = unread.filter((store) => isMeantForServing(store, graph, readers));
  if (stores.length === 0) return [];
  return [
    {
      title: "The online feature store is never read",
      message: say`No model looks up features in ${listed(stores)}`,
      nodes: idsOf(stores),
      edges: [],
      fixes: readers.length > 0 ? [read(stores, readers)] : [],
    },
  ];
}

/** Those that answer without any features; where all have some, whoever can take more. */
function readersFor(graph: Graph): readonly GraphNode[] {
  const able = [...graph.learned].filter(couldRead);
  const without = able.filter((node) => !readsFeatures(node));
  return without.length > 0 ? without : able;
}

/**
 * A store that keeps history as well may be there for training only: it is meant for serving where
 * somebody writes online values, or where a model that was trained here has no features at all.
 */
function isMeantForServing(store: GraphNode, graph: Graph, readers: readonly GraphNode[]): boolean {
  if (!hasRole(store, "feature-store-offline") || store.out.length === 0) return true;
  const trained = new Set(trainedServers(graph));
  return (
    store.in.some((edge) => carries(edge, "feat-on")) ||
    readers.some((node) => trained.has(node) && !readsFeatures(node))
  );
}

const read = (stores: readonly GraphNode[], readers: readonly GraphNode[]): Fix => ({
  title: say`Let ${listed(readers)} read it`,
  apply: (document, context) => {
    const draft = new Draft(document, context);
    const ends = [...stores, ...readers];
    if (ends.some(({ id }) => draft.graph.node(id) === undefined)) return document;
    for (const store of stores)
      for (const reader of readers) draft.connect(store.id, reader.id, "feat-on");
    return draft.document;
  },
});

const STREAM =
  "web=web-client 'App'; log=event-log 'Kafka'; flink=feature-pipeline-stream 'Flink'; fs=online-feature-store 'Redis features'; m=model-server 'Model'";
const WRITTEN = "web>log event; web>m request; log>flink event; flink>fs feat-on";
const BATCH =
  "wh=data-warehouse; fp=feature-pipeline-batch; fs=feature-store 'Feature store'; ds=dataset-builder; tr=trainer";
const TRAINED = "wh>fp batch; fp>fs feat-off; fs>ds feat-off; ds>tr trainset";

export const featureStoreUnread: Rule = {
  id: "feature-store-unread",
  group: "data",
  severity: "info",
  youngBelow: 8,
  fires:
    "An online feature store has no outgoing edge of online features while something serves a model. A store that keeps history, too, counts only where online values are written to it, or where a model trained here could read by key and has no features at all. Silent while an outgoing edge has no kind.",
  why: "A store that is filled and never read costs money and freshness work for nothing, and often it means that the model does without features that it was trained on.",
  asks: "Who reads this store while a request waits, and what happens if it is empty?",
  source: "Rules of Machine Learning 22",
  check,
  good: [
    {
      name: "the model reads what the stream writes",
      diagram: draw(STREAM, `${WRITTEN}; fs>m feat-on`),
    },
    {
      name: "features are crossed on demand before they come to the model",
      diagram: draw(
        `${STREAM}; od=feature-pipeline-ondemand`,
        `${WRITTEN}; fs>od feat-on; od>m feat-on`,
      ),
    },
    {
      // Counter-example to "no out-edge feat-on": batch scoring reads the history, and nobody asks by key.
      name: "one store for training and nightly scoring",
      diagram: draw(`${BATCH}; bs=batch-scorer`, `${TRAINED}; tr>bs model; fs>bs feat-off`),
    },
    { name: "nothing serves yet", diagram: draw(BATCH, TRAINED) },
  ],
  bad: [
    {
      name: "a young drawing: Flink writes, and the model does not read",
      diagram: draw(STREAM, WRITTEN),
      nodes: ["fs"],
      severity: "next",
    },
    {
      name: "two arms of an experiment, of which neither reads",
      diagram: draw(
        `${STREAM}; n=model-server 'Model B'; ab=ab-splitter; svc=prediction-service`,
        "web>log event; web>svc request; svc>ab request; ab>m request; ab>n request; log>flink event; flink>fs feat-on",
      ),
      nodes: ["fs"],
    },
    {
      name: "one store for both, of which only training takes anything",
      diagram: draw(
        `${BATCH}; ev=offline-evaluator; m=model-server; web=web-client`,
        `${TRAINED}; tr>ev model; ev>m model; web>m request; m>web response`,
      ),
      nodes: ["fs"],
    },
    {
      name: "the model runs on the device, where no store can be read",
      diagram: updateNode(
        draw(
          `${STREAM.replace("m=model-server", "m=edge-model")}; pt=pretrained-model; mon=system-monitor; al=alerting`,
          `${WRITTEN}; pt>m model; flink>mon metric; mon>al alert`,
        ),
        "fs",
        { label: "Store" },
      ),
      nodes: ["fs"],
    },
  ],
};
