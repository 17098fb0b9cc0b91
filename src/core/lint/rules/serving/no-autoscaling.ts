/** Traffic swings, and the number of servers does not. */
import { draw } from "../../../document/draw.ts";
import { statedNumber } from "../../../document/requirement-number.ts";
import type { Diagram } from "../../../document/types.ts";
import { isRunByOthers } from "../../../estimates/capacity.ts";
import { averageQps, peakQps } from "../../../estimates/traffic.ts";
import type { GraphNode } from "../../../graph/elements.ts";
import type { Graph } from "../../../graph/graph.ts";
import { say } from "../../../messages/say.ts";
import { SOUND_DESIGN } from "../../example-design.ts";
import { userFacing } from "../../models.ts";
import { sendAlerts } from "../../recipes/add-monitoring.ts";
import { Draft } from "../../recipes/draft.ts";
import { AUTOSCALER, SYSTEM_MONITOR } from "../../recipes/parts.ts";
import type { Fix, LintContext, Observation, Rule } from "../../rule.ts";
import { idsOf, listed, roughly } from "../../words.ts";

/** From here on a fleet for the peak stands idle for most of the day. */
const SWINGS = 3;

function check({ graph }: LintContext): readonly Observation[] {
  if (graph.stage !== "production" || graph.has("autoscaler")) return [];
  const factor = swingOf(graph);
  if (factor === undefined || factor < SWINGS) return [];
  const servers = userFacing(graph).filter((node) => !isRunByOthers(node));
  if (servers.length === 0) return [];
  return [
    {
      title: "The number of servers does not follow the traffic",
      message: say`The peak is ${roughly(factor)} times the average, and nothing scales ${listed(servers)}`,
      nodes: idsOf(servers),
      edges: [],
      fixes: [addAutoscaler(servers)],
    },
  ];
}

/** Peak ÷ average, as far as somebody has stated it. */
function swingOf({ requirements }: Graph): number | undefined {
  const factor = statedNumber(requirements, "peakFactor");
  if (statedNumber(requirements, "peakQps") === undefined) return factor;
  const [peak, average] = [peakQps(requirements), averageQps(requirements)];
  return peak.known && average.known && average.value > 0 ? peak.value / average.value : factor;
}

/** server → system monitor → autoscaler → server, or whoever on the way to it can be told. */
const addAutoscaler = (servers: readonly GraphNode[]): Fix => ({
  title: "Add autoscaler",
  apply: (document, context) => {
    const draft = new Draft(document, context);
    const left = servers.filter(({ id }) => draft.graph.node(id) !== undefined);
    const [first] = left;
    if (!first) return document;
    const monitor = draft.ensure(SYSTEM_MONITOR, first.id, "below");
    if (draft.node(monitor).in.length === 0)
      draft.wire(
        left.map(({ id }) => ({ source: id, target: monitor, kinds: ["metric", "event"] })),
      );
    if (draft.node(monitor).out.length === 0) sendAlerts(draft, monitor);
    const scaler = draft.ensure(AUTOSCALER, monitor, "right");
    draft.connect(monitor, scaler, "metric");
    draft.wire(left.map(({ id }) => ({ source: scaler, target: id, kinds: ["control"] })));
    if (draft.node(scaler).out.length === 0)
      for (const api of draft.graph.withRole("api")) draft.connect(scaler, api.id, "control");
    return draft.document;
  },
});

const swinging = (factor: number): Diagram["requirements"] => ({
  stage: { value: "production" },
  peakFactor: { value: factor },
});

const NODES =
  "web=web-client 'App'; svc=prediction-service 'Service'; m=model-server 'Model'; sys=system-monitor 'System monitor'";
const EDGES = "web>svc request; svc>m request; m>svc response; svc>web response; m>sys metric";

export const noAutoscaling: Rule = {
  id: "no-autoscaling",
  group: "serving",
  severity: "info",
  fires:
    "In stage production the peak is stated to be three times the average or more, our own servers answer users, and no autoscaler is drawn. Managed, external and on-device models keep it silent, and so does a peak that nobody has stated.",
  why: "Servers for the peak stand idle most of the day, and servers for the average fall over every evening. Scaling by load costs less and survives a day that is busier than the plan.",
  asks: "Your traffic triples every evening: what adds the servers, and how long do they take to start?",
  source: "AWS Well-Architected ML Lens, performance efficiency and cost optimisation",
  check,
  good: [
    {
      name: "an autoscaler follows the load",
      diagram: draw(
        `${NODES}; as=autoscaler 'Autoscaler'`,
        `${EDGES}; sys>as metric; as>m control`,
        {
          requirements: swinging(5),
        },
      ),
    },
    { name: "a flat day", diagram: draw(NODES, EDGES, { requirements: swinging(1.5) }) },
    {
      name: "a provider scales the endpoint",
      diagram: draw(NODES.replace("model-server", "vertex-endpoint"), EDGES, {
        requirements: swinging(5),
      }),
    },
    {
      name: "a drawing that is no product yet",
      diagram: draw(NODES, EDGES, { requirements: { peakFactor: { value: 5 } } }),
    },
    {
      // Counter-example: the sheet's default of 3 is nobody's word.
      name: "nobody has said how high the peak is",
      diagram: draw(NODES, EDGES, { requirements: { stage: { value: "production" } } }),
    },
  ],
  bad: [
    {
      name: "evenings are five times as busy",
      diagram: draw(NODES, EDGES, { requirements: swinging(5) }),
      nodes: ["m"],
    },
    {
      name: "a peak of 200 a second over an average of 23, and two arms",
      diagram: {
        ...SOUND_DESIGN,
        requirements: {
          ...SOUND_DESIGN.requirements,
          stage: { value: "production" },
          dau: { value: 200_000 },
          peakQps: { value: 200 },
        },
      },
      nodes: ["mA", "mB"],
    },
    {
      name: "rankers, which take no orders from a scaler",
      diagram: draw(
        "app=mobile-client; svc=prediction-service; cg=candidate-generator; r=ranker",
        "app>svc request; svc>cg request; cg>r cand; r>svc response; svc>app response",
        { requirements: swinging(4) },
      ),
      nodes: ["r"],
    },
  ],
};
