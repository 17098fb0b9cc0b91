/** Examples were sampled, so scores are not probabilities any more, and something decides by them as if they were. */
import { draw } from "../../../document/draw.ts";
import { updateNode } from "../../../document/edit.ts";
import type { Diagram } from "../../../document/types.ts";
import { carries, type GraphEdge, type GraphNode, settingOf } from "../../../graph/elements.ts";
import type { Graph } from "../../../graph/graph.ts";
import { reach } from "../../../graph/walk.ts";
import { say } from "../../../messages/say.ts";
import { withSettings } from "../../example-variants.ts";
import { Draft } from "../../recipes/draft.ts";
import { CALIBRATOR } from "../../recipes/parts.ts";
import type { Fix, LintContext, Observation, Rule } from "../../rule.ts";
import { idsOf, listed } from "../../words.ts";

/** Here a decision goes by the order or by a value, not by how probable something is. */
const WITHOUT_PROBABILITIES: ReadonlySet<unknown> = new Set([
  "ranking",
  "retrieval",
  "regression",
  "clustering",
  "generation",
  "seq2seq",
]);

function check({ document, graph }: LintContext): readonly Observation[] {
  if (!graph.has("sampler") || !graph.has("auction", "decision")) return [];
  const samplers = graph
    .withRole("sampler")
    .filter((node) => settingOf(node, "keepsWeights") !== true);
  const servers = uncorrected(graph, samplers);
  const scored = reach(servers, {
    edges: (edge) => edge.kind === "pred",
    avoiding: graph.withRole("calibrator"),
  });
  const isOrdering = WITHOUT_PROBABILITIES.has(document.requirements.mlTask?.value);
  const users = graph
    .withRole("auction", ...(isOrdering ? [] : (["decision"] as const)))
    .filter((node) => scored.has(node));
  if (users.length === 0) return [];
  return [
    {
      title: "Sampling changed the base rate, and nothing restores it",
      message: say`Scores come to ${listed(users)} as probabilities, at the base rate that ${listed(samplers)} made`,
      nodes: idsOf([...samplers, ...users]),
      edges: [],
      fixes: [calibrate(servers), keepWeights(samplers)],
    },
  ];
}

/** What serves a model that learned from these samples, with no calibrator on the model's way. */
function uncorrected(graph: Graph, samplers: readonly GraphNode[]): readonly GraphNode[] {
  // What is sampled to be stored or labelled is a choice of examples, not a change of their rates.
  const sampled = reach(samplers, {
    kinds: ["batch", "trainset"],
    avoiding: graph.withRole("label-source", "storage"),
  });
  const trained = reach(
    graph.train.filter((node) => sampled.has(node)),
    { kinds: ["model"] },
  );
  const calibrators = graph.withRole("calibrator").filter((node) => trained.has(node));
  const corrected = reach(calibrators, { kinds: ["model"] });
  return [...trained].filter((node) => graph.serving.has(node) && !corrected.has(node));
}

/** trainer → calibrator → wherever the weights went */
const calibrate = (servers: readonly GraphNode[]): Fix => ({
  title: "Insert calibrator",
  apply: (document, context) => {
    const draft = new Draft(document, context);
    const edges = releasesTo(draft.graph, new Set(idsOf(servers)));
    const [first] = edges;
    if (!first) return document;
    const calibrator = draft.ensure(CALIBRATOR, first.source.id, "right");
    for (const edge of edges) draft.reroute(edge, calibrator);
    const examples = edges.flatMap(({ source }) =>
      source.in.filter((edge) => edge.source.roles.has("dataset-builder")),
    );
    for (const { source } of examples) draft.connect(source.id, calibrator, "trainset");
    return draft.document;
  },
});

/** The edges by which models that lead to these servers leave training. */
function releasesTo(graph: Graph, ids: ReadonlySet<string>): readonly GraphEdge[] {
  const leading = reach(
    graph.nodes.filter(({ id }) => ids.has(id)),
    { kinds: ["model"], backward: true },
  );
  return graph.edges.filter(
    (edge) =>
      carries(edge, "model") &&
      edge.source.roles.has("trainer") &&
      !edge.target.roles.has("trainer") &&
      leading.has(edge.target),
  );
}

const keepWeights = (samplers: readonly GraphNode[]): Fix => ({
  title: say`Mark ${listed(samplers)} as keeping weights`,
  apply: (document) =>
    samplers.reduce(
      (drawing, { id, node }) =>
        updateNode(drawing, id, { settings: { ...node.settings, keepsWeights: true } }),
      document,
    ),
});

const NODES =
  "smp=sampler 'Down-sampler'; ds=dataset-builder; tr=trainer 'Trainer'; m=model-server 'Model'; de=decision-engine 'Decision'";
const EDGES = "smp>ds label; ds>tr trainset; m>de pred";

const orders = (diagram: Diagram): Diagram => ({
  ...diagram,
  requirements: { mlTask: { value: "ranking" } },
});

export const sampledNotCalibrated: Rule = {
  id: "sampled-not-calibrated",
  group: "data",
  severity: "warn",
  fires:
    "A sampler feeds the training of a model whose scores come to an auction or a decision, and no calibrator stands on the way of the model or of its scores. A sampler that keeps weights is fine, and so is a decision where the task only orders or estimates a value; an auction always needs probabilities.",
  why: "With nine of ten negatives left out, a score of 0.5 means about 0.09. An order survives that, but a bid, a threshold or an expected loss does not: the scores have to be mapped back to the true rate, or the samples have to carry their weights.",
  asks: "You down-sample the negatives. What does a score of 0.5 mean afterwards, and who relies on it?",
  source: "Rules of Machine Learning 30; ads ranking practice (calibration hourly, model daily)",
  check,
  good: [
    {
      name: "a calibrator stands behind the trainer",
      diagram: draw(
        `${NODES}; cal=calibrator 'Calibrator'`,
        `${EDGES}; tr>cal model; ds>cal trainset; cal>m model`,
      ),
    },
    {
      name: "scores are calibrated on their way to the auction",
      diagram: draw(
        "smp=sampler; tr=trainer; r=ranker; cal=calibrator; auc=ads-auction",
        "smp>tr label; tr>r model; r>cal pred; cal>auc pred",
      ),
    },
    {
      name: "samples carry weights",
      diagram: withSettings(draw(NODES, `${EDGES}; tr>m model`), "smp", { keepsWeights: true }),
    },
    {
      name: "the decision only takes the best of a list",
      diagram: orders(draw(NODES, `${EDGES}; tr>m model`)),
    },
    {
      // Counter-example to "sampler ancestor of trainer": what people label was chosen, its rates were not changed.
      name: "the sampler picks what is annotated",
      diagram: draw(
        `${NODES}; ann=annotation`,
        "smp>ann batch; ann>ds label; ds>tr trainset; tr>m model; m>de pred",
      ),
    },
  ],
  bad: [
    {
      name: "a threshold on scores of a model that saw few negatives",
      diagram: draw(NODES, `${EDGES}; tr>m model`),
      nodes: ["smp", "de"],
    },
    {
      name: "an auction bids with them, by way of a gate and a registry",
      diagram: orders(
        draw(
          "smp=sampler; tr=online-trainer; ev=offline-evaluator; reg=model-registry; r=ranker 'Ranker'; auc=ads-auction 'Auction'",
          "smp>tr trainset; tr>ev model; ev>reg model; reg>r model; r>auc pred",
        ),
      ),
      nodes: ["smp", "auc"],
    },
    {
      name: "the calibrator corrects another model",
      diagram: draw(
        `${NODES}; t2=trainer 'Second'; cal=calibrator; m2=model-server`,
        `${EDGES}; tr>m model; t2>cal model; cal>m2 model`,
      ),
      nodes: ["smp", "de"],
    },
  ],
};
