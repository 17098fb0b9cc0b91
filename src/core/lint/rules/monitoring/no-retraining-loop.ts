/** Live data never finds its way back into training. */
import { draw } from "../../../document/draw.ts";
import {
  carries,
  type GraphEdge,
  type GraphNode,
  hasRole,
  isData,
  settingOf,
} from "../../../graph/elements.ts";
import type { Graph } from "../../../graph/graph.ts";
import { reach } from "../../../graph/walk.ts";
import { say } from "../../../messages/say.ts";
import { designWithout, SOUND_DESIGN, withSettings } from "../../example-design.ts";
import { ownServers, serversToRetrain } from "../../models.ts";
import { closeLoop } from "../../recipes/close-loop.ts";
import type { Fix, LintContext, Observation, Rule } from "../../rule.ts";
import { idsOf, listed } from "../../words.ts";

const CLOSE: Fix = { title: "Close the retraining loop", apply: closeLoop };

function check({ graph }: LintContext): readonly Observation[] {
  const servers = [...graph.learned];
  const trainers = graph.train.filter((node) => settingOf(node, "oneOff") !== true);
  if (trainers.length === 0 || servers.length === 0 || graph.loops.length > 0) return [];
  if (isTriggered(graph, trainers)) return [];
  return [
    {
      title: "No way from live data back into training",
      message: say`No data from ${listed(servers)} comes back to ${listed(trainers)} and out again as a new model`,
      nodes: idsOf([...trainers, ...servers]),
      edges: [],
      fixes: serversToRetrain(graph).length > 0 ? [CLOSE] : [],
    },
  ];
}

/**
 * What is seen of live data starts a training that leads back to serving, and where its data comes
 * from is not drawn: then the start stands for the data, too.
 */
function isTriggered(graph: Graph, trainers: readonly GraphNode[]): boolean {
  const goesOn = (edge: GraphEdge): boolean => !carries(edge, "model", "response");
  const leading = reach(graph.withRole(...SEES_LIVE), { edges: goesOn });
  const isFed = (edge: GraphEdge): boolean =>
    isData(edge) && !leading.has(edge.source) && !hasRole(edge.source, "label-source");
  return trainers.some(
    (node) =>
      leading.has(node) &&
      !node.in.some(isFed) &&
      [...reach(node)].some((later) => graph.learned.has(later)),
  );
}

const SEES_LIVE = ["monitor-data", "monitor-model", "retrain-trigger"] as const;

/** A model of our own serves; that somebody will have to retrain it holds before any training is drawn. */
function whenYoung(context: LintContext): readonly Observation[] {
  const { graph } = context;
  if (graph.train.length > 0) return check(context);
  const servers = ownServers(graph);
  if (servers.length === 0) return [];
  return [
    {
      title: "Nothing retrains this model",
      message: say`No training leads to ${listed(servers)}, and no live data leads back into training`,
      nodes: idsOf(servers),
      edges: [],
      fixes: serversToRetrain(graph).length > 0 ? [CLOSE] : [],
    },
  ];
}

export const noRetrainingLoop: Rule = {
  id: "no-retraining-loop",
  group: "monitoring",
  severity: "warn",
  fires:
    "A trainer and a served model of our own are drawn, and no live data leads back into a trainer whose model comes to serving. Training that is marked as done once, and hosted models, keep it silent.",
  why: "A model ages from the day it ships. A system that collects what happened after its predictions, labels it and trains on it again stays right; one that cannot has to be rebuilt by hand.",
  asks: "How does what happens after a prediction come back into the next training?",
  source:
    "Google, MLOps level 1: continuous training; Azure MLOps maturity level 4; interview practice",
  youngBelow: 12,
  check,
  whenYoung,
  good: [
    { name: "predictions come back as labels", diagram: SOUND_DESIGN },
    {
      name: "the way back runs through the client",
      diagram: designWithout(["plog"], "svc>log predlog"),
    },
    {
      name: "a model that is trained once, on purpose",
      diagram: withSettings(designWithout(["lj", "sfp", "orch"]), "tr", { oneOff: true }),
    },
    {
      name: "a hosted model, trained by somebody else",
      diagram: draw(
        "web=web-client; pa=prompt-assembler; llm=llm-api; tr=llm-tracer; log=event-log",
        "web>pa request; pa>llm prompt; llm>tr predlog; tr>log predlog",
      ),
    },
    {
      name: "a bought encoder before an index",
      diagram: draw(
        "svc=prediction-service; qe=embedding-model; vec=vector-index",
        "svc>qe request; qe>vec emb; vec>svc cand",
      ),
    },
    {
      name: "a drift monitor starts the training, whose data are not drawn",
      diagram: draw(
        "m=model-server; mon=drift-monitor; tr=trainer",
        "m>mon predlog; mon>tr control; tr>m model",
      ),
    },
  ],
  bad: [
    {
      name: "the log is never read by training",
      diagram: designWithout(["lj", "sfp"]),
      nodes: ["tr", "mA", "mB"],
    },
    {
      name: "training has no way to what serves",
      diagram: designWithout(["reg"]),
      nodes: ["tr", "mA", "mB"],
    },
    {
      name: "a young sketch with nothing but serving",
      diagram: draw(
        "log=kafka 'Kafka'; sp=flink 'Flink'; fs=feature-store; m=model-server",
        "log>sp event; sp>fs feat-on; fs>m feat-on",
        {
          requirements: {
            offlineMetric: { value: ["Log loss"] },
            onlineMetric: { value: ["Clicks"] },
          },
        },
      ),
      nodes: ["m"],
      severity: "next",
    },
    {
      name: "a young batch system",
      diagram: draw(
        "wh=data-warehouse; ds=dataset-builder; tr=trainer; bs=batch-scorer; tbl=precomputed-table",
        "wh>ds batch; ds>tr trainset; tr>bs model; wh>bs batch; bs>tbl pred",
      ),
      nodes: ["tr", "bs"],
      severity: "next",
    },
  ],
};
