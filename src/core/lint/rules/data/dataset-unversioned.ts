/** Nobody could build last month's training set again. */
import { passes } from "../../../catalogue/catalogue.ts";
import { draw } from "../../../document/draw.ts";
import { setSetting } from "../../../document/edit.ts";
import type { Diagram } from "../../../document/types.ts";
import {
  carries,
  type GraphEdge,
  type GraphNode,
  hasRole,
  settingOf,
} from "../../../graph/elements.ts";
import type { Graph } from "../../../graph/graph.ts";
import { componentOf } from "../../../insert/new-node.ts";
import { say } from "../../../messages/say.ts";
import { withSettings } from "../../example-design.ts";
import { Draft } from "../../recipes/draft.ts";
import { DATASET_VERSIONS } from "../../recipes/parts.ts";
import type { Fix, FixContext, LintContext, Observation, Rule } from "../../rule.ts";
import { leadingToTraining } from "../../training-data.ts";
import { idsOf, listed } from "../../words.ts";

function check({ graph, catalogue }: LintContext): readonly Observation[] {
  if (graph.stage !== "production" || graph.train.length === 0 || isTraceable(graph)) return [];
  const edges = examplesInto(graph);
  if (edges.length === 0) return [];
  const sets = new Set(edges.map(({ source }) => source));
  const trainers = new Set(edges.map(({ target }) => target));
  const lakes = [...leadingToTraining(graph)].filter((node) => hasRole(node, "lake", "warehouse"));
  const versioned = edges.filter((edge) => isVersionable(edge, { catalogue }));
  return [
    {
      title: "Last month's training set cannot be rebuilt",
      message: say`Nothing keeps versions of what goes from ${listed(sets)} to ${listed(trainers)}`,
      nodes: idsOf(new Set([...sets, ...lakes])),
      edges: edges.map(({ id }) => id),
      fixes: [
        ...(versioned.length > 0 ? [addVersions(edges)] : []),
        ...(lakes.length > 0 ? [keepPast(lakes)] : []),
      ],
    },
  ];
}

/** Versions of the set, tables that can be read as of a day, or a record of what each run read. */
const isTraceable = (graph: Graph): boolean =>
  graph.has("data-version") ||
  graph.withRole("lake", "warehouse").some((lake) => settingOf(lake, "timeTravel") === true) ||
  graph
    .withRole("tracker", "metadata")
    .some((record) => record.in.some((edge) => carries(edge, "meta")));

/** What trainers read; one that learns from each event as it comes has no set. */
const examplesInto = (graph: Graph): readonly GraphEdge[] =>
  graph.train
    .filter((trainer) => !hasRole(trainer, "online-learner"))
    .flatMap((trainer) => trainer.in.filter((edge) => carries(edge, ...EXAMPLES)));

const EXAMPLES = ["batch", "media", "doc", "graph", "feat-off"] as const;

function isVersionable({ kind }: GraphEdge, context: Pick<FixContext, "catalogue">): boolean {
  const { accepts, emits } = componentOf(context, DATASET_VERSIONS.component);
  return kind !== undefined && passes(accepts, kind) && passes(emits, kind);
}

/** data set → versions → trainer */
const addVersions = (edges: readonly GraphEdge[]): Fix => ({
  title: "Add dataset versioning",
  apply: (document, context) => {
    const draft = new Draft(document, context);
    const left = edges.filter((edge) => draft.graph.edge(edge.id) && isVersionable(edge, context));
    const [first] = left;
    if (!first) return document;
    const versions = draft.insert(DATASET_VERSIONS.component, first.target.id, "left");
    for (const edge of left) draft.reroute(edge, versions);
    return draft.document;
  },
});

const keepPast = (lakes: readonly GraphNode[]): Fix => ({
  title: say`Mark ${listed(lakes)} as readable as of a past day`,
  apply: (document) =>
    lakes.reduce((drawing, { id }) => setSetting(drawing, id, "timeTravel", true), document),
});

const inProduction = (diagram: Diagram): Diagram => ({
  ...diagram,
  requirements: { stage: { value: "production" } },
});

const NODES =
  "lake=data-lake 'Lake'; ds=dataset-builder 'Data set'; tr=trainer 'Trainer'; reg=model-registry 'Registry'";
const EDGES = "lake>ds batch; ds>tr trainset; tr>reg model";

export const datasetUnversioned: Rule = {
  id: "dataset-unversioned",
  group: "data",
  severity: "info",
  fires:
    "In stage production a trainer reads a data set, and there is no dataset versioning, no lake or warehouse whose tables can be read as of a past day, and no tracker or metadata store that takes in metadata. Silent where models only learn online.",
  why: "When a model misbehaves, the first question is what it was trained on. Tables change under the pipeline, so without a version the run can be neither repeated nor compared with the next one.",
  asks: "Can you train last month's model again, on exactly the same examples?",
  source: "ML Test Score, Infrastructure 1; AWS Well-Architected ML Lens: traceability",
  check,
  good: [
    {
      name: "each data set gets a version",
      diagram: inProduction(
        draw(
          `${NODES}; dv=dataset-versioning 'Versions'`,
          "lake>ds batch; ds>dv trainset; dv>tr trainset; tr>reg model",
        ),
      ),
    },
    { name: "a design that does not run yet", diagram: draw(NODES, EDGES) },
    {
      name: "the lake keeps the history of its tables",
      diagram: inProduction(draw(NODES.replace("lake=data-lake", "lake=delta-lake"), EDGES)),
    },
    {
      name: "the warehouse was told to",
      diagram: withSettings(
        inProduction(draw(NODES.replace("data-lake", "data-warehouse"), EDGES)),
        "lake",
        { timeTravel: true },
      ),
    },
    {
      name: "a metadata store knows what each run read",
      diagram: inProduction(
        draw(`${NODES}; ms=metadata-store`, `${EDGES}; ds>ms meta; tr>ms meta`),
      ),
    },
    {
      name: "an online learner has no set",
      diagram: inProduction(
        draw("log=event-log; tr=online-trainer; m=model-server", "log>tr feedback; tr>m model"),
      ),
    },
  ],
  bad: [
    {
      name: "tables change under the data set",
      diagram: inProduction(draw(NODES, EDGES)),
      nodes: ["ds", "lake"],
      edges: ["e2"],
    },
    {
      name: "two trainers, one of them straight from pictures, and a tracker of metrics only",
      diagram: inProduction(
        draw(
          `${NODES}; s3=object-store 'Pictures'; b=trainer 'Second'; trk=experiment-tracker`,
          `${EDGES}; s3>b media; b>reg model; tr>trk metric; b>trk metric`,
        ),
      ),
      nodes: ["ds", "s3", "lake"],
      edges: ["e2", "e4"],
    },
  ],
};
