/** Batch jobs that each need the other's result before they can start. */
import { draw } from "../../../document/draw.ts";
import { closingEdges } from "../../../graph/closing-edges.ts";
import { circlesOf } from "../../../graph/cycles.ts";
import { carries, type GraphEdge, type GraphNode, hasRole } from "../../../graph/elements.ts";
import type { Graph } from "../../../graph/graph.ts";
import { bridge, reroute } from "../../../insert/wire.ts";
import { say } from "../../../messages/say.ts";
import { isOpen } from "../../ports.ts";
import type { Fix, LintContext, Observation, Rule } from "../../rule.ts";
import { idsOf, listed } from "../../words.ts";

function check({ graph }: LintContext): readonly Observation[] {
  const waits = waitingIn(graph);
  return circlesOf(graph, waits).map((steps) => ({
    title: "Batch steps wait for each other",
    message: say`${listed(steps)} each need the other's result before they can run`,
    nodes: idsOf(steps),
    edges: [],
    fixes: [keepBetweenRuns(closingEdges(steps, waits))],
  }));
}

/**
 * What outlives a run, so that the next run reads what the last one left. People break a circle, too,
 * and a check hands back what it was given.
 */
const keeps = (node: GraphNode): boolean =>
  hasRole(
    node,
    "storage",
    "stream-log",
    "queue",
    "kv",
    "source",
    "label-source",
    "feature-store-online",
    "feature-store-offline",
    "data-version",
    "eval-set",
    "human",
    "client",
    "data-quality",
    "data-validation",
    "pii-filter",
  ) ||
  !node.component ||
  isOpen(node.component);

function waitingIn(graph: Graph): (edge: GraphEdge) => boolean {
  const isStep = (node: GraphNode): boolean => !keeps(node) && !graph.online.has(node);
  return (edge) =>
    edge.mode === "batch" &&
    carries(edge, "batch", "feat-off", "doc", "graph", "media") &&
    isStep(edge.source) &&
    isStep(edge.target);
}

/** One store for all edges that close a circle: the next run reads what the last one wrote. */
const keepBetweenRuns = (closing: readonly GraphEdge[]): Fix => ({
  title: "Keep the result in an object store between runs",
  apply: (document, context) => {
    const [first, ...rest] = closing;
    const stored = first && bridge(document, context, first.id, "object-store");
    if (!stored) return document;
    return rest.reduce(
      (changed, edge) => reroute(changed, context, edge.id, stored.id),
      stored.document,
    );
  },
});

export const batchCycle: Rule = {
  id: "batch-cycle",
  group: "structure",
  severity: "error",
  fires:
    "Batch edges lead from a step around to itself, and nothing on the circle keeps data between runs. Silent for circles through a store, a log, a feature store, a source, a check or a person, for generic shapes, and for what runs on the request path.",
  why: "A batch step starts when its input is finished. Steps in a circle each wait for the other, so no scheduler can run them; what should feed the next run has to be kept somewhere until then.",
  asks: "Which of these jobs runs first, and on what?",
  source: "Sculley et al. 2015, hidden technical debt: pipeline jungles",
  check,
  good: [
    {
      name: "the next run reads what the last one stored",
      diagram: draw(
        "fp=feature-pipeline-batch 'Features'; job=batch-processor 'Aggregates'; s3=object-store 'Last run'",
        "fp>job feat-off; job>s3 batch; s3>fp batch",
      ),
    },
    {
      name: "steps in a row",
      diagram: draw(
        "wh=data-warehouse 'Warehouse'; job=batch-processor 'Clean'; fp=feature-pipeline-batch 'Features'; ds=dataset-builder 'Data set'",
        "wh>job batch; job>fp batch; job>ds batch; fp>ds feat-off",
      ),
    },
    {
      // Counter-example to the list of stores: an offline feature store keeps its history.
      name: "a pipeline reads its own history from the feature store",
      diagram: draw(
        "log=event-log 'Kafka'; fp=feature-pipeline-batch 'Features'; fs=feature-store 'Feature store'",
        "log>fp event; fp>fs feat-off; fs>fp feat-off",
      ),
    },
    {
      name: "a job has its table checked and gets it back",
      diagram: draw(
        "wh=data-warehouse 'Warehouse'; job=batch-processor 'Clean'; val=data-validation 'Validation'; ds=dataset-builder 'Data set'",
        "wh>job batch; job>val batch; val>job batch; job>ds batch",
      ),
    },
    {
      // Counter-example to "media": pictures are batch by default, but here a user waits.
      name: "pictures go to and fro while a user waits",
      diagram: draw(
        "web=web-client 'App'; svc=app-backend 'Service'; mp=media-processor 'Resizer'; gen=multimodal-generator 'Generator'",
        "web>svc request; svc>mp request; mp>gen media; gen>mp media; mp>svc event",
      ),
    },
  ],
  bad: [
    {
      name: "two jobs that feed each other",
      diagram: draw(
        "wh=data-warehouse 'Warehouse'; fp=feature-pipeline-batch 'Features'; job=batch-processor 'Aggregates'; ds=dataset-builder 'Data set'",
        "wh>fp batch; fp>job feat-off; job>fp batch; job>ds batch",
      ),
      nodes: ["fp", "job"],
    },
    {
      name: "three jobs with two ways around, and a store beside them",
      diagram: draw(
        "lake=data-lake 'Lake'; a=batch-processor 'Clean'; b=sessionizer 'Sessions'; c=text-preprocessor 'Tokens'",
        "lake>a batch; a>b batch; b>c batch; c>a batch; b>a batch; a>lake batch",
      ),
      nodes: ["a", "b", "c"],
    },
  ],
};
