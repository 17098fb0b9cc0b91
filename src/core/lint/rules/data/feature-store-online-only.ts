/** Serving looks up features that no training set can be built from. */
import { draw } from "../../../document/draw.ts";
import { updateNode } from "../../../document/edit.ts";
import type { NodeId } from "../../../document/types.ts";
import { carries, type GraphNode, hasRole } from "../../../graph/elements.ts";
import type { Graph } from "../../../graph/graph.ts";
import { reach } from "../../../graph/walk.ts";
import { say } from "../../../messages/say.ts";
import { separateCodes } from "../../feature-codes.ts";
import { joinPointInTime } from "../../point-in-time.ts";
import { Draft } from "../../recipes/draft.ts";
import { OFFLINE_STORE } from "../../recipes/parts.ts";
import { canShareCode, shareCode } from "../../recipes/share-code.ts";
import type { Fix, LintContext, Observation, Rule } from "../../rule.ts";
import { trainedServers } from "../../stores-in-service.ts";
import { leadingToTraining } from "../../training-data.ts";
import { idsOf, listed } from "../../words.ts";

/** Stores read by models that were trained here. */
function check({ graph }: LintContext): readonly Observation[] {
  const stores = forgetfulStores(graph);
  if (stores.length === 0) return [];
  const served = reach(trainedServers(graph), { kinds: ["feat"], backward: true });
  return observe(
    graph,
    stores.filter((store) => served.has(store)),
  );
}

/** Nobody reads them yet, or the model has not been led there. */
const whenYoung = ({ graph }: LintContext): readonly Observation[] =>
  observe(graph, forgetfulStores(graph));

function observe(graph: Graph, stores: readonly GraphNode[]): readonly Observation[] {
  if (stores.length === 0) return [];
  const writers = stores.flatMap(writersOf);
  const isPlain = stores.every(({ node }) => node.component === "online-feature-store");
  return [
    {
      title: "Serving reads features that training cannot reproduce",
      message: say`Of the features in ${listed(stores)} only the latest values are kept, none for ${listed(graph.train)} to learn from`,
      nodes: idsOf(stores),
      edges: [],
      fixes: [
        ...(writers.length > 0 ? [addHistory(stores)] : []),
        ...(isPlain ? [keepBoth(stores)] : []),
      ],
    },
  ];
}

/** Online stores whose features are not written anywhere that training reads, where nobody logs them either. */
function forgetfulStores(graph: Graph): readonly GraphNode[] {
  const stores = graph.withRole("feature-store-online");
  if (stores.length === 0 || graph.train.length === 0 || graph.has("feature-store-offline"))
    return [];
  const leading = leadingToTraining(graph);
  if (logsWhatIsServed(graph, leading)) return [];
  const shared = reach(
    [...leading].filter((node) => !graph.serving.has(node)),
    { kinds: ["feat"] },
  );
  return stores.filter((store) => !shared.has(store));
}

/** Records of serving come to training with the features that were used (Rules of ML 29). */
const logsWhatIsServed = (graph: Graph, leading: ReadonlySet<GraphNode>): boolean =>
  graph.edges.some(
    (edge) =>
      leading.has(edge.target) &&
      (carries(edge, "predlog") ||
        (carries(edge, "event") &&
          (graph.serving.has(edge.source) || hasRole(edge.source, "prediction-logger")))),
  );

/** Who fills the store with features. */
const writersOf = (store: GraphNode): readonly GraphNode[] =>
  store.in.filter((edge) => carries(edge, "feat")).map((edge) => edge.source);

/** The same pipeline writes a second, historical store, and the data set reads that. */
const addHistory = (stores: readonly GraphNode[]): Fix => ({
  title: "Add offline feature store",
  apply: (document, context) => {
    const draft = new Draft(document, context);
    const first = stores.find(({ id }) => draft.graph.node(id));
    if (!first) return document;
    const history = draft.ensure(OFFLINE_STORE, first.id, "below");
    for (const { id } of stores)
      for (const writer of writersOf(draft.graph.node(id) ?? first))
        draft.connect(writer.id, history, "feat-off", "feat", "feat-on");
    learnFrom(draft, history);
    return draft.document;
  },
});

/** One store with both sides in place of each. */
const keepBoth = (stores: readonly GraphNode[]): Fix => ({
  title: "Keep the history in the same store",
  apply: (document, context) => {
    const kept = stores.filter(({ id }) => document.nodes.some((node) => node.id === id));
    const drawing = kept.reduce(
      (before, { id }) => updateNode(before, id, { component: "feature-store" }),
      document,
    );
    const draft = new Draft(drawing, context);
    for (const { id } of kept) learnFrom(draft, id);
    return draft.document;
  },
});

/** Into the data sets, as of the time of their labels; else straight into the trainers. What is computed on demand keeps to the same code. */
function learnFrom(draft: Draft, store: NodeId): void {
  const leading = leadingToTraining(draft.graph);
  const builders = draft.graph.withRole("dataset-builder").filter((node) => leading.has(node));
  for (const { id } of builders.length > 0 ? builders : draft.graph.train) {
    draft.connect(store, id, "feat-off", "feat");
    draft.become(joinPointInTime(draft.document, draft.context, id));
  }
  const codes = separateCodes(draft.graph);
  if (codes.online.length > 0 && canShareCode(codes)) shareCode(draft, codes);
}

const NODES =
  "web=web-client 'App'; m=model-server 'Model'; log=event-log 'Kafka'; flink=feature-pipeline-stream 'Flink'; fs=online-feature-store 'Online features'; ds=dataset-builder 'Data set'; tr=trainer 'Trainer'";
const EDGES =
  "web>m request; web>log event; log>flink event; flink>fs feat-on; fs>m feat-on; ds>tr trainset; tr>m model";

export const featureStoreOnlineOnly: Rule = {
  id: "feature-store-online-only",
  group: "data",
  severity: "warn",
  fires:
    "A model that is trained here reads an online feature store, no offline feature store is drawn, and nothing that writes these features gives any to training. Silent where records of serving come to training. While no trained model reads the store it is still to draw.",
  why: "An online store holds the latest value of each feature. The values that a model would have seen last month are gone, so training has to guess them, with other code and from other data. A historical copy written by the same pipeline, or features logged at serving, keeps both equal.",
  asks: "Where does training get the value that a feature had at the time of each past prediction?",
  source: "Rules of Machine Learning 29, 31; Feast: offline and online stores",
  check,
  whenYoung,
  good: [
    {
      name: "the same pipeline writes an offline store for training",
      diagram: draw(
        `${NODES}; off=offline-feature-store 'Offline features'`,
        `${EDGES}; flink>off feat-off; off>ds feat-off`,
      ),
    },
    {
      name: "one store keeps both",
      diagram: draw(
        NODES.replace("fs=online-feature-store", "fs=feature-store"),
        `${EDGES}; fs>ds feat-off`,
      ),
    },
    {
      name: "features are logged when they are used, and learned from",
      diagram: draw(
        `${NODES}; plog=prediction-logger; lj=label-joiner`,
        `${EDGES}; m>plog predlog; plog>log predlog; log>lj event; lj>ds label`,
      ),
    },
    {
      // Counter-example to "no feature-store-offline": the warehouse plays the part.
      name: "a warehouse holds the history of what is materialised",
      diagram: draw(
        "web=web-client; m=model-server; wh=data-warehouse; mat=materializer; fs=online-feature-store; ds=dataset-builder; tr=trainer",
        "web>m request; wh>mat feat-off; mat>fs feat-on; fs>m feat-on; wh>ds feat-off; ds>tr trainset; tr>m model",
      ),
    },
    {
      name: "the pipeline writes to the lake as well",
      diagram: draw(
        `${NODES.replace("feature-pipeline-stream", "stream-processor")}; lake=data-lake`,
        `${EDGES}; flink>lake batch; lake>ds batch`,
      ),
    },
    {
      name: "nothing is trained here",
      diagram: draw(
        "web=web-client; m=model-server; fs=online-feature-store; pt=pretrained-model",
        "web>m request; fs>m feat-on; pt>m model",
      ),
    },
  ],
  bad: [
    {
      name: "features live in the online store only",
      diagram: draw(NODES, EDGES),
      nodes: ["fs"],
    },
    {
      name: "training learns from raw events and late labels",
      diagram: draw(
        `${NODES}; lake=data-lake; tx=delayed-outcome`,
        `${EDGES}; log>lake event; lake>ds batch; tx>ds label`,
      ),
      nodes: ["fs"],
    },
    {
      name: "a managed store, filled by nobody, and no data set",
      diagram: draw(
        "web=web-client; m=model-server; od=feature-pipeline-ondemand; fs=online-feature-store; tr=online-trainer; log=event-log",
        "web>m request; fs>od feat-on; od>m feat-on; web>log feedback; log>tr feedback; tr>m model",
      ),
      nodes: ["fs"],
    },
    {
      name: "nobody reads the store yet",
      diagram: draw(NODES, EDGES.replace("fs>m feat-on; ", "")),
      nodes: ["fs"],
      severity: "next",
    },
  ],
};
