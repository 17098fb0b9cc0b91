/**
 * Predictions are recorded, and nobody ever reads the record.
 *
 * Mended against the first wording: a source of labels, an audit and a dashboard read it as well, and
 * a tool that traces language models is itself where people read.
 */
import { draw } from "../../../document/draw.ts";
import { carries, type GraphNode, hasRole } from "../../../graph/elements.ts";
import type { Graph } from "../../../graph/graph.ts";
import { reach } from "../../../graph/walk.ts";
import { say } from "../../../messages/say.ts";
import { designWithout, SOUND_DESIGN } from "../../example-design.ts";
import { addDriftMonitor, addMonitoring } from "../../recipes/add-monitoring.ts";
import { canRecord } from "../../recipes/log-predictions.ts";
import type { LintContext, Observation, Rule } from "../../rule.ts";
import { idsOf, listed } from "../../words.ts";

function check({ graph }: LintContext): readonly Observation[] {
  const origins = recordsIn(graph);
  if (origins.length === 0) return [];
  const reached = [...reach(origins, { kinds: ["event", "batch", "metric"] })];
  if (reached.some((node) => hasRole(node, ...READERS))) return [];
  const holding = reached.filter((node) => hasRole(node, "prediction-logger", "stream-log"));
  const named = holding.length > 0 ? holding : origins;
  return [
    {
      title: "Nobody reads the record of predictions",
      message:
        named.length > 1
          ? say`What ${listed(named)} hold of predictions reaches no monitor, no training and no store`
          : say`What ${listed(named)} holds of predictions reaches no monitor, no training and no store`,
      nodes: idsOf(named),
      edges: [],
      fixes: canRecord(graph)
        ? [
            graph.has("monitor")
              ? { title: "Watch it for drift", apply: addDriftMonitor }
              : { title: "Add monitoring", apply: addMonitoring },
          ]
        : [],
    },
  ];
}

/** Loggers that get something, and wherever else predictions are written. */
const recordsIn = (graph: Graph): readonly GraphNode[] => {
  const loggers = graph.withRole("prediction-logger").filter((node) => node.in.length > 0);
  const written = graph.edges.filter((edge) => carries(edge, "predlog")).map((edge) => edge.target);
  return [...new Set([...loggers, ...written])];
};

const READERS = [
  "monitor",
  "trainer",
  "dataset-builder",
  "evaluator",
  "experiment-metrics",
  "storage",
  "label-source",
  "active-learning",
  "sampler",
  "human",
  "audit",
  "dashboard",
  "llm-trace",
] as const;

export const predictionLogUnused: Rule = {
  id: "prediction-log-unused",
  group: "monitoring",
  severity: "info",
  fires:
    "Predictions are recorded, and over events, tables and metrics the record reaches none of these: a monitor, a trainer, a data set, a source of labels, an evaluator, an experiment analysis, a store, an audit, a dashboard, a tool for traces of language models, a person.",
  why: "A record pays when it is read: for drift, for quality, for the next training, for the answer to a complaint. One that only passes through a log is gone when the log's retention ends.",
  asks: "You log every prediction: who reads the log, and what for?",
  source: "Rules of ML, 29: save the features used at serving time, and use them",
  youngBelow: 8,
  check,
  good: [
    {
      name: "a drift monitor reads the log",
      diagram: draw(
        "m=model-server 'Model'; pl=prediction-logger 'Prediction logger'; log=event-log 'Kafka'; dm=drift-monitor 'Drift monitor'; al=alerting 'Alerting'",
        "m>pl predlog; pl>log predlog; log>dm predlog; dm>al alert",
      ),
    },
    { name: "training, monitors and the analysis read it", diagram: SOUND_DESIGN },
    {
      name: "it is kept in a lake",
      diagram: draw(
        "svc=prediction-service; m=model-server; pl=prediction-logger; lake=data-lake",
        "svc>m request; m>pl predlog; pl>lake predlog",
      ),
    },
    {
      // Counter-example: such tools keep the traces and show them.
      name: "a tool for traces keeps and shows what was generated",
      diagram: draw(
        "pa=prompt-assembler; llm=llm-api; tr=langfuse; log=event-log",
        "pa>llm prompt; llm>tr predlog; tr>log predlog",
      ),
    },
    {
      name: "the log becomes figures of cost",
      diagram: draw(
        "svc=prediction-service; m=model-server; pl=prediction-logger; cost=cost-monitor; al=alerting",
        "svc>m request; m>pl predlog; pl>cost metric; cost>al alert",
      ),
    },
    {
      name: "without a record, that is said instead",
      diagram: designWithout(["plog", "log>drift"]),
    },
  ],
  bad: [
    {
      name: "a young drawing: into a log, and no further",
      diagram: draw(
        "m=model-server 'Model'; pl=prediction-logger 'Prediction logger'; log=event-log 'Kafka'",
        "m>pl predlog; pl>log predlog",
      ),
      nodes: ["pl", "log"],
      severity: "next",
    },
    {
      name: "only clicks are read from another log",
      diagram: draw(
        "web=web-client; svc=prediction-service; m=model-server; pl=prediction-logger; rec=event-log 'Predictions'; log=event-log 'Clicks'; sfp=feature-pipeline-stream; fs=feature-store; lake=data-lake",
        "web>svc request; svc>m request; m>svc response; m>pl predlog; pl>rec predlog; web>log event; log>sfp event; sfp>fs feat-on; fs>m feat-on; log>lake event",
      ),
      nodes: ["pl", "rec"],
    },
  ],
};
