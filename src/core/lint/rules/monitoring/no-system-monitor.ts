/**
 * Something is monitored, but not whether answers come, and how fast.
 *
 * Mended against the first wording: services that report to a dashboard, a metric store or alerting
 * directly are watched without a box of that name.
 */
import { passes } from "../../../catalogue/catalogue.ts";
import { draw } from "../../../document/draw.ts";
import { carries, type GraphNode } from "../../../graph/elements.ts";
import type { Graph } from "../../../graph/graph.ts";
import { say } from "../../../messages/say.ts";
import { designWith, designWithout, SOUND_DESIGN } from "../../example-design.ts";
import { addSystemMonitor, servicesToWatch } from "../../recipes/add-monitoring.ts";
import type { LintContext, Observation, Rule } from "../../rule.ts";
import { idsOf, listed } from "../../words.ts";

function check({ graph }: LintContext): readonly Observation[] {
  if (graph.has("monitor-system") || !graph.has("monitor")) return [];
  const unseen = servicesToWatch(graph).filter((node) => graph.online.has(node));
  if (unseen.length === 0 || reportsElsewhere(graph)) return [];
  return [
    {
      title: "Nobody watches latency and errors",
      message: say`No monitor would show that ${listed(unseen)} is slow or fails`,
      nodes: idsOf(unseen),
      edges: [],
      fixes: unseen.some(canReport)
        ? [{ title: "Add system monitor", apply: addSystemMonitor }]
        : [],
    },
  ];
}

const canReport = ({ component }: GraphNode): boolean =>
  !component || passes(component.emits, "metric") || passes(component.emits, "event");

/** Whether figures of the request path come to somebody without a monitor between. */
const reportsElsewhere = (graph: Graph): boolean =>
  graph
    .withRole("dashboard", "metric-store", "alerting")
    .some((node) =>
      node.in.some((edge) => carries(edge, "metric", "alert") && graph.online.has(edge.source)),
    );

export const noSystemMonitor: Rule = {
  id: "no-system-monitor",
  group: "monitoring",
  severity: "warn",
  fires:
    "Requests come to a service or a model, some monitor is drawn, and none of them watches the system. Metrics from the request path to a dashboard, a metric store or alerting keep it silent.",
  why: "Most outages of an ML product are ordinary ones: a slow dependency, a full memory, a time-out. Latency, errors and load show them within minutes; drift and quality would take days.",
  asks: "The p99 latency doubles after a release: who sees it, and where?",
  source: "ML Test Score, Monitor 6: computing performance",
  youngBelow: 12,
  check,
  good: [
    {
      name: "the service reports to a system monitor",
      diagram: draw(
        "web=web-client 'App'; svc=prediction-service 'Service'; m=model-server 'Model'; sys=system-monitor 'System monitor'; dm=drift-monitor 'Drift monitor'; al=alerting 'Alerting'",
        "web>svc request; svc>m request; m>svc response; svc>sys metric; sys>al alert; m>dm event; dm>al alert",
      ),
    },
    { name: "drift and machines are watched", diagram: SOUND_DESIGN },
    {
      name: "metrics go to a dashboard",
      diagram: designWith("gr=grafana", "svc>gr metric", ["sys"]),
    },
    {
      name: "nobody waits for a batch job",
      diagram: draw(
        "wh=data-warehouse; bs=batch-scorer; tbl=precomputed-table; dm=drift-monitor; al=alerting",
        "wh>bs batch; bs>tbl pred; wh>dm batch; dm>al alert",
      ),
    },
  ],
  bad: [
    {
      name: "a young drawing in which only drift is watched",
      diagram: draw(
        "web=web-client 'App'; svc=prediction-service 'Service'; m=model-server 'Model'; dm=drift-monitor 'Drift monitor'; al=alerting 'Alerting'",
        "web>svc request; svc>m request; m>svc response; m>dm event; dm>al alert",
      ),
      nodes: ["svc"],
      severity: "next",
    },
    { name: "only drift is watched", diagram: designWithout(["sys"]), nodes: ["svc"] },
    {
      name: "the client calls the models, and costs are watched",
      diagram: designWith("cost=cost-monitor", "web>ab request; mA>cost metric; cost>al alert", [
        "sys",
        "svc",
      ]),
      nodes: ["mA", "mB"],
    },
  ],
};
