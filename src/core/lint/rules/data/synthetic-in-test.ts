/** Generated data that a model learns from is also what it is tested on. */
import { draw } from "../../../document/draw.ts";
import { removeElements, updateNode } from "../../../document/edit.ts";
import {
  carries,
  type GraphEdge,
  type GraphNode,
  hasRole,
  isData,
  producers,
  settingOf,
} from "../../../graph/elements.ts";
import type { Graph } from "../../../graph/graph.ts";
import { isLearnable } from "../../../graph/labels.ts";
import { reach } from "../../../graph/walk.ts";
import { say } from "../../../messages/say.ts";
import { withSettings } from "../../example-variants.ts";
import { Draft } from "../../recipes/draft.ts";
import { EVAL_SET } from "../../recipes/parts.ts";
import type { Fix, LintContext, Observation, Rule } from "../../rule.ts";
import { idsOf, listed } from "../../words.ts";

function check({ graph }: LintContext): readonly Observation[] {
  if (!graph.has("synthetic") || !graph.has("evaluator", "eval-set")) return [];
  const synthetic = learntFrom(graph);
  if (synthetic.length === 0) return [];
  const builders = graph.withRole("dataset-builder");
  const spread = reach(synthetic, {
    edges: isData,
    avoiding: [...endsOf(graph), ...builders],
  });
  return [...directly(graph, synthetic, spread), ...byBuilder(builders, synthetic, spread)];
}

/** Made-up questions that only test are a choice; leakage needs a model that learnt from the same hand. */
function learntFrom(graph: Graph): readonly GraphNode[] {
  const synthetic = graph.withRole("synthetic");
  const onward = reach(synthetic, {
    edges: (edge) => isData(edge) && !edge.source.roles.has("trainer"),
  });
  const training = reach(
    graph.train.filter((node) => onward.has(node)),
    { edges: (edge) => isData(edge) && onward.has(edge.source), backward: true },
  );
  return synthetic.filter((node) => training.has(node));
}

/** Past these it is a model that is tested, people have looked at it, or nobody can tell it from the rest. */
const endsOf = (graph: Graph): readonly GraphNode[] =>
  graph.nodes.filter(
    (node) =>
      hasRole(node, "trainer", "human-label", "human") ||
      (hasRole(node, "storage", "stream-log") && producers(node).length > 1),
  );

const isTest = (node: GraphNode): boolean =>
  hasRole(node, "evaluator", "eval-set") &&
  settingOf(node, "comparesSynthetic") !== true &&
  !node.out.some(({ target }) => settingOf(target, "comparesSynthetic") === true);

/** Straight into a test set or an evaluator. */
function directly(
  graph: Graph,
  synthetic: readonly GraphNode[],
  spread: ReadonlySet<GraphNode>,
): readonly Observation[] {
  const edges = graph.edges.filter(
    (edge) =>
      isData(edge) && spread.has(edge.source) && !isTestOrPast(edge.source) && isTest(edge.target),
  );
  if (edges.length === 0) return [];
  const tests = new Set(edges.map(({ target }) => target));
  return [
    {
      title: "Generated data is in the test set",
      message: say`${listed(tests)} gets what ${listed(synthetic)} made up, which the model has learnt from as well`,
      nodes: [],
      edges: edges.map(({ id }) => id),
      fixes: [cut(edges)],
    },
  ];
}

/** From a test set to its evaluator goes what came into the test set. */
const isTestOrPast = (node: GraphNode): boolean => hasRole(node, "evaluator", "eval-set");

/** In one data set with the rest, part of which tests. */
function byBuilder(
  builders: readonly GraphNode[],
  synthetic: readonly GraphNode[],
  spread: ReadonlySet<GraphNode>,
): readonly Observation[] {
  const mixing = builders.filter(
    (node) =>
      settingOf(node, "syntheticInTrainingOnly") !== true &&
      node.in.some((edge) => isLearnable(edge) && spread.has(edge.source)) &&
      node.out.some(({ target }) => isTest(target)),
  );
  if (mixing.length === 0) return [];
  return [
    {
      title: "Generated data may be in the test set",
      message: say`${listed(mixing)} does not say that what ${listed(synthetic)} made up stays out of the test part`,
      nodes: idsOf(mixing),
      edges: [],
      severity: "warn",
      fixes: [keepOut(mixing)],
    },
  ];
}

const cut = (edges: readonly GraphEdge[]): Fix => ({
  title: "Keep generated data out of the test",
  apply: (document, context) => {
    const draft = new Draft(document, context);
    draft.become(removeElements(document, new Set(edges.map(({ id }) => id))));
    for (const { target } of edges) {
      const evaluator = draft.graph.node(target.id);
      if (!evaluator?.roles.has("evaluator") || evaluator.in.some(bringsExamples)) continue;
      const real = draft.ensure(EVAL_SET, evaluator.id, "above");
      draft.connect(real, evaluator.id, "trainset", "batch");
    }
    return draft.document;
  },
});

const bringsExamples = (edge: GraphEdge): boolean =>
  isLearnable(edge) || carries(edge, "trainset", "pred");

const keepOut = (builders: readonly GraphNode[]): Fix => ({
  title: "Keep generated data in the training part",
  apply: (document) =>
    builders.reduce(
      (drawing, { id, node }) =>
        updateNode(drawing, id, { settings: { ...node.settings, syntheticInTrainingOnly: true } }),
      document,
    ),
});

const NODES =
  "syn=synthetic-data 'Back-translation'; real=content-corpus; ds=dataset-builder 'Training set'; tr=trainer; ev=offline-evaluator 'Evaluator'; gold=golden-set 'Test set'";
const EDGES = "syn>ds doc; real>ds doc; ds>tr trainset; tr>ev model; gold>ev trainset";

export const syntheticInTest: Rule = {
  id: "synthetic-in-test",
  group: "data",
  severity: "error",
  fires:
    "Generated data that a trainer learns from also comes to a test set or an evaluator; milder where a data set with both gives to an evaluator and does not say that generated data stays in its training part. What people have labelled in between, what only tests, and an evaluator that compares generated data on purpose are fine.",
  why: "A model that learnt from a generator knows the generator's habits. Tested on the same hand it looks good and says nothing about the world; only real examples, kept apart, measure what users will get.",
  asks: "Part of your data is generated. What exactly is the model tested on?",
  source: "Interview practice: leakage between training and test",
  check,
  good: [
    { name: "the test set is real", diagram: draw(NODES, EDGES) },
    {
      name: "the data set keeps it in the training part",
      diagram: withSettings(draw(NODES, `${EDGES}; ds>ev trainset`), "ds", {
        syntheticInTrainingOnly: true,
      }),
    },
    {
      name: "the evaluator measures generated data on purpose",
      diagram: withSettings(draw(NODES, `${EDGES}; syn>ev batch`), "ev", {
        comparesSynthetic: true,
      }),
    },
    {
      // Counter-example to "a path from synthetic to an eval-set": made-up questions are usual for testing retrieval.
      name: "generated questions test and train nothing",
      diagram: draw(
        "syn=synthetic-data; gold=golden-set; rev=rag-evaluator; al=alerting; ds=dataset-builder; tr=trainer; ev=offline-evaluator",
        "syn>gold doc; gold>rev trainset; rev>al alert; ds>tr trainset; tr>ev model; ds>ev trainset",
      ),
    },
    {
      name: "people label what is generated before it tests",
      diagram: draw(`${NODES}; ann=annotation`, `${EDGES}; syn>ann doc; ann>gold label`),
    },
    {
      name: "a lake holds generated and real data",
      diagram: draw(
        `${NODES}; lake=data-lake`,
        "syn>lake doc; real>lake doc; lake>ds doc; lake>gold batch; ds>tr trainset; tr>ev model; gold>ev trainset",
      ),
    },
  ],
  bad: [
    {
      name: "the generator also fills the test set",
      diagram: draw(NODES, `${EDGES}; syn>gold doc`),
      edges: ["e6"],
    },
    {
      name: "a cleaned copy is all that the evaluator gets",
      diagram: draw(
        "syn=synthetic-data 'Simulator'; prep=batch-processor; tr=trainer; ev=offline-evaluator 'Evaluator'; reg=model-registry",
        "syn>prep batch; syn>tr batch; tr>ev model; prep>ev batch; ev>reg model",
      ),
      edges: ["e4"],
    },
    {
      name: "one data set for training and test",
      diagram: draw(NODES, `${EDGES}; ds>ev trainset`),
      nodes: ["ds"],
      severity: "warn",
    },
  ],
};
