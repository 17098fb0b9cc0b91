/** A box takes something in and makes something that nobody takes. */
import { draw } from "../../../document/draw.ts";
import { carries, type GraphEdge, type GraphNode, hasRole } from "../../../graph/elements.ts";
import { isSink } from "../../../graph/graph.ts";
import { say } from "../../../messages/say.ts";
import { SOUND_DESIGN } from "../../example-design.ts";
import { isOpen } from "../../ports.ts";
import type { LintContext, Observation, Rule } from "../../rule.ts";
import { idsOf, listed } from "../../words.ts";

function check({ graph }: LintContext): readonly Observation[] {
  const ends = graph.nodes.filter(
    (node) => node.out.length === 0 && node.in.length > 0 && !mayEnd(node) && !node.in.some(isCall),
  );
  if (ends.length === 0) return [];
  return [
    {
      title: "A result is used by nobody",
      message: say`Nothing uses the output of ${listed(ends)}`,
      nodes: idsOf(ends),
      edges: [],
      fixes: [],
    },
  ];
}

/**
 * Generic shapes may be anything; a tracker, a catalogue of metadata, a notebook and a cluster are
 * there for people. Of evaluators, baselines, experiments, online features and prediction logs that
 * nobody reads other rules speak.
 */
const mayEnd = (node: GraphNode): boolean =>
  isSink(node) ||
  !node.component ||
  isOpen(node.component) ||
  node.component.emits.length === 0 ||
  hasRole(node, "tracker", "metadata", "lineage", "notebook", "compute") ||
  hasRole(
    node,
    "evaluator",
    "baseline",
    "experiment-splitter",
    "feature-store-online",
    "prediction-logger",
  );

/** Whoever calls gets the answer along the same wire, drawn or not. */
const isCall = (edge: GraphEdge): boolean =>
  carries(edge, "request", "prompt", "tool") && edge.mode === "sync";

export const deadEnd: Rule = {
  id: "dead-end",
  group: "structure",
  severity: "info",
  youngBelow: 8,
  asleepInSketch: true,
  fires:
    "A box has edges in and none out, though it makes something, and it is no place where a path may end: a store, a client, a person, a monitor, a registry and the like. Silent for what answers a call along the same wire, for generic shapes, for trackers, notebooks and clusters, and for what other rules speak of when nobody reads it: evaluators, baselines, experiments, online features, prediction logs. Below eight boxes, and in a sketch, it is only still to draw.",
  why: "What is computed and never read still has to be run, watched and kept correct. Either an arrow is missing, or the box is not needed.",
  asks: "Who uses the output of this box?",
  source:
    "Sculley et al. 2015, hidden technical debt: under-used dependencies; Rules of Machine Learning 22",
  check,
  good: [
    {
      name: "every result goes somewhere",
      diagram: draw(
        "log=event-log 'Kafka'; sp=feature-pipeline-stream 'Flink'; fs=feature-store 'Feature store'; m=model-server 'Model'; svc=prediction-service 'Service'; web=web-client 'App'",
        "web>svc request; svc>m request; m>svc response; svc>web response; log>sp event; sp>fs feat-on; fs>m feat-on",
      ),
    },
    { name: "a whole design", diagram: SOUND_DESIGN },
    {
      // Counter-example to "no out-edge": the answer needs no arrow of its own.
      name: "a model that answers along the call",
      diagram: draw(
        "web=web-client 'App'; svc=prediction-service 'Service'; m=model-server 'Model'; fs=feature-store 'Feature store'",
        "web>svc request; svc>m request; fs>m feat-on",
      ),
    },
    {
      // Counter-example to "not a sink": people read these.
      name: "a tracker, a notebook, a plain box",
      diagram: draw(
        "tr=trainer 'Trainer'; mlf=experiment-tracker 'Runs'; wh=data-warehouse 'Warehouse'; nb=notebook 'Notebook'; box=generic-service 'Billing'",
        "tr>mlf metric; wh>nb batch; wh>box batch",
      ),
    },
  ],
  bad: [
    {
      name: "features that nobody reads",
      diagram: draw(
        "web=web-client 'App'; svc=prediction-service 'Service'; m=model-server 'Model'; log=event-log 'Kafka'; sp=feature-pipeline-stream 'Flink'; sys=system-monitor 'Monitor'; al=alerting 'On call'; reg=model-registry 'Registry'",
        "web>svc request; svc>m request; m>svc response; svc>web response; web>log event; log>sp event; reg>m model; svc>sys metric; sys>al alert",
      ),
      nodes: ["sp"],
    },
    {
      name: "a merger and a data set without a reader",
      diagram: draw(
        "a=candidate-generator 'Similar'; b=popularity-retriever 'Popular'; mrg=candidate-merger 'Merger'; wh=data-warehouse 'Warehouse'; ds=dataset-builder 'Data set'; cat=item-catalog 'Items'; fp=feature-pipeline-batch 'Features'; kv=kv-store 'Redis'",
        "a>mrg cand; b>mrg cand; wh>ds batch; cat>fp batch; fp>kv feat-on; kv>a feat-on",
      ),
      nodes: ["mrg", "ds"],
    },
    {
      name: "a young drawing",
      diagram: draw(
        "ds=dataset-builder 'Data set'; tr=trainer 'Trainer'; reg=model-registry 'Registry'; cal=calibrator 'Calibrator'",
        "ds>tr trainset; tr>reg model; tr>cal model",
      ),
      nodes: ["cal"],
      severity: "next",
    },
  ],
};
