/** A monitor looks for drift, and nobody says drift from what. */
import { draw } from "../../../document/draw.ts";
import { carries, type GraphNode, hasRole, settingOf } from "../../../graph/elements.ts";
import { say } from "../../../messages/say.ts";
import { designWithout, SOUND_DESIGN, withSettings } from "../../example-design.ts";
import { giveReferences } from "../../recipes/watch.ts";
import type { LintContext, Observation, Rule } from "../../rule.ts";
import { idsOf, listed } from "../../words.ts";

function check({ graph }: LintContext): readonly Observation[] {
  const blind = graph.withRole("monitor-data").filter(lacksReference);
  if (blind.length === 0) return [];
  const hasExamples = graph.has("dataset-builder");
  return [
    {
      title: "Nobody says what the data is compared with",
      message: say`${listed(blind)} gets what comes in now, and nothing to hold it against`,
      nodes: idsOf(blind),
      edges: [],
      fixes: [
        {
          title: hasExamples ? "Compare with the training data" : "Compare with the window before",
          apply: (document, context) => giveReferences(document, context, idsOf(blind)),
        },
      ],
    },
  ];
}

/** The age of data needs none, and a monitor that nothing comes to is another rule's. */
const lacksReference = (node: GraphNode): boolean =>
  node.in.length > 0 &&
  !node.roles.has("monitor-freshness") &&
  settingOf(node, "reference") === undefined &&
  !node.in.some(
    (edge) =>
      carries(edge, "batch", "feat-off") ||
      (carries(edge, "feat") && hasRole(edge.source, "feature-store-offline")),
  );

export const driftNoReference: Rule = {
  id: "drift-no-reference",
  group: "monitoring",
  severity: "info",
  fires:
    "A monitor of data gets no training set, table or offline features, and its “compared with” is not set. Freshness monitors need none.",
  why: "Drift is a distance, and a distance has two ends. Held against the training data it shows skew, against the window before it shows change; the two alarm for different reasons.",
  asks: "Your drift monitor raises an alarm: the data differs from what?",
  source: "Google Cloud, Vertex AI model monitoring: training-serving skew and prediction drift",
  youngBelow: 8,
  check,
  good: [
    {
      name: "the training set is the reference",
      diagram: draw(
        "log=event-log 'Kafka'; ds=dataset-builder 'Data set'; dm=drift-monitor 'Drift monitor'; al=alerting 'Alerting'",
        "log>dm predlog; ds>dm trainset; dm>al alert",
      ),
    },
    { name: "a whole design", diagram: SOUND_DESIGN },
    {
      name: "the window before is the reference",
      diagram: withSettings(designWithout(["ds>drift"]), "drift", { reference: "previous" }),
    },
    {
      name: "the age of an index is compared with nothing",
      diagram: draw(
        "ib=index-builder; fm=freshness-monitor; al=alerting",
        "ib>fm index; fm>al alert",
      ),
    },
    {
      name: "a skew checker reads the offline store",
      diagram: draw(
        "log=event-log; fs=offline-feature-store; sk=skew-checker; al=alerting",
        "log>sk predlog; fs>sk feat-off; sk>al alert",
      ),
    },
  ],
  bad: [
    {
      name: "a young drawing: only the log comes in",
      diagram: draw(
        "log=event-log 'Kafka'; dm=drift-monitor 'Drift monitor'; al=alerting 'Alerting'",
        "log>dm predlog; dm>al alert",
      ),
      nodes: ["dm"],
      severity: "next",
    },
    {
      name: "the training set is not given",
      diagram: designWithout(["ds>drift"]),
      nodes: ["drift"],
    },
    {
      name: "two monitors without a training set in sight",
      diagram: draw(
        "web=web-client; svc=prediction-service; m=model-server; log=event-log; d1=drift-monitor; d2=evidently; al=alerting; sys=system-monitor",
        "web>svc request; svc>m request; svc>log predlog; log>d1 predlog; log>d2 event; d1>al alert; d2>al alert; svc>sys metric; sys>al alert",
      ),
      nodes: ["d1", "d2"],
    },
  ],
};
