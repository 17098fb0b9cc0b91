/** What comes in is learned from as it comes. */
import { draw } from "../../../document/draw.ts";
import { type GraphNode, hasRole } from "../../../graph/elements.ts";
import type { Graph } from "../../../graph/graph.ts";
import { say } from "../../../messages/say.ts";
import { designWithout, SOUND_DESIGN } from "../../example-design.ts";
import { addValidation, isValidated } from "../../recipes/add-validation.ts";
import type { LintContext, Observation, Rule } from "../../rule.ts";
import { answeringServers } from "../../undrawn.ts";
import { entranceToTraining, leadingToTraining } from "../../training-data.ts";
import { idsOf, listed } from "../../words.ts";

function check({ graph }: LintContext): readonly Observation[] {
  if (graph.train.length === 0 || isValidated(graph)) return [];
  const edges = entranceToTraining(graph);
  if (edges.length === 0) return [];
  const sources: ReadonlySet<GraphNode> = new Set(edges.map(({ source }) => source));
  return [
    {
      title: "Nothing checks the data before training",
      message: say`What comes from ${listed(sources)} reaches ${listed(graph.train)} unchecked`,
      nodes: idsOf(graph.train),
      edges: edges.map(({ id }) => id),
      fixes: [{ title: "Add data validation", apply: addValidation }],
    },
  ];
}

/** Where the data comes from is not drawn yet, so the check has no place either. */
function whenYoung(context: LintContext): readonly Observation[] {
  const { graph } = context;
  const found = check(context);
  const isTrained = graph.train.length > 0;
  const learning = isTrained ? graph.train : answeringServers(graph);
  if (!isTrained && graph.has("data-validation")) return [];
  if (found.length > 0 || learning.length === 0 || isValidated(graph) || isMadeByHand(graph))
    return found;
  return [
    {
      title: "Nothing checks the data before training",
      message: say`No check stands before ${listed(learning)}`,
      nodes: idsOf(learning),
      edges: [],
      fixes: [],
    },
  ];
}

/** Somebody has looked at each example, or made it. */
const isMadeByHand = (graph: Graph): boolean =>
  [...leadingToTraining(graph)].some((node) => hasRole(node, "human-label", "human", "synthetic"));

const NODES =
  "wh=data-warehouse 'Warehouse'; fp=feature-pipeline-batch 'Features'; ds=dataset-builder 'Data set'; tr=trainer 'Trainer'";
const MORE =
  "ev=offline-evaluator; reg=model-registry; dep=deployer; m=model-server; web=web-client; log=event-log 'Kafka'";
const TRAINED =
  "ds>tr trainset; tr>ev model; ds>ev trainset; ev>reg model; reg>dep model; dep>m model; web>m request";

export const noDataValidation: Rule = {
  id: "no-data-validation",
  group: "data",
  severity: "warn",
  youngBelow: 10,
  fires:
    "Raw data comes to a trainer, and no data validation stands on the way of anything that is learned from, or reads any of it beside the way. Silent where nothing is trained.",
  why: "A column that turns empty, a unit that changes or a source that stops does not break a pipeline: it trains a worse model without a word. A check of schema, ranges and volumes at the entrance stops the run instead.",
  asks: "A source starts to send nulls on a Sunday night: what keeps them out of Monday's model?",
  source:
    "ML Test Score, Data 1 and Monitor 2; Rules of Machine Learning 10; AWS Well-Architected ML Lens, MLSEC04-BP03",
  check,
  whenYoung,
  good: [
    {
      name: "what comes from the warehouse is validated first",
      diagram: draw(
        `${NODES}; val=data-validation 'Validation'`,
        "wh>val batch; val>fp batch; fp>ds feat-off; ds>tr trainset",
      ),
    },
    {
      // Counter-example to "a path through data-validation": the check gates the run from beside.
      name: "a check beside the way stops the orchestrator",
      diagram: draw(
        `${NODES}; val=data-validation 'Validation'; orch=pipeline-orchestrator`,
        "wh>fp batch; fp>ds feat-off; ds>tr trainset; wh>val batch; val>orch alert; orch>tr control",
      ),
    },
    { name: "events are validated as they come", diagram: SOUND_DESIGN },
    {
      name: "people have looked at every example",
      diagram: draw(
        "ann=annotation; ds=dataset-builder; tr=trainer",
        "ann>ds label; ds>tr trainset",
      ),
    },
    {
      name: "nothing is trained here",
      diagram: draw(
        "docs=content-corpus; ch=chunker; emb=embedding-model; vec=vector-index; web=web-client; svc=prediction-service; ret=rag-retriever; pa=prompt-assembler; llm=llm-api; og=output-guardrail",
        "docs>ch doc; ch>emb doc; emb>vec emb; web>svc request; svc>ret request; vec>ret cand; ret>pa context; svc>pa request; pa>llm prompt; llm>og completion; og>svc response; svc>web response",
      ),
    },
  ],
  bad: [
    {
      name: "a young pipeline from the warehouse to the trainer",
      diagram: draw(NODES, "wh>fp batch; fp>ds feat-off; ds>tr trainset"),
      nodes: ["tr"],
      edges: ["e1"],
      severity: "next",
    },
    {
      name: "the same in a whole design",
      diagram: draw(`${NODES}; ${MORE}`, `wh>fp batch; fp>ds feat-off; ${TRAINED}`),
      nodes: ["tr"],
      edges: ["e1"],
    },
    {
      name: "three tables go straight into the data set",
      diagram: draw(
        `us=user-profile-db 'Users'; it=item-catalog 'Items'; ds=dataset-builder; tr=trainer; ${MORE}`,
        `us>ds batch; it>ds batch; log>ds event; ${TRAINED}`,
      ),
      nodes: ["tr"],
      edges: ["e1", "e2", "e3"],
    },
    {
      name: "a stream of events, and a check that stands idle",
      diagram: designWithout(["log>val", "val>sfp"], "log>sfp event"),
      nodes: ["tr"],
      edges: ["x1"],
    },
    {
      name: "a log that only labels are joined from",
      diagram: designWithout(["val", "sfp", "fs"]),
      nodes: ["tr"],
      edges: ["e19"],
    },
    {
      name: "a trainer whose data nobody has drawn yet",
      diagram: draw("tr=trainer 'Trainer'; m=model-server", "tr>m model"),
      nodes: ["tr"],
      severity: "next",
    },
  ],
};
