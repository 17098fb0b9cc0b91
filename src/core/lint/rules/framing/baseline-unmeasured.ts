/** There is a baseline, and nobody compares the model with it. */
import { draw } from "../../../document/draw.ts";
import { type GraphNode, hasRole } from "../../../graph/elements.ts";
import type { Graph } from "../../../graph/graph.ts";
import { reach } from "../../../graph/walk.ts";
import { say } from "../../../messages/say.ts";
import { SOUND_DESIGN } from "../../example-design.ts";
import { Draft } from "../../recipes/draft.ts";
import type { Fix, LintContext, Observation, Rule } from "../../rule.ts";
import { idsOf, listed } from "../../words.ts";

function check({ graph }: LintContext): readonly Observation[] {
  if (!graph.has("baseline") || !graph.has("evaluator")) return [];
  const compared = reach(judges(graph), { backward: true });
  // A loose box is another rule's, and knows nothing that could be compared.
  const unmeasured = graph
    .withRole("baseline")
    .filter((node) => node.in.length > 0 && !compared.has(node));
  if (unmeasured.length === 0) return [];
  return [
    {
      title: "The baseline is compared with nothing",
      message: say`No evaluator sees what ${listed(unmeasured)} would have said`,
      nodes: idsOf(unmeasured),
      edges: [],
      fixes: [measure(unmeasured)],
    },
  ];
}

/** Who compares: offline, or as an arm of an experiment. */
const judges = (graph: Graph): readonly GraphNode[] =>
  graph.withRole("evaluator", "gate", "experiment-metrics");

/** baseline → nearest evaluator (metric) */
const measure = (baselines: readonly GraphNode[]): Fix => ({
  title: "Compare it in the evaluator",
  apply: (document, context) => {
    const draft = new Draft(document, context);
    for (const { id } of baselines) {
      if (!draft.graph.node(id)) continue;
      const evaluator = draft.find(EVALUATOR, id);
      if (evaluator !== undefined) draft.connect(id, evaluator, "metric", "pred", "model");
    }
    return draft.document;
  },
});

/** One that judges models, rather than traces or answers, where there is a choice. */
const EVALUATOR = {
  roles: ["evaluator"],
  component: "offline-evaluator",
  fits: (node: GraphNode) => !hasRole(node, "human-review"),
} as const;

const NODES =
  "ds=dataset-builder 'Data set'; tr=trainer 'Trainer'; bl=baseline-model 'Majority class'; ev=offline-evaluator 'Evaluator'; reg=model-registry 'Registry'";
const EDGES = "ds>tr trainset; ds>bl trainset; ds>ev trainset; tr>ev model; ev>reg model";

export const baselineUnmeasured: Rule = {
  id: "baseline-unmeasured",
  group: "framing",
  severity: "info",
  fires:
    "A baseline is drawn and nothing leads from it to an evaluator, a gate or the analysis of an experiment. Silent for a baseline that nothing feeds, and where nothing is evaluated at all: that is the graver gap.",
  why: "A baseline is there to be beaten. Unless it is scored on the same examples as the model, nobody knows whether the model beats it.",
  asks: "By how much does the model beat the baseline, measured on what?",
  source: "ML Test Score, Model 5: a simpler model is not better",
  check,
  good: [
    {
      name: "the baseline is scored where the model is",
      diagram: draw(NODES, `${EDGES}; bl>ev metric`),
    },
    { name: "a whole design", diagram: SOUND_DESIGN },
    {
      name: "a popularity list is an arm of an experiment",
      diagram: draw(
        "web=web-client 'App'; ab=ab-splitter 'Split'; m=model-server 'Model'; pop=popularity-retriever 'Popular items'; svc=app-backend 'Service'; log=event-log 'Kafka'; exp=experiment-analysis 'Analysis'; ev=offline-evaluator 'Evaluator'",
        "web>ab request; ab>m request; ab>pop request; m>svc pred; pop>svc cand; svc>log event; log>exp event; m>log predlog; ev>exp metric",
      ),
    },
    {
      name: "nothing is evaluated: another rule speaks of that",
      diagram: draw(
        "svc=prediction-service 'Service'; m=model-server 'Model'; pop=popularity-retriever 'Popular items'",
        "svc>m request; svc>pop request; pop>svc cand",
      ),
    },
  ],
  bad: [
    {
      name: "a baseline beside the trainer, and no way to the evaluator",
      diagram: draw(NODES, EDGES),
      nodes: ["bl"],
    },
    {
      name: "two baselines, of which one is only a list",
      diagram: draw(
        `${NODES}; pop=popularity-retriever 'Popular items'; web=web-client 'App'`,
        `${EDGES}; web>pop request; pop>web response`,
      ),
      nodes: ["bl", "pop"],
    },
  ],
};
