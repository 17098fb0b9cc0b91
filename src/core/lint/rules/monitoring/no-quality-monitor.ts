/**
 * Labels come back for training, and nobody compares them with what was predicted.
 *
 * Mended against the first wording: only labels of live data count (a corpus that was annotated once
 * says nothing of today), and whoever gets live labels or reactions and judges by them will do.
 */
import { draw } from "../../../document/draw.ts";
import {
  carries,
  type GraphEdge,
  type GraphNode,
  hasRole,
  isData,
} from "../../../graph/elements.ts";
import type { Graph } from "../../../graph/graph.ts";
import { isLearnable } from "../../../graph/labels.ts";
import { reach } from "../../../graph/walk.ts";
import { designWith, designWithout, SOUND_DESIGN } from "../../example-design.ts";
import { withoutEncoders } from "../../models.ts";
import { canRecord } from "../../recipes/log-predictions.ts";
import { addQualityMonitor } from "../../recipes/watch.ts";
import type { LintContext, Observation, Rule } from "../../rule.ts";
import { numberIn } from "../../sheet.ts";
import { idsOf, listed } from "../../words.ts";

/** So late do labels come that a measure of quality is history: 90 days, in seconds. */
const LATE = 90 * 86_400;

function check({ document, graph }: LintContext): readonly Observation[] {
  if (graph.learned.size === 0 || !graph.has("label-source") || graph.has("monitor-model"))
    return [];
  const labels = liveLabels(graph);
  if (labels.length === 0 || graph.nodes.some((node) => measuresLive(node))) return [];
  const servers = withoutEncoders([...graph.learned]);
  return [
    {
      title: "Labels arrive, and live quality is not measured",
      message: `Nobody compares the labels of ${listed(labels)} with what ${listed(servers)} predicted`,
      nodes: idsOf([...labels, ...servers]),
      edges: [],
      fixes: canRecord(graph)
        ? [
            {
              title: "Add quality monitor",
              apply: (diagram, context) => addQualityMonitor(diagram, context, idsOf(labels)),
            },
          ]
        : [],
      ...((numberIn(document, "labelDelay") ?? 0) > LATE ? { severity: "info" } : {}),
    },
  ];
}

/** Sources of labels for what was served that training learns from: the joins, else whatever there is. */
function liveLabels(graph: Graph): readonly GraphNode[] {
  const learnt = reach(graph.train, { edges: isLearnable, backward: true });
  const served = reach(graph.learned, {
    edges: (edge) => isData(edge) || carries(edge, "response"),
  });
  const live = graph
    .withRole("label-source")
    .filter((node) => learnt.has(node) && (hasRole(node, ...AFTERWARDS) || served.has(node)));
  const joins = live.filter(({ roles }) => roles.has("label-join"));
  return joins.length > 0 ? joins : live;
}

const AFTERWARDS = ["label-join", "delayed-label", "feedback-logger"] as const;

/** Whoever gets what happened after predictions and makes a figure of it. */
function measuresLive(node: GraphNode): boolean {
  if (node.roles.has("monitor")) return node.in.some((edge) => carries(edge, "label", "feedback"));
  if (hasRole(node, "evaluator", "experiment-metrics"))
    return node.in.some((edge) => carries(edge, "event") || isReviewed(edge));
  return node.roles.has("label-source") && node.out.some(reports);
}

/** People look at live answers. */
const isReviewed = (edge: GraphEdge): boolean =>
  edge.target.roles.has("human-review") && carries(edge, "pred", "response");

const reports = (edge: GraphEdge): boolean =>
  carries(edge, "metric") &&
  hasRole(edge.target, "dashboard", "alerting", "metric-store", "monitor");

/** Labels that come back, without the experiment that would measure them. */
const UNMEASURED = designWithout(["exp"]);

export const noQualityMonitor: Rule = {
  id: "no-quality-monitor",
  group: "monitoring",
  severity: "warn",
  fires:
    "Labels of live data (joined from behaviour, delayed, or given to what was served) reach training, a model of our own serves, and nothing measures it by them: no quality monitor, no monitor that gets labels or feedback, no evaluator or experiment analysis that gets live events. Labels more than 90 days late make it an info.",
  why: "Offline scores are of yesterday's data. The labels that training gets anyway tell how good the model is on today's traffic; not to look at them is to learn of a bad model from a falling business figure.",
  asks: "Which chart shows you how good the model was yesterday, on real traffic?",
  source: "ML Test Score, Monitor 7: prediction quality; Rules of ML, 10",
  youngBelow: 15,
  mutedBy: ["no-monitoring"],
  check,
  good: [
    {
      name: "a quality monitor gets labels and predictions",
      diagram: draw(
        "m=model-server 'Model'; pl=prediction-logger 'Prediction logger'; log=event-log 'Kafka'; lj=label-joiner 'Label joiner'; qm=quality-monitor 'Quality monitor'; al=alerting 'Alerting'; ds=dataset-builder 'Data set'; tr=trainer 'Trainer'",
        "m>pl predlog; pl>log predlog; log>lj event; lj>ds label; ds>tr trainset; lj>qm label; log>qm predlog; qm>al alert; tr>m model",
      ),
    },
    { name: "an experiment is measured on live events", diagram: SOUND_DESIGN },
    {
      name: "labels by annotation of a corpus",
      diagram: designWith("an=annotation; docs=content-corpus", "docs>an doc; an>ds label", [
        "lj",
        "exp",
      ]),
    },
    {
      name: "people review live answers",
      diagram: designWith("he=human-eval; gr=grafana", "mA>he pred; he>gr metric", ["exp"]),
    },
    {
      name: "without any monitor, that is said instead",
      diagram: designWithout(["exp", "drift", "sys", "al"]),
    },
  ],
  bad: [
    {
      name: "a young loop",
      diagram: draw(
        "m=model-server 'Model'; pl=prediction-logger 'Prediction logger'; log=event-log 'Kafka'; lj=label-joiner 'Label joiner'; ds=dataset-builder 'Data set'; tr=trainer 'Trainer'; dm=drift-monitor 'Drift monitor'",
        "m>pl predlog; pl>log predlog; log>lj event; lj>ds label; ds>tr trainset; tr>m model; log>dm predlog",
      ),
      nodes: ["lj", "m"],
      severity: "next",
    },
    {
      name: "labels are joined for training alone",
      diagram: UNMEASURED,
      nodes: ["lj", "mA", "mB"],
    },
    {
      name: "people label what the model has seen",
      diagram: designWith("an=annotation", "log>an event; an>ds label", ["lj", "exp"]),
      nodes: ["an", "mA", "mB"],
    },
    {
      name: "labels come after half a year",
      diagram: {
        ...UNMEASURED,
        requirements: { ...UNMEASURED.requirements, labelDelay: { value: 180 * 86_400 } },
      },
      nodes: ["lj", "mA", "mB"],
      severity: "info",
    },
  ],
};
