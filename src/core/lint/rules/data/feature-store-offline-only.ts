/** Training reads features from a store that serving has no way to read. */
import { draw } from "../../../document/draw.ts";
import { updateNode } from "../../../document/edit.ts";
import { type GraphNode, hasRole, settingOf } from "../../../graph/elements.ts";
import type { Graph } from "../../../graph/graph.ts";
import { reach } from "../../../graph/walk.ts";
import { say } from "../../../messages/say.ts";
import { Draft } from "../../recipes/draft.ts";
import { MATERIALIZER } from "../../recipes/parts.ts";
import type { Fix, LintContext, Observation, Rule } from "../../rule.ts";
import { couldRead, readsFeatures } from "../../stores-in-service.ts";
import { idsOf, listed } from "../../words.ts";

function check({ graph }: LintContext): readonly Observation[] {
  const stores = graph.withRole("feature-store-offline");
  const [store] = stores;
  if (!store || graph.has("feature-store-online")) return [];
  const servers = trainedFrom(stores, graph).filter(
    (node) => settingOf(node, "requestFeaturesOnly") !== true,
  );
  // Where one of them reads features by key, a store of another name plays the part.
  if (servers.length === 0 || servers.some(readsFeatures)) return [];
  return [
    {
      title: "Training reads features that serving cannot get",
      message: say`${listed(servers)} learned from ${listed(stores)} but cannot read its features at request time`,
      nodes: idsOf([...stores, ...servers]),
      edges: [],
      fixes: servers.some(couldRead) ? [materialise(store, servers)] : [],
    },
  ];
}

/** Learned servers on a request path whose trainer gets features from one of the stores. */
function trainedFrom(stores: readonly GraphNode[], graph: Graph): readonly GraphNode[] {
  const fed = reach(stores, { kinds: ["feat", "batch"] });
  const trained = reach(
    graph.train.filter((trainer) => fed.has(trainer)),
    { kinds: ["model"] },
  );
  return [...graph.learned].filter((node) => trained.has(node) && graph.online.has(node));
}

/** offline store → materializer → online store → servers; a stream that fills the one fills both */
const materialise = (store: GraphNode, servers: readonly GraphNode[]): Fix => ({
  title: "Add online feature store",
  apply: (document, context) => {
    const draft = new Draft(document, context);
    if (!draft.graph.node(store.id)) return document;
    const job = draft.ensure(MATERIALIZER, store.id, "right");
    const online = draft.insert("online-feature-store", job, "right");
    draft.connect(store.id, job, "feat-off");
    draft.connect(job, online, "feat-on");
    for (const { source } of draft.node(store.id).in)
      if (hasRole(source, "stream-processor")) draft.connect(source.id, online, "feat-on");
    for (const server of servers) draft.connect(online, server.id, "feat-on");
    return draft.document;
  },
});

const NODES =
  "web=web-client; m=model-server 'Scorer'; fp=feature-pipeline-batch; off=offline-feature-store 'Hive'; ds=dataset-builder; tr=trainer; reg=model-registry";
const EDGES =
  "web>m request; fp>off feat-off; off>ds feat-off; ds>tr trainset; tr>reg model; reg>m model";

export const featureStoreOfflineOnly: Rule = {
  id: "feature-store-offline-only",
  group: "data",
  severity: "warn",
  fires:
    "A served model was trained from an offline feature store, there is no online feature store, and no server reads features in any other way. Silent for batch scoring and for models that need nothing but the request.",
  why: "What a model learned from it must also be given in service. An offline store answers scans, not lookups by key, so without an online copy the server has to do without the features or compute them again.",
  asks: "At request time, where does the model get the features that it was trained on?",
  source: "AWS ML Lens MLREL03-BP02; Feast: materialisation; Uber Palette",
  check,
  good: [
    {
      name: "an online store is materialised from the offline one",
      diagram: draw(
        `${NODES}; mat=materializer; on=online-feature-store`,
        `${EDGES}; off>mat feat-off; mat>on feat-on; on>m feat-on`,
      ),
    },
    {
      name: "one store keeps both",
      diagram: draw(
        NODES.replace("off=offline-feature-store", "off=feature-store"),
        `${EDGES}; off>m feat-on`,
      ),
    },
    {
      // Counter-example to "no feature-store-online": Redis plays the part.
      name: "the online copy is a key-value store",
      diagram: draw(
        `${NODES}; mat=materializer; kv=redis`,
        `${EDGES}; off>mat feat-off; mat>kv feat-on; kv>m feat-on`,
      ),
    },
    {
      name: "the model needs nothing but the request",
      diagram: updateNode(draw(NODES, EDGES), "m", { settings: { requestFeaturesOnly: true } }),
    },
    {
      name: "scores are computed in batch",
      diagram: draw(
        "fp=feature-pipeline-batch; off=offline-feature-store; ds=dataset-builder; tr=trainer; bs=batch-scorer; tbl=precomputed-table",
        "fp>off feat-off; off>ds feat-off; ds>tr trainset; tr>bs model; off>bs feat-off; bs>tbl pred",
      ),
    },
    {
      name: "the served model was trained from something else",
      diagram: draw(
        `${NODES}; bs=batch-scorer; wh=data-warehouse; tr2=trainer`,
        `${EDGES.replace("reg>m model", "reg>bs model")}; wh>tr2 batch; tr2>m model`,
      ),
    },
  ],
  bad: [
    {
      name: "the server has its model and nothing to look up",
      diagram: draw(NODES, EDGES),
      nodes: ["off", "m"],
    },
    {
      name: "the server reads raw fields from the database, and a materializer leads nowhere",
      diagram: draw(
        `${NODES}; db=user-profile-db; mat=materializer`,
        `${EDGES}; db>m feat-on; off>mat feat-off`,
      ),
      nodes: ["off", "m"],
    },
    {
      name: "the model runs on the device, where no store can be read",
      diagram: draw(NODES.replace("m=model-server", "m=edge-model"), EDGES),
      nodes: ["off", "m"],
    },
  ],
};
