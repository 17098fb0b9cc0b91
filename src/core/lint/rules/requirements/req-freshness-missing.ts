/** Features or an index are kept ready, and nobody has said how old they may be. */
import { draw } from "../../../document/draw.ts";
import { say } from "../../../messages/say.ts";
import type { LintContext, Observation, Rule } from "../../rule.ts";
import { isUnanswered } from "../../sheet.ts";
import { idsOf, listed } from "../../words.ts";

/** Whatever keeps a copy of the world that grows old. */
const AGEING = [
  "feature-store-online",
  "feature-store-offline",
  "stream-processor",
  "index-builder",
] as const;

function check({ document, graph }: LintContext): readonly Observation[] {
  if (!graph.has(...AGEING) || !isUnanswered(document, "freshnessSec")) return [];
  const ageing = graph.withRole(...AGEING);
  return [
    {
      title: "Nobody says how fresh the data must be",
      message: say`How old may the output of ${listed(ageing)} be?`,
      nodes: idsOf(ageing),
      edges: [],
      field: "freshnessSec",
      fixes: [],
    },
  ];
}

const NODES =
  "web=web-client 'App'; log=event-log 'Kafka'; sp=feature-pipeline-stream 'Flink'; fs=feature-store 'Feature store'; svc=prediction-service 'Service'; m=model-server 'Model'; reg=model-registry 'Registry'; dep=deployer 'Deployer'";
const EDGES =
  "web>svc request; svc>m request; m>svc response; svc>web response; web>log event; log>sp event; sp>fs feat-on; fs>m feat-on; reg>dep model; dep>m model";

export const reqFreshnessMissing: Rule = {
  id: "req-freshness-missing",
  group: "requirements",
  severity: "info",
  youngBelow: 8,
  fires:
    "A feature store, a stream processor or an index builder is drawn, and the freshness on the requirements sheet is empty. Below eight boxes it is only still to draw.",
  why: "Freshness is what a stream is paid for. If a day-old feature is as good, a nightly job does the same for less; if a minute counts, a nightly job quietly makes the model worse.",
  asks: "How old may a feature or an index entry be before predictions get worse?",
  source: "Rules of Machine Learning 8; ML Test Score, Model 4",
  check,
  good: [
    {
      name: "features may be a minute old",
      diagram: draw(NODES, EDGES, { requirements: { freshnessSec: { value: 60 } } }),
    },
    {
      name: "nothing is kept that could grow old",
      diagram: draw(
        "web=web-client 'App'; svc=prediction-service 'Service'; m=model-server 'Model'",
        "web>svc request; svc>m request; m>svc response",
      ),
    },
  ],
  bad: [
    {
      name: "a stream fills a feature store, and nobody says how fast it must be",
      diagram: draw(NODES, EDGES),
      nodes: ["sp", "fs"],
      field: "freshnessSec",
    },
    {
      name: "an index that is built again some time",
      diagram: draw(
        "docs=content-corpus 'Articles'; emb=embedding-job 'Embeddings'; ib=index-builder 'Index builder'; ann=vector-index 'Index'; web=web-client 'App'; svc=prediction-service 'Service'; qe=query-encoder 'Query encoder'; s=scheduler 'Nightly'",
        "docs>emb doc; emb>ib emb; ib>ann index; web>svc request; svc>qe request; qe>ann emb; ann>svc cand; s>emb control",
      ),
      nodes: ["ib"],
      field: "freshnessSec",
    },
    {
      name: "a young drawing",
      diagram: draw(
        "log=event-log 'Kafka'; sp=stream-processor 'Flink'; kv=kv-store 'Redis'",
        "log>sp event; sp>kv feat-on",
      ),
      nodes: ["sp"],
      field: "freshnessSec",
      severity: "next",
    },
  ],
};
