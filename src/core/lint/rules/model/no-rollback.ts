/**
 * Nobody who would notice a bad model can bring the old one back.
 *
 * Mended against the first wording: alerts and metrics on the way count like control, retraining does
 * not; switching traffic or turning to a fallback brings the old answers back, too.
 */
import type { Role } from "../../../catalogue/roles.ts";
import { hasRole } from "../../../graph/elements.ts";
import type { Graph } from "../../../graph/graph.ts";
import { reach } from "../../../graph/walk.ts";
import { draw } from "../../../document/draw.ts";
import { say } from "../../../messages/say.ts";
import { designWith, designWithout, SOUND_DESIGN } from "../../example-design.ts";
import { addRollback, releasing } from "../../recipes/add-rollback.ts";
import type { LintContext, Observation, Rule } from "../../rule.ts";
import { idsOf, listed } from "../../words.ts";

function check({ graph }: LintContext): readonly Observation[] {
  if (!graph.has("registry") || canBringBack(graph)) return [];
  const released = releasing(graph);
  if (released.length === 0) return [];
  return [
    {
      title: "Nobody brings the old version back",
      message: say`Nobody who sees a problem steers ${listed(released)}, so a bad version stays live`,
      nodes: idsOf(released),
      edges: [],
      fixes: [{ title: "Let alerts roll back", apply: addRollback }],
    },
  ];
}

/** Whether somebody who sees what a model does can change what is live, by another way than training anew. */
const canBringBack = (graph: Graph): boolean =>
  [
    ...reach(graph.withRole("monitor", "alerting", "experiment-metrics", "human"), {
      kinds: ["control", "alert", "metric"],
      avoiding: graph.withRole("trainer", "evaluator"),
    }),
  ].some((node) => hasRole(node, ...SWITCHES));

const SWITCHES: readonly Role[] = [
  "deployer",
  "registry",
  "flag",
  "canary",
  "experiment-splitter",
  "fallback",
  "circuit-breaker",
];

export const noRollback: Rule = {
  id: "no-rollback",
  group: "model",
  severity: "info",
  fires:
    "Speaks when versions go from a registry to serving, and no monitor, alert, experiment analysis or person steers the deployer, the registry, a flag or the traffic. Steering by way of retraining does not count. Silent while nothing is monitored at all.",
  why: "Sooner or later a release is worse than the one before. Going back must take minutes and one known hand, not the search for whoever deployed it.",
  asks: "Ten minutes after a release the complaints start: who or what brings the old version back, and how long does that take?",
  source:
    "ML Test Score, Infrastructure 7; AWS Prescriptive Guidance, MLOps checklist, 7; AWS Well-Architected ML Lens, MLSEC04-BP03",
  youngBelow: 12,
  mutedBy: ["no-monitoring"],
  check,
  good: [
    {
      name: "alerts steer the deployer",
      diagram: draw(
        "reg=model-registry 'Registry'; dep=deployer 'Deployer'; m=model-server 'Model server'; sys=system-monitor 'System monitor'; al=alerting 'Alerting'",
        "reg>dep model; dep>m model; m>sys metric; sys>al alert; al>dep control",
      ),
    },
    { name: "the experiment decides what stays live", diagram: SOUND_DESIGN },
    {
      name: "whoever is on call can go back in the registry",
      diagram: designWith("man=human-operator", "al>man alert; man>reg control", ["exp>dep"]),
    },
    {
      name: "nothing is monitored at all: that comes first",
      diagram: designWithout(["drift", "sys", "al", "exp", "ab>log"]),
    },
    {
      name: "the registry feeds nothing that serves",
      diagram: designWithout(["dep", "exp"]),
    },
  ],
  bad: [
    {
      name: "alerts reach nobody who could switch back",
      diagram: draw(
        "reg=model-registry 'Registry'; dep=deployer 'Deployer'; m=model-server 'Model server'; sys=system-monitor 'System monitor'; al=alerting 'Alerting'",
        "reg>dep model; dep>m model; m>sys metric; sys>al alert",
      ),
      nodes: ["dep"],
      severity: "next",
    },
    {
      name: "drift starts training, and nothing else",
      diagram: designWithout(["exp>dep"], "exp>al metric"),
      nodes: ["dep"],
    },
    {
      name: "a registry that servers read by themselves, and no alerting",
      diagram: designWithout(["dep", "al", "exp>al"], "reg>mA model; reg>mB model"),
      nodes: ["reg"],
    },
  ],
};
