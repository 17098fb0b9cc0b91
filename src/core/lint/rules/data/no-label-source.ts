/** A supervised model is trained and nothing says where its labels come from. */
import { passes } from "../../../catalogue/catalogue.ts";
import { draw } from "../../../document/draw.ts";
import { updateNode } from "../../../document/edit.ts";
import type { NodeId } from "../../../document/types.ts";
import { carries, type GraphNode, hasRole, settingOf } from "../../../graph/elements.ts";
import { isLearnable, labelled } from "../../../graph/labels.ts";
import { reach } from "../../../graph/walk.ts";
import { say } from "../../../messages/say.ts";
import { joinPointInTime } from "../../point-in-time.ts";
import { keepMeasured } from "../../recipes/add-monitoring.ts";
import { Draft } from "../../recipes/draft.ts";
import type { Fix, LintContext, Observation, Rule } from "../../rule.ts";
import { idsOf, listed } from "../../words.ts";

/** These look for structure and learn to predict nothing. */
const UNSUPERVISED: ReadonlySet<unknown> = new Set(["clustering", "anomaly"]);

function check({ document, graph }: LintContext): readonly Observation[] {
  if (UNSUPERVISED.has(document.requirements.mlTask?.value)) return [];
  const fed = labelled(graph);
  const trainers = graph.train.filter(
    (node) =>
      !fed.has(node) && settingOf(node, "selfSupervised") !== true && !startsFromModel(node),
  );
  if (trainers.length === 0) return [];
  const drawn = graph.withRole("label-source").find(givesLabels);
  const log = graph.withRole("stream-log")[0];
  return [
    {
      title: "No labels reach training",
      message: say`Nothing brings labels to ${listed(trainers)}`,
      nodes: idsOf(trainers),
      edges: [],
      fixes: [
        ...(drawn ? [bring(trainers, drawn)] : []),
        ...(log && !drawn ? [joinLabels(trainers, log)] : []),
        annotate(trainers),
      ],
    },
  ];
}

/** Fine-tuning and distillation: what the first model knows stands in for labels. */
const startsFromModel = (node: GraphNode): boolean =>
  node.in.some(
    (edge) => carries(edge, "model") && hasRole(edge.source, "pretrained", "trainer", "registry"),
  );

const givesLabels = ({ component }: GraphNode): boolean =>
  component === undefined || passes(component.emits, "label");

const bring = (trainers: readonly GraphNode[], source: GraphNode): Fix => ({
  title: say`Bring labels from ${source.label}`,
  apply: (document, context) => {
    const draft = new Draft(document, context);
    for (const target of targetsOf(draft, trainers)) lead(draft, source.id, target);
    keepMeasured(draft, document);
    return draft.document;
  },
});

const joinLabels = (trainers: readonly GraphNode[], log: GraphNode): Fix => ({
  title: "Add label joiner",
  apply: (document, context) => {
    const draft = new Draft(document, context);
    if (!draft.graph.node(log.id)) return document;
    const targets = targetsOf(draft, trainers);
    const [first] = targets;
    if (first === undefined) return document;
    const joiner = draft.insert("label-joiner", first, "left");
    draft.connect(log.id, joiner, "event");
    for (const target of targets) lead(draft, joiner, target);
    keepMeasured(draft, document);
    return draft.document;
  },
});

const annotate = (trainers: readonly GraphNode[]): Fix => ({
  title: "Add annotation",
  apply: (document, context) => {
    const draft = new Draft(document, context);
    const targets = targetsOf(draft, trainers);
    const [first] = targets;
    if (first === undefined) return document;
    const annotation = draft.insert("annotation", first, "left");
    // What is labelled is what examples are made of, not their features.
    for (const { source } of draft.node(first).in)
      if (draft.connect(source.id, annotation, "media", "doc", "batch", "event")) break;
    for (const target of targets) lead(draft, annotation, target);
    keepMeasured(draft, document);
    return draft.document;
  },
});

/** Draw the labels; where they would meet newer features, through a point-in-time join. */
function lead(draft: Draft, from: NodeId, to: NodeId): void {
  draft.connect(from, to, "label");
  draft.become(joinPointInTime(draft.document, draft.context, to));
}

/** Those that are still drawn, as they are now. */
const drawnOf = (draft: Draft, nodes: readonly GraphNode[]): readonly GraphNode[] =>
  nodes.flatMap(({ id }) => draft.graph.node(id) ?? []);

/** Where each trainer's labels belong: its nearest dataset builder, itself where it takes labels, else a new builder. */
function targetsOf(draft: Draft, trainers: readonly GraphNode[]): readonly NodeId[] {
  const targets = drawnOf(draft, trainers).map((trainer) => {
    const upstream = reach(trainer, { edges: isLearnable, backward: true });
    const builder = [...upstream].find((node) => hasRole(node, "dataset-builder"));
    if (builder) return builder.id;
    if (!trainer.component || passes(trainer.component.accepts, "label")) return trainer.id;
    const added = draft.insert("dataset-builder", trainer.id, "left");
    draft.connect(added, trainer.id, "trainset");
    return added;
  });
  return [...new Set(targets)];
}

const NODES =
  "log=event-log; fp=feature-pipeline-batch; ds=dataset-builder; tr=trainer; ev=offline-evaluator; reg=model-registry; m=model-server; web=web-client";
const EDGES =
  "log>fp event; fp>ds feat-off; ds>tr trainset; tr>ev model; ev>reg model; reg>m model; web>m request";

export const noLabelSource: Rule = {
  id: "no-label-source",
  group: "data",
  severity: "warn",
  youngBelow: 8,
  fires:
    "A trainer gets neither labels, by name or as a table from a source of labels, nor behaviour that a dataset builder or an online learner turns into examples. Silent for self-supervised training, for clustering and anomaly detection, and where training starts from another model.",
  why: "A supervised model is only as good as its labels, and where they come from decides cost, delay and bias: clicks joined to predictions, outcomes that arrive weeks later, or people who annotate.",
  asks: "Where does each label come from, and how long after the prediction is it known?",
  source: "Xu and Aminian, data preparation step; Rules of Machine Learning 13",
  check,
  good: [
    {
      name: "labels are joined from behaviour",
      diagram: draw(`${NODES}; lj=label-joiner`, `${EDGES}; log>lj event; lj>ds label`),
    },
    {
      name: "labels come as a table, past a sampler and a point-in-time join",
      diagram: draw(
        `${NODES}; late=delayed-outcome; smp=sampler; pit=point-in-time-join`,
        `${EDGES}; late>smp batch; smp>pit batch; pit>ds trainset`,
      ),
    },
    {
      name: "examples are built straight from what users did",
      diagram: draw(NODES, `${EDGES}; log>ds feedback`),
    },
    {
      name: "an online learner learns from events",
      diagram: draw(NODES.replace("tr=trainer", "tr=online-trainer"), `${EDGES}; log>tr feedback`),
    },
    {
      name: "fine-tuning and distillation start from a model",
      diagram: draw(
        `${NODES}; pt=pretrained-model; st=distillation 'Student'`,
        `${EDGES}; pt>tr model; tr>st model; st>reg model`,
      ),
    },
    {
      name: "self-supervised training needs no labels",
      diagram: updateNode(draw(NODES, EDGES), "tr", { settings: { selfSupervised: true } }),
    },
    {
      name: "clustering learns to predict nothing",
      diagram: draw(NODES, EDGES, { requirements: { mlTask: { value: "clustering" } } }),
    },
  ],
  bad: [
    {
      name: "features and nothing else, and a log is drawn",
      diagram: draw(NODES, EDGES),
      nodes: ["tr"],
    },
    {
      // Counter-example to "feedback reaches the trainer": as a feature it is no label.
      name: "feedback reaches training through features only",
      diagram: draw(
        `${NODES}; fbc=feedback-collector`,
        `${EDGES}; web>fbc feedback; fbc>log feedback; log>fp feedback`,
      ),
      nodes: ["tr"],
    },
    {
      // Counter-example to "a DATA path to t": the path runs through the evaluator and the served model.
      name: "labels come to the evaluator only, and predictions back into training",
      diagram: draw(
        `${NODES}; gold=golden-set; ann=annotation`,
        `${EDGES}; ann>gold label; gold>ev label; m>log predlog; log>fp event`,
      ),
      nodes: ["tr"],
    },
    {
      name: "images without a log, trained on directly",
      diagram: draw(
        "up=media-upload; pre=media-processor; tr=trainer; st=distillation; ev=offline-evaluator; reg=model-registry; m=model-server; web=web-client",
        "up>pre media; pre>tr media; tr>ev model; ev>reg model; reg>m model; web>m request; m>web response",
      ),
      nodes: ["tr", "st"],
    },
    {
      name: "a young drawing",
      diagram: draw(
        "wh=data-warehouse; ds=dataset-builder; tr=trainer",
        "wh>ds batch; ds>tr trainset",
      ),
      nodes: ["tr"],
      severity: "next",
    },
  ],
};
