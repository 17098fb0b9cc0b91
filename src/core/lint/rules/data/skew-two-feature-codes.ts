/** Features for training and features for serving come from two codes that nothing holds together. */
import { draw } from "../../../document/draw.ts";
import { updateNode } from "../../../document/edit.ts";
import type { Diagram } from "../../../document/types.ts";
import { carries, type GraphEdge, type GraphNode, hasRole } from "../../../graph/elements.ts";
import { say } from "../../../messages/say.ts";
import { type FeatureCodes, learnsWhatWasServed, separateCodes } from "../../feature-codes.ts";
import { Draft } from "../../recipes/draft.ts";
import { canShareCode, shareCode } from "../../recipes/share-code.ts";
import type { Fix, LintContext, Observation, Rule } from "../../rule.ts";
import { answeringServers, learnsFromTables } from "../../undrawn.ts";
import { idsOf, listed } from "../../words.ts";

function check({ graph }: LintContext): readonly Observation[] {
  const codes = separateCodes(graph);
  const { online, offline } = codes;
  if (online.length === 0) return [];
  return [
    {
      title: "Training and serving compute features separately",
      message: say`${listed(online)} for serving and ${listed(offline)} for training share no code, no store and no check`,
      nodes: idsOf([...online, ...offline]),
      edges: [],
      fixes: [
        ...(canShareCode(codes) ? [shareTransformation(codes)] : []),
        ...(online.every(canWrite) ? [shareStore(codes)] : []),
      ],
    },
  ];
}

/** Where features for serving come from is not drawn, so nothing yet makes them those of the training. */
function whenYoung(context: LintContext): readonly Observation[] {
  const { graph } = context;
  const found = check(context);
  if (found.length > 0 || graph.has(...SHARING) || !learnsFromTables(graph)) return found;
  if (graph.has("prediction-logger") && learnsWhatWasServed(graph, [])) return [];
  const servers = answeringServers(graph);
  return [
    {
      title: "Nothing keeps the features of training and serving the same",
      message: say`No store, shared code or check holds the features of ${listed(servers)} to those it learned from`,
      nodes: idsOf(servers),
      edges: [],
      fixes: [],
    },
  ];
}

const SHARING = [
  "feature-store-online",
  "feature-store-offline",
  "shared-transform",
  "skew-check",
] as const;

const isFeature = (edge: GraphEdge): boolean => carries(edge, "feat");

/** What is computed on demand goes to the model at once, not into a store. */
const canWrite = (code: GraphNode): boolean =>
  code.out.some(isFeature) && !hasRole(code, "ondemand");

const isFeatureStore = (node: GraphNode): boolean =>
  hasRole(node, "feature-store-online", "feature-store-offline");

/** The codes that are still drawn, as they are now. */
function drawnOf(draft: Draft, { online, offline }: FeatureCodes): FeatureCodes {
  const now = (codes: readonly GraphNode[]): readonly GraphNode[] =>
    codes.flatMap(({ id }) => draft.graph.node(id) ?? []);
  return { online: now(online), offline: now(offline) };
}

const shareTransformation = (codes: FeatureCodes): Fix => ({
  title: "Share one transformation",
  apply: (document, context) => {
    const draft = new Draft(document, context);
    shareCode(draft, drawnOf(draft, codes));
    return draft.document;
  },
});

/** One store that both codes write to: the one that serving reads already, else a new one before it. */
const shareStore = (codes: FeatureCodes): Fix => ({
  title: "Write to one feature store",
  apply: (document, context) => {
    const draft = new Draft(document, context);
    const { online, offline } = drawnOf(draft, codes);
    const [first] = online;
    if (!first) return document;
    const read = online.flatMap((code) => code.out.filter(isFeature)).map((edge) => edge.target);
    const store = read.find(isFeatureStore)?.id ?? draft.insert("feature-store", first.id, "right");
    for (const code of online) {
      if (code.out.some((edge) => isFeature(edge) && edge.target.id === store)) continue;
      for (const edge of code.out.filter(isFeature))
        draft.reroute(edge, store, { after: ["feat-on"] });
    }
    for (const code of offline) draft.connect(code.id, store, ...WRITTEN);
    return draft.document;
  },
});

const WRITTEN = ["feat-off", "feat", "feat-on", "batch", "event"] as const;

const NODES =
  "web=web-client; m=model-server; log=event-log 'Kafka'; flink=stream-processor 'Flink'; wh=data-warehouse; spark=batch-processor 'Spark'; ds=dataset-builder; tr=trainer";
const EDGES =
  "web>m request; log>flink event; wh>spark batch; spark>ds feat-off; ds>tr trainset; tr>m model";
const ONLINE = "kv=online-feature-store";
const SEPARATE = `${EDGES}; flink>kv feat-on; kv>m feat-on`;

export const skewTwoFeatureCodes: Rule = {
  id: "skew-two-feature-codes",
  group: "data",
  severity: "error",
  fires:
    "One code computes features for serving and another for training, and they share no feature store, no shared transformation and no skew check. Silent where training learns from the features logged at serving, and where both say which features they compute and have none in common.",
  why: "Features written twice, once in Spark for training and once in Flink or Go for serving, never stay equal: windows, time zones and missing values differ, and the model sees other numbers in service than it learned from. One code, one store, features logged at serving or at least a check keep the two together.",
  asks: "How do you know that a feature has the same value in training as in serving?",
  source:
    "Rules of Machine Learning 32, 37; ML Test Score, Monitor 3; AWS ML Lens MLREL03-BP02; interview practice",
  check,
  whenYoung,
  good: [
    {
      name: "both codes write to one feature store",
      diagram: draw(
        `${NODES}; fs=feature-store`,
        `${EDGES}; flink>fs feat-on; spark>fs feat-off; fs>m feat-on`,
      ),
    },
    {
      name: "the batch features come to the online store through a materializer",
      diagram: draw(
        `${NODES}; ${ONLINE}; off=offline-feature-store; mat=materializer`,
        `${SEPARATE}; spark>off feat-off; off>mat feat-off; mat>kv feat-on`,
      ),
    },
    {
      name: "both take their definitions from one shared transformation",
      diagram: draw(
        `${NODES}; ${ONLINE}; st=shared-transform`,
        `${SEPARATE}; st>flink config; st>spark config`,
      ),
    },
    {
      name: "a skew checker compares the two",
      diagram: draw(`${NODES}; ${ONLINE}; skew=skew-checker`, `${SEPARATE}; flink>skew feat`),
    },
    {
      name: "training learns from the features that were logged at serving",
      diagram: draw(
        `${NODES}; ${ONLINE}; plog=prediction-logger`,
        `${SEPARATE}; m>plog predlog; plog>ds predlog`,
      ),
    },
    {
      name: "features are not drawn, and what was served comes back to training",
      diagram: draw(
        "web=web-client; m=model-server; plog=prediction-logger; ds=dataset-builder; tr=trainer",
        "web>m request; m>plog predlog; plog>ds predlog; ds>tr trainset; tr>m model",
      ),
    },
    {
      name: "only serving computes features",
      diagram: draw(
        `${NODES.replace("spark=batch-processor 'Spark'; ", "")}; ${ONLINE}`,
        SEPARATE.replace("wh>spark batch; spark>ds feat-off", "wh>ds batch"),
      ),
    },
    {
      // Counter-example to "P and Q write no common store": one code serves both, the other prepares more.
      name: "the code of serving feeds training as well",
      diagram: draw(`${NODES}; ${ONLINE}`, `${SEPARATE}; flink>ds feat-off`),
    },
    {
      // Counter-example to "a batch path into training": what the job makes are labels.
      name: "the batch job makes labels, not features",
      diagram: draw(`${NODES}; ${ONLINE}`, SEPARATE.replace("spark>ds feat-off", "spark>ds label")),
    },
    {
      name: "the two compute different features",
      diagram: withFeatures(draw(`${NODES}; ${ONLINE}`, SEPARATE), ["clicks_1h"], ["age"]),
    },
  ],
  bad: [
    {
      name: "Flink fills the online store, Spark the training set",
      diagram: draw(`${NODES}; ${ONLINE}`, SEPARATE),
      nodes: ["flink", "spark"],
    },
    {
      name: "features on demand at serving, a batch pipeline for training",
      diagram: draw(
        "web=web-client; od=feature-pipeline-ondemand; m=model-server; wh=data-warehouse; fp=feature-pipeline-batch; tr=trainer",
        "web>od request; od>m request; od>m feat-on; wh>fp batch; fp>tr feat-off; tr>m model",
      ),
      nodes: ["od", "fp"],
    },
    {
      name: "Flink feeds the model directly",
      diagram: draw(NODES, `${EDGES}; flink>m feat-on`),
      nodes: ["flink", "spark"],
    },
    {
      // Counter-example to "predlog reaches training": Spark computes the features anew from the log.
      name: "predictions are logged, but their features are computed again from the log",
      diagram: draw(
        `${NODES}; ${ONLINE}; plog=prediction-logger`,
        `${SEPARATE}; m>plog predlog; plog>log predlog; log>spark event`,
      ),
      nodes: ["flink", "spark"],
    },
    {
      // Counter-example to "write to one store": what the model records is no way of writing its features.
      name: "Spark fills the store, also from predictions, and Flink feeds the model",
      diagram: draw(
        `${NODES}; plog=prediction-logger; fs=feature-store`,
        `${EDGES.replace("spark>ds", "spark>fs")}; fs>ds feat-off; flink>m feat-on; m>plog predlog; plog>wh predlog`,
      ),
      nodes: ["flink", "spark"],
    },
    {
      name: "the two compute a feature in common",
      diagram: withFeatures(draw(`${NODES}; ${ONLINE}`, SEPARATE), ["clicks_1h"], ["clicks_1h"]),
      nodes: ["flink", "spark"],
    },
    {
      name: "where the features for serving come from is not drawn",
      diagram: draw(
        "fp=feature-pipeline-batch; tr=trainer; m=model-server 'Model'",
        "fp>tr feat-off; tr>m model",
      ),
      nodes: ["m"],
      severity: "next",
    },
  ],
};

/** The drawing with what each code computes. */
function withFeatures(
  drawing: Diagram,
  online: readonly string[],
  offline: readonly string[],
): Diagram {
  const told = updateNode(drawing, "flink", { settings: { featureSet: online } });
  return updateNode(told, "spark", { settings: { featureSet: offline } });
}
