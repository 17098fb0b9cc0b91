/** A model is trained and nothing simpler stands beside it. */
import { draw } from "../../../document/draw.ts";
import { type GraphNode, hasRole, producers } from "../../../graph/elements.ts";
import type { Graph } from "../../../graph/graph.ts";
import { path } from "../../../graph/walk.ts";
import { say } from "../../../messages/say.ts";
import { Draft } from "../../recipes/draft.ts";
import type { Fix, LintContext, Observation, Rule } from "../../rule.ts";
import { idsOf, listed } from "../../words.ts";

function check({ document, graph }: LintContext): readonly Observation[] {
  const [trainer] = graph.train;
  const written = document.requirements.baseline?.value;
  if (!trainer || graph.has("baseline") || (typeof written === "string" && written.trim() !== ""))
    return [];
  // A pre-trained model that is measured as it comes is a baseline; measured after training it is none.
  const measured = path(graph.withRole("pretrained"), graph.withRole("evaluator"), {
    kinds: ["model"],
    avoiding: graph.train,
  });
  if (measured) return [];
  const data = trainingData(trainer, graph);
  return [
    {
      title: "No baseline to beat",
      message: say`Nothing simpler stands beside ${listed(graph.train)}`,
      nodes: idsOf(graph.train),
      edges: [],
      field: "baseline",
      // A baseline that learns from nothing would be no help.
      fixes: data ? [addBaseline(trainer, data)] : [],
    },
  ];
}

/**
 * training data → baseline (trainset), baseline → evaluator (metric). Without an evaluator nothing
 * would be compared, so one is added that gets the trainer's model and the same data.
 */
const addBaseline = (trainer: GraphNode, data: GraphNode): Fix => ({
  title: "Add baseline model",
  apply: (document, context) => {
    const draft = new Draft(document, context);
    if (!draft.graph.node(trainer.id)) return document;
    const baseline = draft.insert("baseline-model", trainer.id, "below");
    draft.connect(data.id, baseline, ...DATA);
    const known = draft.find(EVALUATOR, trainer.id);
    const evaluator = known ?? draft.insert(EVALUATOR.component, trainer.id, "right");
    if (known === undefined) {
      draft.connect(trainer.id, evaluator, "model");
      draft.connect(data.id, evaluator, ...DATA);
    }
    draft.connect(baseline, evaluator, "metric", "pred", "model");
    return draft.document;
  },
});

/** A majority class needs no more than labels. */
const DATA = ["trainset", "feat-off", "batch", "label"] as const;
const EVALUATOR = { roles: ["evaluator"], component: "offline-evaluator" } as const;

/** What the trainer learns from, as far as a simple model can learn from it too. */
const trainingData = (trainer: GraphNode, graph: Graph): GraphNode | undefined =>
  [
    ...producers(trainer, "trainset"),
    ...producers(trainer, "feat-off", "batch"),
    ...graph.withRole("dataset-builder"),
  ].find((node) => !hasRole(node, "trainer"));

const NODES =
  "web=web-client; svc=prediction-service; m=model-server; log=event-log; lj=label-joiner; ds=dataset-builder; tr=trainer 'Deep model'; ev=offline-evaluator; reg=model-registry; dep=deployer";
const EDGES =
  "web>svc request; svc>m request; m>log predlog; log>lj event; lj>ds label; ds>tr trainset; tr>ev model; ds>ev trainset; ev>reg model; reg>dep model; dep>m model";

export const noBaseline: Rule = {
  id: "no-baseline",
  group: "framing",
  severity: "warn",
  youngBelow: 10,
  fires:
    "Something is trained, and there is no box that plays baseline, no baseline on the requirements sheet, and no pre-trained model that is measured as it comes. Below ten boxes, and in a sketch, it is only still to draw.",
  why: "A complex model earns its keep only against something simple: a popularity list, a rule, a linear model. Without one on the same data nobody can say what the complexity buys, and there is nothing to fall back on.",
  asks: "What simple thing must the model beat, and by how much?",
  source: "ML Test Score, Model 5; Rules of Machine Learning 1, 3, 4, 14; interview practice",
  check,
  good: [
    {
      name: "a baseline is trained on the same data and measured the same way",
      diagram: draw(`${NODES}; bl=baseline-model`, `${EDGES}; ds>bl trainset; bl>ev metric`),
    },
    {
      name: "a popularity list is the baseline",
      diagram: draw(
        `${NODES}; pop=popularity-retriever`,
        `${EDGES}; svc>pop request; pop>svc cand`,
      ),
    },
    {
      name: "a pre-trained model is measured as it comes",
      diagram: draw(`${NODES}; pt=pretrained-model`, `${EDGES}; pt>ev model; pt>tr model`),
    },
    {
      name: "the requirements sheet says what must be beaten",
      diagram: draw(NODES, EDGES, {
        requirements: { baseline: { value: "Most popular items of the week" } },
      }),
    },
    {
      name: "nothing is trained",
      diagram: draw(
        "web=web-client; gw=api-gateway; svc=prediction-service; pa=prompt-assembler; llm=llm-api; og=output-guardrail; ps=prompt-store; mon=system-monitor; al=alerting; tr=llm-tracer",
        "web>gw request; gw>svc request; svc>pa request; pa>llm prompt; llm>og completion; og>gw response; ps>pa config; llm>tr completion; llm>mon metric; mon>al alert",
      ),
    },
  ],
  bad: [
    {
      name: "a trainer and its evaluator, and nothing simpler",
      diagram: draw(NODES, EDGES),
      nodes: ["tr"],
      field: "baseline",
    },
    {
      // Counter-example to "pretrained reaches evaluator": it does so only through the trainer.
      name: "a pre-trained model is measured only after training",
      diagram: draw(`${NODES}; pt=pretrained-model`, `${EDGES}; pt>tr model`),
      nodes: ["tr"],
      field: "baseline",
    },
    {
      name: "two trainers, no evaluator, an empty field",
      diagram: draw(
        "s3=object-store; pre=media-processor; ann=annotation; tr=trainer 'Detector'; enc=trainer 'Encoder'; reg=model-registry; dep=deployer; m=model-server; web=web-client; svc=prediction-service",
        "s3>pre media; pre>tr media; pre>enc media; pre>ann media; ann>tr label; tr>reg model; enc>reg model; reg>dep model; dep>m model; web>svc request; svc>m request",
        { requirements: { baseline: { value: " " } } },
      ),
      nodes: ["tr", "enc"],
      field: "baseline",
    },
    {
      name: "a young drawing",
      diagram: draw(
        "ds=dataset-builder; tr=trainer; reg=model-registry",
        "ds>tr trainset; tr>reg model",
      ),
      nodes: ["tr"],
      field: "baseline",
      severity: "next",
    },
  ],
};
