/** Requests are pre-processed by a step that the training data never goes through. */
import { passes } from "../../../catalogue/catalogue.ts";
import { draw } from "../../../document/draw.ts";
import { setSetting } from "../../../document/edit.ts";
import type { Diagram, NodeId } from "../../../document/types.ts";
import {
  carries,
  type GraphEdge,
  type GraphNode,
  hasRole,
  isForward,
  settingOf,
} from "../../../graph/elements.ts";
import { buildGraph, type Graph } from "../../../graph/graph.ts";
import { isLearnable } from "../../../graph/labels.ts";
import { reach } from "../../../graph/walk.ts";
import { bridge } from "../../../insert/wire.ts";
import { say } from "../../../messages/say.ts";
import { withSettings } from "../../example-design.ts";
import type { Fix, FixContext, LintContext, Observation, Rule } from "../../rule.ts";
import { idsOf, listed } from "../../words.ts";

function check({ graph, catalogue }: LintContext): readonly Observation[] {
  if (graph.train.length === 0 || !graph.has("transform", "media-processor")) return [];
  const steps = onlineSteps(graph);
  if (steps.length === 0) return [];
  const { servers, examples } = trainedBehind(graph, steps);
  if (servers.length === 0 || !learnsRawInput(examples) || sharesCode(graph, examples)) return [];
  const known = new Set([...examples].map((node) => catalogue.genericOf(node.node.component)));
  const lonely = steps.filter(
    (step) =>
      !examples.has(step) &&
      !known.has(catalogue.genericOf(step.node.component)) &&
      !(hasRole(step, "media-processor") && [...examples].some(preparesMedia)),
  );
  if (lonely.length === 0) return [];
  return [
    {
      title: "Requests are pre-processed and training data is not",
      message: say`Requests to ${listed(servers)} go through ${listed(lonely)}, and the training data does not`,
      nodes: idsOf(lonely),
      edges: [],
      fixes: [
        ...(lonely.some((step) => entranceFor(graph, step)) ? [repeat(lonely)] : []),
        bundle(lonely),
      ],
    },
  ];
}

const preparesMedia = (node: GraphNode): boolean => hasRole(node, "media-processor");

/** What a request goes through as it came; what a model makes of it is the next one's input. */
const passesOn = (edge: GraphEdge): boolean =>
  isForward(edge) && carries(edge, "request", "media") && !hasRole(edge.source, "server");

/** Steps on a request path that do not travel with the model. What is done to an answer is no input. */
function onlineSteps(graph: Graph): readonly GraphNode[] {
  return graph
    .withRole("transform", "media-processor")
    .filter(
      (node) =>
        graph.online.has(node) &&
        !hasRole(node, "post-process") &&
        settingOf(node, "bundledInModel") !== true &&
        node.out.some(passesOn),
    );
}

interface Trained {
  readonly servers: readonly GraphNode[];
  /** What their trainers learn from. */
  readonly examples: ReadonlySet<GraphNode>;
}

/** The servers that take what the steps make, and were trained here. */
function trainedBehind(graph: Graph, steps: readonly GraphNode[]): Trained {
  const behind = reach(steps, { edges: passesOn });
  const trained = reach(graph.train, { kinds: ["model"] });
  const servers = [...graph.learned].filter((node) => behind.has(node) && trained.has(node));
  const teaching = reach(servers, { kinds: ["model"], backward: true });
  const trainers = graph.train.filter((node) => teaching.has(node));
  return { servers, examples: reach(trainers, { edges: isLearnable, backward: true }) };
}

/** Pictures and texts come to training as they are; tables of what was served hold what the model saw (Rules of ML 29). */
const learnsRawInput = (examples: ReadonlySet<GraphNode>): boolean => {
  const incoming = [...examples].flatMap((node) => node.in).filter(isLearnable);
  return (
    incoming.some((edge) => carries(edge, "media", "doc")) ||
    (incoming.length > 0 && !incoming.some((edge) => carries(edge, "predlog")))
  );
};

/** One definition, handed to serving and to what leads to training. */
const sharesCode = (graph: Graph, examples: ReadonlySet<GraphNode>): boolean =>
  graph
    .withRole("shared-transform")
    .some(({ out }) => out.some(({ target }) => examples.has(target)));

/** The first data edge into a data set or trainer that the step could stand in. */
function entranceFor(graph: Graph, step: GraphNode): GraphEdge | undefined {
  const { component } = step;
  if (!component) return undefined;
  const { examples } = trainedBehind(graph, [step]);
  const isFitting = ({ kind, target }: GraphEdge): boolean =>
    kind !== undefined &&
    hasRole(target, "dataset-builder", "trainer") &&
    passes(component.accepts, kind) &&
    passes(component.emits, kind);
  const entrances = [...examples].flatMap((node) => node.in).filter(isFitting);
  return (
    entrances.find((edge) => carries(edge, "media", "doc")) ??
    entrances.find((edge) => !carries(edge, "label", "trainset"))
  );
}

/** The same step before the data set, so that both go through it. */
const repeat = (steps: readonly GraphNode[]): Fix => ({
  title: "Pre-process the training data, too",
  apply: (document, context) =>
    steps.reduce((drawing, { id }) => repeatStep(drawing, context, id), document),
});

function repeatStep(document: Diagram, context: FixContext, id: NodeId): Diagram {
  const graph = buildGraph(document, context.catalogue);
  const step = graph.node(id);
  const entrance = step && entranceFor(graph, step);
  if (!entrance) return document;
  const label = say`${step.label} for training`;
  return (
    bridge(document, context, entrance.id, step.node.component, { label })?.document ?? document
  );
}

const bundle = (steps: readonly GraphNode[]): Fix => ({
  title: "Mark it as part of the model",
  apply: (document) =>
    steps.reduce((drawing, { id }) => setSetting(drawing, id, "bundledInModel", true), document),
});

const SERVED =
  "app=mobile-client 'App'; crop=media-processor 'Crop and scale'; m=model-server 'Classifier'; s3=object-store 'Photos'; ds=dataset-builder 'Data set'; tr=trainer 'Trainer'";
const LEARNED = "app>crop request; crop>m media; ds>tr trainset; tr>m model";
const MORE =
  "val=data-validation; ann=annotation; ev=offline-evaluator; reg=model-registry; dep=deployer; sys=system-monitor; al=alerting";
const WHOLE =
  "app>svc request; svc>app response; s3>val media; val>ds media; val>ann media; ann>ds label; ds>tr trainset; tr>ev model; ev>reg model; reg>dep model; dep>m model; m>sys metric; sys>al alert";
const TEXTS = "app=web-client; svc=prediction-service; clean=text-preprocessor 'Normaliser'";

export const transformOnlyOnline: Rule = {
  id: "transform-only-online",
  group: "data",
  severity: "warn",
  youngBelow: 12,
  fires:
    "A transformation or media processor stands on the way of a request to a model that is trained here, and no step of the same component and no shared transformation stands on the way of its training data. Silent where the step is part of the model, where the model was bought, and where training learns from logged predictions only.",
  why: "A picture cropped one way in service and another way in training, or text lower-cased in one of the two only, is a skew that no metric of the training shows. The same code on both sides, or shipped inside the model, rules it out.",
  asks: "Which steps does a request go through before the model, and where does the same code run in training?",
  source: "Rules of Machine Learning 32; ML Test Score, Monitor 3",
  check,
  good: [
    {
      name: "pictures are cropped by the same step before training",
      diagram: draw(
        SERVED.replace("s3=", "prep=media-processor 'Crop for training'; s3="),
        `${LEARNED}; s3>prep media; prep>ds media`,
      ),
    },
    {
      name: "the step travels with the model",
      diagram: withSettings(draw(SERVED, `${LEARNED}; s3>ds media`), "crop", {
        bundledInModel: true,
      }),
    },
    {
      name: "both take their code from a shared transformation",
      diagram: draw(`${SERVED}; sh=shared-transform`, `${LEARNED}; s3>ds media; sh>ds config`),
    },
    {
      name: "the model was bought",
      diagram: draw(
        "app=mobile-client; crop=media-processor; m=model-server; pt=pretrained-model; s3=object-store; ds=dataset-builder; tr=trainer",
        "app>crop request; crop>m media; pt>m model; s3>ds media; ds>tr trainset",
      ),
    },
    {
      // Counter-example to "role query-processor": it decides what is looked up, and what was asked in the end is logged.
      name: "a query is understood before it is answered",
      diagram: draw(
        "app=web-client; qu=query-understanding; m=model-server; docs=content-corpus; ds=dataset-builder; tr=trainer",
        "app>qu request; qu>m request; docs>ds doc; ds>tr trainset; tr>m model",
      ),
    },
    {
      // Counter-example to "any path into the trainer": the log has what the model was given.
      name: "training learns from what the model was given",
      diagram: draw(
        `${TEXTS}; m=model-server; log=event-log; lj=label-joiner; ds=dataset-builder; tr=trainer`,
        "app>clean request; clean>m request; m>log predlog; log>lj event; lj>ds label; log>ds event; ds>tr trainset; tr>m model",
      ),
    },
    {
      // Counter-example to "role transform": an answer that is touched up is no input.
      name: "answers are post-processed",
      diagram: draw(
        "app=mobile-client; m=model-server; post=post-processor; next=model-server 'Second'; s3=object-store; ds=dataset-builder; tr=trainer",
        "app>m request; m>post pred; post>next media; s3>ds media; ds>tr trainset; tr>next model",
      ),
    },
  ],
  bad: [
    {
      name: "a young drawing: photos are cropped on their way to the model only",
      diagram: draw(SERVED, `${LEARNED}; s3>ds media`),
      nodes: ["crop"],
      severity: "next",
    },
    {
      name: "the same in a whole design",
      diagram: draw(
        `${SERVED}; svc=prediction-service; ${MORE}`,
        `${WHOLE}; app>crop request; crop>m media`,
      ),
      nodes: ["crop"],
    },
    {
      name: "texts are normalised for two models, not for their training",
      diagram: draw(
        `${TEXTS}; m=model-server 'A'; n=model-server 'B'; docs=content-corpus; wh=data-warehouse; ds=dataset-builder; tr=trainer; ev=offline-evaluator; reg=model-registry; dep=deployer; al=alerting; sys=system-monitor`,
        "app>clean request; clean>svc request; svc>m request; svc>n request; docs>ds doc; wh>ds batch; ds>tr trainset; tr>ev model; ev>reg model; reg>dep model; dep>m model; dep>n model; m>sys metric; n>sys metric; sys>al alert",
      ),
      nodes: ["clean"],
    },
  ],
};
