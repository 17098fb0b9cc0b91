/** Monitors see everything and tell nobody. */
import { passes } from "../../../catalogue/catalogue.ts";
import { draw } from "../../../document/draw.ts";
import { type GraphNode, hasRole } from "../../../graph/elements.ts";
import { reach } from "../../../graph/walk.ts";
import { say } from "../../../messages/say.ts";
import { designWith, designWithout, SOUND_DESIGN } from "../../example-design.ts";
import { ALARMS, tellPeople } from "../../recipes/watch.ts";
import type { LintContext, Observation, Rule } from "../../rule.ts";
import { idsOf, listed } from "../../words.ts";

function check({ graph }: LintContext): readonly Observation[] {
  const monitors = graph.withRole("monitor").filter((node) => node.in.length > 0);
  if (monitors.length === 0) return [];
  const reached = [...reach(monitors, { kinds: ["alert", "metric", "event"] })];
  const mayLook = graph.stage !== "production";
  if (reached.some((node) => isSomebody(node) || (mayLook && node.roles.has("dashboard"))))
    return [];
  return [
    {
      title: "Nobody is told what the monitors see",
      message: say`No alert of ${listed(monitors)} reaches a person`,
      nodes: idsOf(monitors),
      edges: [],
      fixes: monitors.some(canTell)
        ? [
            {
              title: "Send alerts",
              apply: (document, context) => tellPeople(document, context, idsOf(monitors)),
            },
          ]
        : [],
    },
  ];
}

/** A chat or a pager may be drawn as any service, or as somebody else's. */
const isSomebody = (node: GraphNode): boolean =>
  hasRole(node, "alerting", "human", "service", "external");

const canTell = ({ component }: GraphNode): boolean =>
  !component || ALARMS.some((kind) => passes(component.emits, kind));

/** Monitors, but no alerting. */
const UNTOLD = designWithout(["al"]);

export const noAlerting: Rule = {
  id: "no-alerting",
  group: "monitoring",
  severity: "info",
  fires:
    "Monitors watch something, and none of them sends alerts or metrics on to alerting, a person or a service. Before production a dashboard is enough.",
  why: "A monitor is as good as the person it wakes. Say who is on call and what reaches them, or the chart is read after the complaint.",
  asks: "Who is told when a monitor turns red, and how?",
  source: "ML Test Score, Monitor 1; interview practice",
  youngBelow: 8,
  mutedBy: ["drift-triggers-nothing", "alert-dead"],
  check,
  good: [
    {
      name: "alerting passes it on",
      diagram: draw(
        "svc=prediction-service 'Service'; sys=system-monitor 'System monitor'; al=alerting 'Alerting'",
        "svc>sys metric; sys>al alert",
      ),
    },
    { name: "a whole design", diagram: SOUND_DESIGN },
    {
      name: "a dashboard, while it is a design",
      diagram: designWith("gr=grafana", "sys>gr metric", ["al"]),
    },
    {
      name: "drift that nothing follows from is said instead",
      diagram: designWithout(["al", "orch"]),
    },
    {
      name: "alerting without an input is said instead",
      diagram: designWithout(["drift>al", "sys>al"]),
    },
  ],
  bad: [
    {
      name: "a young drawing",
      diagram: draw(
        "web=web-client 'App'; svc=prediction-service 'Service'; m=model-server 'Model'; sys=system-monitor 'System monitor'",
        "web>svc request; svc>m request; m>svc response; svc>sys metric",
      ),
      nodes: ["sys"],
      severity: "next",
    },
    {
      name: "monitors start trainings, and people know nothing",
      diagram: UNTOLD,
      nodes: ["drift", "sys"],
    },
    {
      name: "nobody looks at a dashboard at night",
      diagram: {
        ...designWith("gr=grafana", "sys>gr metric", ["al"]),
        requirements: { ...UNTOLD.requirements, stage: { value: "production" } },
      },
      nodes: ["drift", "sys"],
    },
  ],
};
