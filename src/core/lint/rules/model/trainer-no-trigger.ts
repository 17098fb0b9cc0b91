/**
 * A trainer that nothing starts.
 *
 * Mended against the first wording: an alert starts training as well as a trigger does; a learner that
 * reads a stream never stops; and a pretrained model that is fine-tuned outside any loop is tuned once.
 */
import { draw } from "../../../document/draw.ts";
import {
  carries,
  type GraphEdge,
  type GraphNode,
  hasRole,
  settingOf,
} from "../../../graph/elements.ts";
import type { Graph } from "../../../graph/graph.ts";
import { reach } from "../../../graph/walk.ts";
import { say } from "../../../messages/say.ts";
import { designWith, designWithout, SOUND_DESIGN, withSettings } from "../../example-design.ts";
import { startTraining } from "../../recipes/start-training.ts";
import type { LintContext, Observation, Rule } from "../../rule.ts";
import { idsOf, listed } from "../../words.ts";

function check({ graph }: LintContext): readonly Observation[] {
  const waiting = waitingTrainers(graph);
  if (waiting.length === 0) return [];
  const ids = idsOf(waiting);
  return [
    {
      title: "Nothing starts the training",
      message: say`No schedule, alert or person starts ${listed(waiting)}`,
      nodes: ids,
      edges: [],
      fixes: [
        {
          title: "Add orchestrator",
          apply: (document, context) => startTraining(document, context, ids),
        },
      ],
    },
  ];
}

function waitingTrainers(graph: Graph): readonly GraphNode[] {
  const { train } = graph;
  if (train.length === 0) return [];
  const starters = graph.withRole(
    "trigger",
    "orchestrator",
    "human",
    "ci-cd",
    "monitor",
    "alerting",
  );
  const started = reach(starters, { kinds: ["control"] });
  const continued = reach(
    train.flatMap((node) => node.out.filter((edge) => carries(edge, "model"))).map(targetOf),
    { kinds: ["model"] },
  );
  const waiting = train.filter(
    (node) =>
      !started.has(node) &&
      !node.in.some(starts) &&
      !continued.has(node) &&
      !streams(node) &&
      settingOf(node, "oneOff") !== true,
  );
  return waiting.some(isTuning) ? withoutTunedOnce(graph, waiting) : waiting;
}

const targetOf = ({ target }: { readonly target: GraphNode }): GraphNode => target;

/** Whatever steers a trainer starts it, but for what only sets its parameters. */
const starts = (edge: GraphEdge): boolean =>
  carries(edge, "control") && !hasRole(edge.source, "tuner", "trainer", "compute");

const streams = (node: GraphNode): boolean =>
  hasRole(node, "online-learner") && node.in.some((edge) => carries(edge, "event"));

const isTuning = (node: GraphNode): boolean => hasRole(node, "fine-tuner", "alignment");

function withoutTunedOnce(graph: Graph, waiting: readonly GraphNode[]): readonly GraphNode[] {
  const inLoops = new Set(graph.loops.flatMap(({ trainers }) => trainers));
  return waiting.filter((node) => inLoops.has(node) || !isTuning(node));
}

export const trainerNoTrigger: Rule = {
  id: "trainer-no-trigger",
  group: "model",
  severity: "info",
  fires:
    "Speaks when no trigger, orchestrator, alert, person or CI/CD steers a trainer. Silent for a trainer said to run once, fine-tuning outside any retraining loop, a trainer that goes on from another's model, and a learner that reads a stream.",
  why: "Training that somebody starts by hand happens when they remember it. A schedule, new data or a drop in quality starts it on time, and the drawing shows which.",
  asks: "What starts the next training run: a clock, new data, an alert, or you?",
  source: "Google, MLOps level 1: pipeline triggers; AWS Prescriptive Guidance, MLOps checklist, 8",
  youngBelow: 10,
  check,
  good: [
    {
      name: "an orchestrator runs it every night",
      diagram: draw(
        "cron=scheduler 'Every night'; orch=pipeline-orchestrator 'Orchestrator'; ds=dataset-builder 'Data set'; tr=trainer 'Trainer'",
        "cron>orch control; orch>tr control; ds>tr trainset",
      ),
    },
    { name: "drift starts it", diagram: SOUND_DESIGN },
    {
      name: "a student goes on from its teacher",
      diagram: designWith("st=distillation", "tr>st model; st>ev model"),
    },
    {
      name: "trained once on purpose",
      diagram: withSettings(designWithout(["orch>tr"]), "tr", { oneOff: true }),
    },
    {
      // Counter-example to the first wording: it never stops, so nothing has to start it.
      name: "an online learner reads the stream",
      diagram: designWith("ol=online-trainer", "log>ol event; ol>ev model"),
    },
    {
      name: "a pretrained model is fine-tuned once",
      diagram: draw(
        "pt=pretrained-model; docs=content-corpus; ds=dataset-builder; ft=fine-tuner; ev=llm-evaluator; gold=golden-set; reg=model-registry; llm=llm-server; pa=prompt-assembler; gw=api-gateway; web=web-client",
        "docs>ds doc; pt>ft model; ds>ft trainset; ft>ev model; pt>ev model; gold>ev trainset; ev>reg model; reg>llm model; web>gw request; gw>pa request; pa>llm prompt",
      ),
    },
  ],
  bad: [
    {
      name: "a loop that somebody has to remember",
      diagram: draw(
        "log=event-log 'Log'; ds=dataset-builder 'Data set'; tr=trainer 'Trainer'; reg=model-registry 'Registry'; m=model-server 'Model server'",
        "log>ds event; ds>tr trainset; tr>reg model; reg>m model; m>log predlog",
      ),
      nodes: ["tr"],
      severity: "next",
    },
    {
      name: "the orchestrator starts one of two",
      diagram: designWith("t2=trainer", "ds>t2 trainset; t2>ev model"),
      nodes: ["t2"],
    },
    {
      name: "no orchestrator at all",
      diagram: designWithout(["orch"]),
      nodes: ["tr"],
    },
  ],
};
