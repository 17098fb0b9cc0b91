/** Positives are rare, and neither the data nor the loss makes up for it. */
import { draw } from "../../../document/draw.ts";
import { statedNumber } from "../../../document/requirement-number.ts";
import { updateNode } from "../../../document/edit.ts";
import type { Diagram } from "../../../document/types.ts";
import { carries, type GraphEdge, type GraphNode, settingOf } from "../../../graph/elements.ts";
import type { Graph } from "../../../graph/graph.ts";
import { isLearnable } from "../../../graph/labels.ts";
import { reach } from "../../../graph/walk.ts";
import { say } from "../../../messages/say.ts";
import { Draft } from "../../recipes/draft.ts";
import type { Fix, LintContext, Observation, Rule } from "../../rule.ts";
import { idsOf, listed, mentions, roughly } from "../../words.ts";

/** Below this share a model that never says yes looks excellent. */
const RARE = 0.02;

/** Where each example counts by its class. Ranking compares the items of one list; of pairs without an edge one draws a few anyway. */
const CLASSIFICATION: ReadonlySet<unknown> = new Set([
  "binary",
  "multi-class",
  "multi-label",
  "detection",
]);

/** What people write who have thought of it. */
const WORDS = /weigh|focal|(?:\bim|\bun|\bre-?)balanc|sampl|negatives|smote/i;

function check({ document, graph }: LintContext): readonly Observation[] {
  const rate = statedNumber(document.requirements, "positiveRate");
  const task = document.requirements.mlTask?.value;
  if (rate === undefined || rate <= 0 || rate >= RARE) return [];
  if ((task !== undefined && !CLASSIFICATION.has(task)) || graph.has("sampler")) return [];
  const trainers = graph.train.filter((node) => settingOf(node, "selfSupervised") !== true);
  if (trainers.length === 0 || isConsidered(document, graph)) return [];
  return [
    {
      title: "Positives are rare, and nothing makes up for it",
      message: say`Only ${percent(rate)} positives come to ${listed(trainers)}, neither re-balanced nor weighted`,
      nodes: idsOf(trainers),
      edges: [],
      fixes: [...(labelEdges(graph).length > 0 ? [RESAMPLE] : []), weigh(trainers)],
    },
  ];
}

function isConsidered({ nodes, answers, tradeoffs }: Diagram, graph: Graph): boolean {
  const training = graph.withRole("trainer", "dataset-builder");
  const notes = nodes.filter(({ id }) => !graph.node(id)).map(({ label }) => label);
  return (
    training.some((node) => settingOf(node, "weightsClasses") === true || mentions(node, WORDS)) ||
    [...notes, ...Object.values(answers), ...tradeoffs].some((text) => WORDS.test(text))
  );
}

const percent = (share: number): string => `${roughly(Number((share * 100).toPrecision(2)))} %`;

/** Where labels come to what the trainers learn from: all those of the first such box. */
function labelEdges(graph: Graph): readonly GraphEdge[] {
  const leading = reach(graph.train, {
    edges: (edge) => isLearnable(edge) || carries(edge, "trainset"),
    backward: true,
  });
  const edges = graph.edges.filter(
    (edge) => carries(edge, "label") && leading.has(edge.target) && edge.source !== edge.target,
  );
  // The last box before training sees all labels; those before it see one source each.
  const last = edges.findLast(({ target }) => target.roles.has("dataset-builder")) ?? edges.at(-1);
  return edges.filter(({ target }) => target === last?.target);
}

/** It keeps the weights of what it left out, so that scores stay probabilities. */
const RESAMPLE: Fix = {
  title: "Insert sampler",
  apply: (document, context) => {
    const draft = new Draft(document, context);
    const edges = labelEdges(draft.graph);
    const [first] = edges;
    if (!first) return document;
    const sampler = draft.insert("sampler", first.target.id, "left");
    for (const edge of edges) draft.reroute(edge, sampler);
    return updateNode(draft.document, sampler, { settings: { keepsWeights: true } });
  },
};

const weigh = (trainers: readonly GraphNode[]): Fix => ({
  title: say`Mark ${listed(trainers)} as weighing rare classes`,
  apply: (document) =>
    trainers.reduce(
      (drawing, { id, node }) =>
        updateNode(drawing, id, { settings: { ...node.settings, weightsClasses: true } }),
      document,
    ),
});

const NODES =
  "log=event-log 'Kafka'; lj=label-joiner 'Chargebacks'; ds=dataset-builder 'Training set'; tr=trainer 'Trainer'";
const EDGES = "log>lj event; lj>ds label; ds>tr trainset";

const rare = (diagram: Diagram, task = "binary"): Diagram => ({
  ...diagram,
  requirements: { positiveRate: { value: 0.002 }, mlTask: { value: task } },
});

export const imbalanceIgnored: Rule = {
  id: "imbalance-ignored",
  group: "data",
  severity: "info",
  fires:
    "The sheet says that fewer than 2 % of the examples are positive, and something is trained to classify. A sampler keeps it silent, a trainer marked as weighing rare classes, and any note, answer or reason of the training that speaks of weights, focal loss, balance or sampled negatives; so does a task without classes, such as ranking, regression or anomaly detection.",
  why: "With two positives in a thousand, a model that always says no is right in 99.8 % of cases, and an ordinary loss is content with it. Sample the negatives, weigh the classes or use a focal loss; and measure precision and recall, not accuracy.",
  asks: "Hardly any of your examples are positive. How do you keep the model from just saying no?",
  source: "Interview practice: imbalance, as in fraud detection and moderation",
  check,
  good: [
    {
      name: "negatives are sampled before training",
      diagram: rare(
        draw(
          `${NODES}; smp=sampler 'Down-sample negatives'`,
          "log>lj event; lj>smp label; smp>ds label; ds>tr trainset",
        ),
      ),
    },
    {
      name: "the loss weighs the classes",
      diagram: updateNode(rare(draw(NODES, EDGES)), "tr", {
        why: "Boosted trees; positives are weighted up",
      }),
    },
    {
      name: "the answer of the model step says so",
      diagram: { ...rare(draw(NODES, EDGES)), answers: { model: "A focal loss, as harm is rare" } },
    },
    {
      name: "anomaly detection expects nothing else",
      diagram: rare(draw(NODES, EDGES), "anomaly"),
    },
    {
      // Counter-example to "positiveRate<0.02": a list is ranked within itself.
      name: "ranking compares the items of one list",
      diagram: rare(draw(NODES, EDGES), "ranking"),
    },
    {
      name: "a tenth of the examples are positive",
      diagram: draw(NODES, EDGES, { requirements: { positiveRate: { value: 0.1 } } }),
    },
  ],
  bad: [
    { name: "two in a thousand, as they come", diagram: rare(draw(NODES, EDGES)), nodes: ["tr"] },
    {
      // Counter-example to a plain search for "balanc".
      name: "a load balancer balances requests, not classes",
      diagram: rare(
        draw(
          "lb=load-balancer; ann=annotation; rep=user-report; val=data-validation; tr=trainer 'Trainer'; ds=dataset-builder",
          "ann>ds label; rep>ds label; val>ds batch; ds>tr trainset",
        ),
        "multi-label",
      ),
      nodes: ["tr"],
    },
    {
      name: "labels pass a point-in-time join, and two models learn",
      diagram: rare(
        draw(
          "lj=label-joiner; off=offline-feature-store; pit=point-in-time-join; ds=dataset-builder; a=trainer 'Model A'; b=trainer 'Model B'",
          "lj>pit label; off>pit feat-off; pit>ds trainset; ds>a trainset; ds>b trainset",
        ),
      ),
      nodes: ["a", "b"],
    },
  ],
};
