/** A monitor of data or quality that reaches nobody who would act. */
import { draw } from "../../../document/draw.ts";
import { carries, type GraphNode } from "../../../graph/elements.ts";
import type { Graph } from "../../../graph/graph.ts";
import { reach } from "../../../graph/walk.ts";
import { say } from "../../../messages/say.ts";
import { designWithout, SOUND_DESIGN } from "../../example-design.ts";
import { actOnDrift } from "../../recipes/add-monitoring.ts";
import type { LintContext, Observation, Rule } from "../../rule.ts";
import { idsOf, listed } from "../../words.ts";

function check({ graph }: LintContext): readonly Observation[] {
  const isHeard = heard(graph);
  const idle = graph
    .withRole("monitor-data", "monitor-model")
    .filter((node) => node.in.length > 0 && !isHeard(node));
  if (idle.length === 0) return [];
  return [
    {
      title: "Drift is seen, and nothing happens",
      message: say`Neither a person nor a trigger listens to ${listed(idle)}`,
      nodes: idsOf(idle),
      edges: [],
      fixes: [
        {
          title: "Send alerts",
          apply: (document, context) => actOnDrift(document, context, idsOf(idle)),
        },
      ],
    },
  ];
}

/** Monitors from which somebody or something that acts is told; all found in one walk. */
function heard(graph: Graph): (monitor: GraphNode) => boolean {
  const told = reach(graph.withRole(...ACTING), { kinds: TELLING, backward: true });
  return (monitor) =>
    monitor.out.some((edge) => carries(edge, ...TELLING) && told.has(edge.target));
}

const TELLING = ["alert", "metric", "control"] as const;
const ACTING = [
  "alerting",
  "human",
  "trigger",
  "retrain-trigger",
  "orchestrator",
  "deployer",
  "flag",
  "dashboard",
] as const;

export const driftTriggersNothing: Rule = {
  id: "drift-triggers-nothing",
  group: "monitoring",
  severity: "warn",
  fires:
    "A monitor of data or of quality that gets something has no way over alerts, metrics or control to a person, an alert, a dashboard, a trigger, an orchestrator, a deployer or a flag.",
  why: "A chart that nobody looks at changes nothing. Drift has to reach somebody on call, or start the retraining that would answer it.",
  asks: "When the drift monitor sees drift at three in the morning, what happens next?",
  source: "Azure MLOps maturity level 4: monitoring triggers retraining; interview practice",
  youngBelow: 8,
  check,
  good: [
    { name: "drift alerts people and starts the training", diagram: SOUND_DESIGN },
    {
      name: "a dashboard is somebody's to watch",
      diagram: draw(
        "log=event-log; dm=drift-monitor; db=grafana; m=model-server",
        "m>log event; log>dm event; dm>db metric",
      ),
    },
    {
      name: "a system monitor is another matter",
      diagram: draw("m=model-server; sm=system-monitor", "m>sm metric"),
    },
  ],
  bad: [
    {
      name: "the drift monitor talks to nobody",
      diagram: designWithout(["drift>al", "drift>orch"]),
      nodes: ["drift"],
    },
    {
      name: "nor does either of two, without anybody to talk to",
      diagram: draw(
        "m=model-server; pl=prediction-logger; log=event-log; lj=label-joiner; dm=drift-monitor 'Drift'; qm=quality-monitor 'Quality'; lake=data-lake; sfp=feature-pipeline-stream; fs=feature-store",
        "m>pl predlog; pl>log predlog; log>lj event; log>dm predlog; lj>qm label; log>lake event; log>sfp event; sfp>fs feat-on; fs>m feat-on",
      ),
      nodes: ["dm", "qm"],
    },
    {
      name: "a young drawing",
      diagram: draw("log=event-log; dm=drift-monitor; m=model-server", "m>log event; log>dm event"),
      nodes: ["dm"],
      severity: "next",
    },
  ],
};
