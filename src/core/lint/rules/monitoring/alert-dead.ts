/** Alerting is drawn, and nothing would ever raise an alert. */
import { passes } from "../../../catalogue/catalogue.ts";
import { draw } from "../../../document/draw.ts";
import type { GraphNode } from "../../../graph/elements.ts";
import type { Graph } from "../../../graph/graph.ts";
import { say } from "../../../messages/say.ts";
import { designWithout, SOUND_DESIGN } from "../../example-design.ts";
import { Draft } from "../../recipes/draft.ts";
import { ALARMS } from "../../recipes/watch.ts";
import type { Fix, LintContext, Observation, Rule } from "../../rule.ts";
import { idsOf, listed } from "../../words.ts";

function check({ graph }: LintContext): readonly Observation[] {
  const deaf = graph.withRole("alerting").filter((node) => node.in.length === 0);
  if (deaf.length === 0) return [];
  const alarms = alarmsOf(graph);
  return [
    {
      title: "Alerting receives nothing",
      message: say`No arrow brings an alert to ${listed(deaf)}`,
      nodes: idsOf(deaf),
      edges: [],
      fixes:
        alarms.length > 0 && deaf.every(canListen)
          ? [connectAlarms(idsOf(alarms), idsOf(deaf))]
          : [],
    },
  ];
}

/** What has something to raise an alert about: the monitors, else whatever else knows how to. */
function alarmsOf(graph: Graph): readonly GraphNode[] {
  const monitors = graph.withRole("monitor").filter(raises);
  return monitors.length > 0
    ? monitors
    : graph.withRole("data-validation", "evaluator", "orchestrator").filter(raises);
}

const raises = ({ component, in: edges }: GraphNode): boolean =>
  edges.length > 0 &&
  component !== undefined &&
  component.emits !== "any" &&
  component.emits.includes("alert");

const canListen = ({ component }: GraphNode): boolean =>
  !component || passes(component.accepts, "alert");

const connectAlarms = (sources: readonly string[], targets: readonly string[]): Fix => ({
  title: "Connect what raises alerts",
  apply: (document, context) => {
    const draft = new Draft(document, context);
    draft.wire(
      targets.flatMap((target) => sources.map((source) => ({ source, target, kinds: ALARMS }))),
    );
    return draft.document;
  },
});

export const alertDead: Rule = {
  id: "alert-dead",
  group: "monitoring",
  severity: "info",
  fires: "A box for alerting has no arrow into it.",
  why: "A pager that nothing is connected to is silent on good days and on bad ones. Each alert has a monitor behind it that knows when to raise it.",
  asks: "Which monitor raises the alert, and at which threshold?",
  source: "Interview practice",
  mutedBy: ["no-monitoring", "drift-triggers-nothing"],
  check,
  good: [
    {
      name: "a monitor alerts",
      diagram: draw(
        "svc=prediction-service 'Service'; sys=system-monitor 'System monitor'; al=alerting 'Alerting'",
        "svc>sys metric; sys>al alert",
      ),
    },
    { name: "a whole design", diagram: SOUND_DESIGN },
    { name: "without any monitor, that is said instead", diagram: designWithout(["drift", "sys"]) },
    {
      name: "drift that nothing follows from is said instead",
      diagram: designWithout(["drift>al", "drift>orch", "sys>al"]),
    },
  ],
  bad: [
    {
      name: "a system monitor beside it",
      diagram: draw(
        "svc=prediction-service 'Service'; sys=system-monitor 'System monitor'; al=alerting 'Alerting'; hum=human-operator 'On call'",
        "svc>sys metric; al>hum event",
      ),
      nodes: ["al"],
    },
    {
      name: "a whole design whose monitors do not use it",
      diagram: designWithout(["drift>al", "sys>al"]),
      nodes: ["al"],
    },
    {
      name: "nothing could raise an alert yet",
      diagram: draw("al=pagerduty 'Pager'; hum=human-operator; lake=data-lake", "al>hum event"),
      nodes: ["al"],
    },
  ],
};
