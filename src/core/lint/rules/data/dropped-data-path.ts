/** A filter stands between the model and the record of its predictions. */
import { draw } from "../../../document/draw.ts";
import { carries, type GraphEdge, type GraphNode, hasRole } from "../../../graph/elements.ts";
import type { Graph } from "../../../graph/graph.ts";
import { reach } from "../../../graph/walk.ts";
import { say } from "../../../messages/say.ts";
import { RECORDS } from "../../models.ts";
import { Draft } from "../../recipes/draft.ts";
import type { Fix, LintContext, Observation, Rule } from "../../rule.ts";
import { idsOf, listed } from "../../words.ts";

/** What a filter keeps back, and whose predictions that were. */
interface Dropping {
  readonly filter: GraphNode;
  readonly servers: readonly GraphNode[];
}

function check({ graph }: LintContext): readonly Observation[] {
  const droppings = findDroppings(graph);
  const [first] = droppings;
  if (!first) return [];
  const filters = new Set(droppings.map(({ filter }) => filter));
  const servers = new Set(droppings.flatMap((dropping) => dropping.servers));
  return [
    {
      title: "What was dropped is not on record",
      message: say`${listed(servers)} is logged only after ${listed(filters)}`,
      nodes: idsOf([...servers, ...filters]),
      edges: [],
      fixes: [LOG_FIRST],
    },
  ];
}

function findDroppings(graph: Graph): readonly Dropping[] {
  if (!graph.has("filter", "sampler") || graph.serving.size === 0) return [];
  const filters = graph.withRole("filter", "sampler").filter((node) => !isModel(node));
  const before = reach(filters, { edges: passesOn, backward: true });
  if (![...before].some(isModel)) return [];
  const recording = reach(recordsOf(graph), { edges: passesOn, backward: true });
  const recorded = reach(recordsOf(graph), {
    edges: mayPassOn,
    backward: true,
    avoiding: filters,
  });
  return filters
    .filter((filter) => recording.has(filter))
    .map((filter) => ({
      filter,
      servers: [...reach(filter, { edges: passesOn, backward: true })].filter(
        (node) => isModel(node) && !recorded.has(node),
      ),
    }))
    .filter(({ servers }) => servers.length > 0);
}

const isModel = (node: GraphNode): boolean =>
  hasRole(node, "server", "edge-server", "batch-scorer", "ranker", "reranker");

/** Where predictions come to rest: loggers, logs and stores. */
const recordsOf = (graph: Graph): readonly GraphNode[] =>
  graph.withRole("prediction-logger", "stream-log", "lake", "warehouse", "blob");

/** A prediction on its way to the record; the next model makes its own, and what is on record stays there. */
const passesOn = (edge: GraphEdge): boolean => edge.kind !== undefined && mayPassOn(edge);

/** The same where nobody has said yet what flows. */
const mayPassOn = (edge: GraphEdge): boolean =>
  (edge.kind === undefined || carries(edge, "pred", "cand", "event", "batch")) &&
  !isModel(edge.target) &&
  !hasRole(edge.source, "client", ...RECORDED);

const RECORDED = ["prediction-logger", "stream-log", "storage", "queue"] as const;

/** model → record, past the filter */
const LOG_FIRST: Fix = {
  title: "Log before the filter",
  apply: (document, context) => {
    const draft = new Draft(document, context);
    for (const { filter, servers } of findDroppings(draft.graph)) {
      const after = reach(filter, { edges: passesOn });
      const records = [...recordsOf(draft.graph)].filter((node) => after.has(node));
      const logger = records.find((node) => hasRole(node, "prediction-logger")) ?? records[0];
      if (!logger) continue;
      for (const server of servers) draft.connect(server.id, logger.id, ...RECORDS, "batch");
    }
    return draft.document;
  },
};

const NODES =
  "web=web-client 'App'; r=light-ranker 'Ranker'; f=candidate-filter 'Stock filter'; svc=prediction-service 'Service'; log=event-log 'Kafka'";
const EDGES = "web>r request; r>f cand; f>svc cand; svc>web response";

export const droppedDataPath: Rule = {
  id: "dropped-data-path",
  group: "data",
  severity: "info",
  mutedBy: ["no-prediction-logging"],
  fires:
    "What a model predicts comes to a logger, log or store only by way of a filter or a sampler. Silent where the model is also recorded directly, where another model follows the filter, and for sampling of what is on record already.",
  why: "What a filter drops before the record is lost for good: nobody can count it, learn from it or notice that the filter drops too much. Record first, then drop.",
  asks: "Your filter removed half of the answers last night. Where would you see that?",
  source: "Rules of Machine Learning 6: beware of dropped data",
  check,
  good: [
    {
      name: "the ranker is logged before the filter",
      diagram: draw(
        `${NODES}; plog=prediction-logger 'Prediction logger'`,
        `${EDGES}; r>plog predlog; plog>log predlog`,
      ),
    },
    {
      name: "logged before and after",
      diagram: draw(NODES, `${EDGES}; r>log predlog; svc>log event`),
    },
    {
      // Counter-example to "node between server and logger": what a first stage drops is no prediction shown.
      name: "the filter stands before the last ranker",
      diagram: draw(
        "web=web-client; pre=light-ranker; f=candidate-filter; r=ranker; plog=prediction-logger; log=event-log",
        "web>pre request; pre>f cand; f>r cand; r>plog predlog; plog>log predlog",
      ),
    },
    {
      name: "something goes from the ranker to the log, and nobody has said what",
      diagram: draw(NODES, `${EDGES}; svc>log predlog; r>log`),
    },
    {
      // Muted: that no prediction is recorded says more.
      name: "only events of the service are logged, which is another finding",
      diagram: draw(NODES, `${EDGES}; svc>log event`),
    },
    {
      name: "a sampler thins the log on its way to training",
      diagram: draw(
        "web=web-client; m=model-server; log=event-log; smp=sampler; lake=data-lake",
        "web>m request; m>log predlog; log>smp event; smp>lake batch",
      ),
    },
    {
      name: "candidates are found, filtered and logged when they are ranked",
      diagram: draw(
        "web=web-client; qe=query-encoder; ann=vector-index; f=candidate-filter; rr=reranker; log=event-log",
        "web>qe request; qe>ann emb; ann>f cand; f>rr cand; rr>log predlog",
      ),
    },
  ],
  bad: [
    {
      name: "the service writes only what the filter left",
      diagram: draw(NODES, `${EDGES}; svc>log predlog`),
      nodes: ["r", "f"],
    },
    {
      name: "a tenth of the predictions is kept, and the rest is gone",
      diagram: draw(
        "web=web-client; m=model-server 'Model'; smp=sampler 'Keep 10 %'; lake=data-lake",
        "web>m request; m>smp predlog; smp>lake batch",
      ),
      nodes: ["m", "smp"],
    },
  ],
};
