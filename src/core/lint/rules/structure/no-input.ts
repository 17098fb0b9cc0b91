/** A box gives something away, and nothing says what it makes it from. */
import { draw } from "../../../document/draw.ts";
import { type GraphNode, hasRole } from "../../../graph/elements.ts";
import { type Graph, isOrigin } from "../../../graph/graph.ts";
import { reach } from "../../../graph/walk.ts";
import { phrase, say } from "../../../messages/say.ts";
import { feedFrom } from "../../feeders.ts";
import { connectEach } from "../../neighbours.ts";
import { isOpen } from "../../ports.ts";
import type { Fix, LintContext, Observation, Rule } from "../../rule.ts";
import { idsOf, listed } from "../../words.ts";

function check({ graph }: LintContext): readonly Observation[] {
  const hungry = graph.nodes.filter(
    (node) => node.in.length === 0 && node.out.length > 0 && !mayStart(node),
  );
  if (hungry.length === 0) return [];
  const isSingle = hungry.length === 1;
  return [
    {
      title: isSingle ? "A box works on nothing" : "Some boxes work on nothing",
      message: question(hungry),
      nodes: idsOf(hungry),
      edges: [],
      fixes: fixesFor(hungry, graph),
    },
  ];
}

/** What answers calls is asked for its callers, the rest for its data. */
function question(hungry: readonly GraphNode[]): string {
  const isCalled = (node: GraphNode): boolean =>
    hasRole(node, "experiment-splitter", "server", "api", "gateway", "retrieval");
  if (hungry.every(isCalled)) return say`Who calls ${listed(hungry)}?`;
  return hungry.length === 1
    ? say`Where does ${listed(hungry)} get its data?`
    : say`Where do ${listed(hungry)} get their data?`;
}

/**
 * A drawing may begin at what somebody else keeps filled (a lake, a registry), at what a person
 * works on, at what only steers, and at an answer that needs no data; of generic shapes nothing is
 * known. Of an index or alerting without input other rules speak.
 */
const mayStart = (node: GraphNode): boolean =>
  isOrigin(node) ||
  hasRole(
    node,
    "lake",
    "warehouse",
    "blob",
    "oltp",
    "graph-store",
    "registry",
    "notebook",
    "tuner",
    "ci-cd",
    "schema-registry",
    "fallback",
    "vector-index",
    "search-index",
    "alerting",
  ) ||
  !node.component ||
  isOpen(node.component) ||
  node.component.accepts.length === 0;

/** From what usually feeds such a box, has something to give, and is not fed by it. */
function fixesFor(hungry: readonly GraphNode[], graph: Graph): readonly Fix[] {
  const fed = reach(hungry);
  const mayGive = (giver: GraphNode): boolean =>
    !fed.has(giver) && (giver.in.length > 0 || mayStart(giver));
  const [only] = hungry;
  return only && hungry.length === 1
    ? feedFrom(only, graph, mayGive)
    : connectEach(
        phrase("Connect each from its usual source"),
        hungry.map((node) => feedFrom(node, graph, mayGive)[0]),
      );
}

const NODES =
  "web=web-client 'App'; svc=prediction-service 'Service'; m=model-server 'Model'; log=event-log 'Kafka'; sp=feature-pipeline-stream 'Flink'; fs=feature-store 'Feature store'; reg=model-registry 'Registry'; dep=deployer 'Deployer'";
const EDGES =
  "web>svc request; svc>m request; m>svc response; svc>web response; sp>fs feat-on; fs>m feat-on; reg>dep model; dep>m model; m>log predlog";

export const noInput: Rule = {
  id: "no-input",
  group: "structure",
  // Milder than a warning, as a dead end is: mostly the drawing is not finished there, and fixes of
  // other rules rightly wake the question when they give a loose box its first edge.
  severity: "info",
  level: "senior",
  youngBelow: 8,
  asleepInSketch: true,
  fires:
    "A box has edges out and none in, though it needs something to work on, and it is no place where a path may begin: a client, a source, a person, a trigger, a lake, a registry, configuration and the like. Silent for generic shapes, and for indexes and alerting, of which other rules speak. Below eight boxes, and in a sketch, it is only still to draw.",
  why: "What a box is made from decides how fresh, how large and how trustworthy its output is. A path that begins in the middle hides the source that will fail first.",
  asks: "Where does this box get its data, and how often?",
  source: "Interview practice: follow the data from its source to the prediction",
  check,
  good: [
    {
      name: "every path begins at a client, a source or a registry",
      diagram: draw(NODES, `${EDGES}; log>sp event`),
    },
    {
      name: "a nightly job begins at the warehouse, by the clock",
      diagram: draw(
        "wh=data-warehouse 'Warehouse'; s=scheduler 'Nightly'; fp=feature-pipeline-batch 'Features'; ds=dataset-builder 'Data set'; do=delayed-outcome 'Outcomes'; tr=trainer 'Trainer'; pt=pretrained-model 'Encoder'; reg=model-registry 'Registry'",
        "wh>fp batch; s>fp control; fp>ds feat-off; do>ds label; ds>tr trainset; pt>tr model; tr>reg model",
      ),
    },
    {
      // Counter-example to the list of origins: what only configures or stands in needs no input.
      name: "prompts, a shared transform, commits and a fixed answer",
      diagram: draw(
        "svc=prediction-service 'Service'; web=web-client 'App'; fb=fallback 'Fixed answer'; pa=prompt-assembler 'Prompt'; ps=prompt-store 'Prompts'; ci=ci-cd 'Pipelines'; dep=deployer 'Deployer'; box=generic-service 'Partner'; llm=llm-server 'LLM'",
        "web>svc request; fb>svc response; svc>pa request; ps>pa config; pa>llm prompt; ci>dep model; dep>llm model; box>svc request",
      ),
    },
  ],
  bad: [
    {
      name: "a stream job that reads from nowhere",
      diagram: draw(NODES, EDGES),
      nodes: ["sp"],
    },
    {
      // The usual source is drawn, so the fix draws the edge from it.
      name: "a nightly load that copies from nowhere, beside the orders",
      diagram: draw(
        "db=item-catalog 'Orders'; ing=batch-ingest 'Nightly load'; wh=data-warehouse 'Warehouse'; fp=feature-pipeline-batch 'Features'; ds=dataset-builder 'Data set'; do=delayed-outcome 'Outcomes'; tr=trainer 'Trainer'; reg=model-registry 'Registry'; s=scheduler 'Nightly'",
        "ing>wh batch; wh>fp batch; fp>ds feat-off; do>ds label; ds>tr trainset; tr>reg model; s>fp control; db>wh batch",
      ),
      nodes: ["ing"],
    },
    {
      name: "a feature store and a data set that nothing fills",
      diagram: draw(
        "web=web-client 'App'; svc=prediction-service 'Service'; m=model-server 'Model'; fs=feature-store 'Feature store'; ds=dataset-builder 'Data set'; tr=trainer 'Trainer'; reg=model-registry 'Registry'; dep=deployer 'Deployer'",
        "web>svc request; svc>m request; m>svc response; fs>m feat-on; ds>tr trainset; tr>reg model; reg>dep model; dep>m model",
      ),
      nodes: ["fs", "ds"],
    },
    {
      name: "an experiment that nobody comes to",
      diagram: draw(
        "ab=ab-splitter 'Split'; a=model-server 'Model A'; b=model-server 'Model B'; log=event-log 'Kafka'; exp=experiment-analysis 'Analysis'; reg=model-registry 'Registry'; dep=deployer 'Deployer'; al=alerting 'On call'",
        "ab>a request; ab>b request; a>log predlog; b>log predlog; ab>log event; log>exp event; exp>al metric; reg>dep model; dep>a model; dep>b model",
      ),
      nodes: ["ab"],
    },
    {
      name: "a young drawing",
      diagram: draw(
        "sp=stream-processor 'Flink'; fs=feature-store 'Feature store'; m=model-server 'Model'",
        "sp>fs feat-on; fs>m feat-on",
      ),
      nodes: ["sp"],
      severity: "next",
    },
  ],
};
