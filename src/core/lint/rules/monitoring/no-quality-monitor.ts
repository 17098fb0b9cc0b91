/**
 * Labels come back for training, and nobody compares them with what was predicted.
 *
 * Mended against the first wording: only labels of live data count (a corpus that was annotated once
 * says nothing of today), and whoever gets live labels or reactions and judges by them will do.
 */
import { draw } from "../../../document/draw.ts";
import { statedNumber } from "../../../document/requirement-number.ts";
import { say } from "../../../messages/say.ts";
import { designWith, designWithout, SOUND_DESIGN } from "../../example-design.ts";
import { unmeasuredLabels } from "../../live-quality.ts";
import { withoutEncoders } from "../../models.ts";
import { addQualityMonitor } from "../../recipes/add-monitoring.ts";
import { canRecord } from "../../recipes/log-predictions.ts";
import type { LintContext, Observation, Rule } from "../../rule.ts";
import { idsOf, listed } from "../../words.ts";

/** So late do labels come that a measure of quality is history: 90 days, in seconds. */
const LATE = 90 * 86_400;

function check({ document, graph }: LintContext): readonly Observation[] {
  if (!graph.has("monitor")) return [];
  const labels = unmeasuredLabels(graph);
  if (labels.length === 0) return [];
  const servers = withoutEncoders([...graph.learned]);
  return [
    {
      title: "Labels arrive, and live quality is not measured",
      message: say`Nobody compares the labels of ${listed(labels)} with what ${listed(servers)} predicted`,
      nodes: idsOf([...labels, ...servers]),
      edges: [],
      fixes: canRecord(graph) ? [{ title: "Add quality monitor", apply: addQualityMonitor }] : [],
      ...((statedNumber(document.requirements, "labelDelay") ?? 0) > LATE
        ? { severity: "info" }
        : {}),
    },
  ];
}

/** Labels that come back, without the experiment that would measure them. */
const UNMEASURED = designWithout(["exp"]);

export const noQualityMonitor: Rule = {
  id: "no-quality-monitor",
  group: "monitoring",
  severity: "warn",
  fires:
    "Labels of live data (joined from behaviour, delayed, or given to what was served) reach training, a model of our own serves and is monitored somehow, and nothing measures it by them: no quality monitor, no monitor that gets labels or feedback, no evaluator or experiment analysis that gets live events. Labels more than 90 days late make it an info.",
  why: "Offline scores are of yesterday's data. The labels that training gets anyway tell how good the model is on today's traffic; not to look at them is to learn of a bad model from a falling business figure.",
  asks: "Which chart shows you how good the model was yesterday, on real traffic?",
  source: "ML Test Score, Monitor 7: prediction quality; Rules of ML, 10",
  youngBelow: 15,
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
