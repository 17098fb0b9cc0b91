/**
 * Nothing records what was predicted.
 *
 * Mended against the first wording: a server's plain events into a log or store count as the record,
 * and a hosted generator counts as a server here, since its answers are what one has to look at.
 */
import { draw } from "../../../document/draw.ts";
import type { GraphNode } from "../../../graph/elements.ts";
import type { Graph } from "../../../graph/graph.ts";
import { say } from "../../../messages/say.ts";
import { designWithout, SOUND_DESIGN } from "../../example-design.ts";
import { persistsScores, predictors, recordsPredictions, withoutEncoders } from "../../models.ts";
import { logPredictions } from "../../recipes/log-predictions.ts";
import type { LintContext, Observation, Rule } from "../../rule.ts";
import { idsOf, listed } from "../../words.ts";

function check({ graph }: LintContext): readonly Observation[] {
  if (graph.train.length === 0 && !graph.has("monitor")) return [];
  const running = predictors(graph).filter(
    (node) => graph.online.has(node) || node.roles.has("batch-scorer"),
  );
  return observe(graph, running);
}

/** Whatever serves will have to be recorded, before anybody calls it or trains it. */
const whenYoung = ({ graph }: LintContext): readonly Observation[] =>
  observe(graph, withoutEncoders([...graph.serving]));

function observe(graph: Graph, serving: readonly GraphNode[]): readonly Observation[] {
  const passing = serving.filter(
    (node) => !node.roles.has("batch-scorer") || !persistsScores(node),
  );
  if (passing.length === 0 || recordsPredictions(graph)) return [];
  const generates = passing.some((node) => node.roles.has("generator"));
  return [
    {
      title: "Nothing records what was predicted",
      message: say`The predictions of ${listed(passing)} are not logged`,
      nodes: idsOf(passing),
      edges: [],
      fixes: [
        { title: generates ? "Add LLM tracer" : "Add prediction logger", apply: logPredictions },
      ],
    },
  ];
}

export const noPredictionLogging: Rule = {
  id: "no-prediction-logging",
  group: "monitoring",
  severity: "error",
  fires:
    "A model answers online or scores in batch, training or a monitor is drawn, and no predictions are recorded: no prediction logger, no prediction log out of a server or service, no events from a server into a log. Batch scores that stay in a store count as the record.",
  why: "Without a record of what was predicted, from which features and by which version, nobody can measure quality, compare experiments, train on what serving really saw, or explain one decision.",
  asks: "If a user complains about yesterday's prediction, where would you look it up?",
  source: "Rules of ML, 29; the “no logging” anti-pattern of production ML lists",
  youngBelow: 10,
  check,
  whenYoung,
  good: [
    { name: "a logger records every arm", diagram: SOUND_DESIGN },
    {
      name: "the service logs for its models",
      diagram: designWithout(["plog"], "svc>log predlog"),
    },
    {
      name: "the servers write to the log themselves",
      diagram: designWithout(["plog"], "mA>log event; mB>log event"),
    },
    {
      name: "batch scores stay in a table",
      diagram: draw(
        "wh=data-warehouse; dv=data-validation; fp=feature-pipeline-batch; ds=dataset-builder; tr=trainer; ev=offline-evaluator; reg=model-registry; bs=batch-scorer; tbl=precomputed-table; app=app-backend; bl=baseline-model",
        "wh>dv batch; dv>fp batch; fp>ds feat-off; ds>tr trainset; tr>ev model; ds>ev trainset; ev>reg model; reg>bs model; fp>bs feat-off; bs>tbl pred; tbl>app pred; ds>bl trainset; bl>ev metric",
      ),
    },
  ],
  bad: [
    {
      name: "the log has events, but no predictions",
      diagram: designWithout(["plog"]),
      nodes: ["mA", "mB"],
    },
    {
      name: "batch scores go out as files and are gone",
      diagram: draw(
        "wh=data-warehouse; dv=data-validation; fp=feature-pipeline-batch; ds=dataset-builder; tr=trainer; ev=offline-evaluator; reg=model-registry; bs=batch-scorer; app=app-backend; bl=baseline-model",
        "wh>dv batch; dv>fp batch; fp>ds feat-off; ds>tr trainset; tr>ev model; ds>ev trainset; ev>reg model; reg>bs model; fp>bs feat-off; bs>app pred; ds>bl trainset; bl>ev metric",
      ),
      nodes: ["bs"],
    },
    {
      name: "a young sketch without callers or training",
      diagram: draw("fs=feature-store; m=model-server", "fs>m feat-on"),
      nodes: ["m"],
      severity: "next",
    },
    {
      name: "a young sketch around a hosted model",
      diagram: draw(
        "web=web-client; pa=prompt-assembler; qe=embedding-model; vec=vector-index; llm=llm-api",
        "web>pa request; web>qe request; qe>vec emb; vec>pa cand; pa>llm prompt",
      ),
      nodes: ["llm"],
      severity: "next",
    },
  ],
};
