/**
 * An evaluator whose findings stop nothing.
 *
 * Mended against the first wording: an evaluator that passes models on, writes labels, or tells the
 * pipeline or the prompt store decides as well; one that sees no model may tell people by an alert.
 */
import type { Role } from "../../../catalogue/roles.ts";
import { draw } from "../../../document/draw.ts";
import { carries, type GraphNode, hasRole } from "../../../graph/elements.ts";
import type { Graph } from "../../../graph/graph.ts";
import { reach } from "../../../graph/walk.ts";
import { say } from "../../../messages/say.ts";
import { designWith, designWithout, SOUND_DESIGN } from "../../example-design.ts";
import { heedEvaluation } from "../../recipes/heed-evaluation.ts";
import type { LintContext, Observation, Rule } from "../../rule.ts";
import { idsOf, listed } from "../../words.ts";

function check({ graph }: LintContext): readonly Observation[] {
  const unheard = unheardEvaluators(graph);
  if (unheard.length === 0) return [];
  const ids = idsOf(unheard);
  return [
    {
      title: "A bad score stops nothing",
      message: say`Nobody who releases anything hears of ${listed(unheard)}`,
      nodes: ids,
      edges: [],
      fixes: [
        {
          title: "Let the evaluation decide",
          apply: (document, context) => heedEvaluation(document, context, ids),
        },
      ],
    },
  ];
}

/** Who releases models and prompts, or can refuse to. */
const DECIDERS: readonly Role[] = [
  "registry",
  "deployer",
  "gate",
  "human",
  "prompt-store",
  "flag",
  "orchestrator",
  "ci-cd",
];

function unheardEvaluators(graph: Graph): readonly GraphNode[] {
  const evaluators = graph
    .withRole("evaluator")
    .filter((node) => node.in.length > 0 && !actsItself(node));
  if (evaluators.length === 0) return [];
  const walk = {
    kinds: ["control", "metric", "alert"],
    avoiding: graph.train,
    backward: true,
  } as const;
  const heard = reach(graph.withRole(...DECIDERS), walk);
  const alerting = reach(graph.withRole("alerting"), walk);
  return evaluators.filter((node) => !heard.has(node) && (seesModels(node) || !alerting.has(node)));
}

const seesModels = (node: GraphNode): boolean => node.in.some((edge) => carries(edge, "model"));

const actsItself = (node: GraphNode): boolean =>
  hasRole(node, "gate") || node.out.some((edge) => carries(edge, "model", "label"));

export const evalNotDeciding: Rule = {
  id: "eval-not-deciding",
  group: "evaluation",
  severity: "info",
  fires:
    "Speaks when an evaluator hands on no model, and neither a registry, a deployer, a gate, a person, the pipeline nor the prompt store hears of its scores. Silent for an evaluator that writes labels, for one that sees no model and raises alerts, and where models are retrained and released without any gate, which is said instead.",
  why: "A number that nobody must look at is looked at once. An evaluation counts when a bad score keeps the model from being released, without anybody having to remember.",
  asks: "The score of tonight's model is five per cent worse: what exactly happens then?",
  source: "Rules of ML, 9; ML Test Score, Infrastructure 4",
  youngBelow: 8,
  mutedBy: ["retraining-ungated"],
  check,
  good: [
    {
      name: "only what passes is registered",
      diagram: draw(
        "ds=dataset-builder 'Data set'; tr=trainer 'Trainer'; ev=offline-evaluator 'Evaluator'; reg=model-registry 'Registry'",
        "ds>tr trainset; ds>ev trainset; tr>ev model; ev>reg model",
      ),
    },
    { name: "a whole design", diagram: SOUND_DESIGN },
    {
      name: "beside the way, with a verdict",
      diagram: designWithout(["ev>reg"], "tr>reg model; ev>reg control"),
    },
    {
      name: "the answers of an assistant are judged, and alerts go out",
      diagram: draw(
        "log=event-log; gold=golden-set; ev=llm-evaluator; al=alerting; web=web-client; pa=prompt-assembler; llm=llm-api; gw=api-gateway",
        "web>gw request; gw>pa request; pa>llm prompt; gold>ev trainset; log>ev event; ev>al alert",
      ),
    },
    {
      name: "what it stops from being released runs by itself: that comes first",
      diagram: designWithout(["ev>reg"], "tr>reg model"),
    },
    {
      name: "a panel whose ratings are labels",
      diagram: designWith(
        "panel=human-eval; gold=golden-set",
        "mA>panel pred; panel>gold label; gold>ds label",
      ),
    },
  ],
  bad: [
    {
      name: "the score goes to the tracker and the model to the registry",
      diagram: draw(
        "ds=dataset-builder 'Data set'; tr=trainer 'Trainer'; ev=offline-evaluator 'Evaluator'; tk=experiment-tracker 'Tracker'; reg=model-registry 'Registry'",
        "ds>tr trainset; ds>ev trainset; tr>ev model; ev>tk metric; tr>reg model",
      ),
      nodes: ["ev"],
      severity: "next",
    },
    {
      name: "the evaluator tunes the trainer, and nobody else",
      diagram: designWith("hp=hyperparameter-tuner", "tr>reg model; ev>hp metric; hp>tr config", [
        "ev>reg",
        "orch>tr",
      ]),
      nodes: ["ev"],
    },
    {
      name: "nothing fills the registry",
      diagram: designWithout(["ev>reg"]),
      nodes: ["ev"],
    },
    {
      name: "a replay that only fills a warehouse, and no registry",
      diagram: draw(
        "log=event-log; ds=dataset-builder; tr=trainer; ev=replay-evaluator; wh=data-warehouse; m=model-server; svc=prediction-service; web=web-client",
        "log>ds event; ds>tr trainset; tr>ev model; log>ev event; ev>wh metric; tr>m model; svc>m request; web>svc request",
      ),
      nodes: ["ev"],
    },
    {
      name: "answers are judged for nobody",
      diagram: draw(
        "log=event-log; gold=golden-set; ev=llm-evaluator; web=web-client; pa=prompt-assembler; llm=llm-api; gw=api-gateway; tr=llm-tracer",
        "web>gw request; gw>pa request; pa>llm prompt; llm>tr predlog; tr>log predlog; gold>ev trainset; log>ev event",
      ),
      nodes: ["ev"],
    },
  ],
};
