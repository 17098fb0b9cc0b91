/** Alerts start trainings, as many as there are alerts. */
import { draw } from "../../../document/draw.ts";
import { setSetting } from "../../../document/edit.ts";
import type { Diagram } from "../../../document/types.ts";
import {
  carries,
  type GraphEdge,
  type GraphNode,
  hasRole,
  settingOf,
} from "../../../graph/elements.ts";
import { reach } from "../../../graph/walk.ts";
import { say } from "../../../messages/say.ts";
import { SOUND_DESIGN, withSettings } from "../../example-design.ts";
import type { LintContext, Observation, Rule } from "../../rule.ts";
import { idsOf, listed } from "../../words.ts";

/** The pause that the fix proposes. */
const HOURS = 24;

function check({ graph }: LintContext): readonly Observation[] {
  if (graph.stage !== "production" || graph.train.length === 0) return [];
  const starters = graph.withRole("trigger", "retrain-trigger", "orchestrator");
  const unpaced = reach(graph.train, {
    kinds: ["control"],
    backward: true,
    avoiding: starters.filter(isPaced),
  });
  const hasty = starters.filter((node) => unpaced.has(node) && node.in.some(isAlarm));
  if (hasty.length === 0) return [];
  const ids = idsOf(hasty);
  return [
    {
      title: "A storm of alerts starts a storm of trainings",
      message: say`Every alert makes ${listed(hasty)} start another run`,
      nodes: ids,
      edges: [],
      fixes: [
        {
          title: say`Pause ${HOURS} hours after a run`,
          apply: (document) =>
            ids.reduce((diagram, id) => setSetting(diagram, id, "cooldownHours", HOURS), document),
        },
      ],
    },
  ];
}

const isPaced = (node: GraphNode): boolean =>
  settingOf(node, "cooldownHours") !== undefined || settingOf(node, "schedule") !== undefined;

/** An alert, or whatever else a monitor says to something that starts runs. */
const isAlarm = (edge: GraphEdge): boolean =>
  carries(edge, "alert") ||
  (hasRole(edge.source, "monitor") && carries(edge, "metric", "control", "event"));

const inProduction = (diagram: Diagram): Diagram => ({
  ...diagram,
  requirements: { ...diagram.requirements, stage: { value: "production" } },
});

const CHAIN = draw(
  "dm=drift-monitor 'Drift monitor'; rt=retrain-trigger 'Retrain trigger'; orch=pipeline-orchestrator 'Orchestrator'; tr=trainer 'Trainer'",
  "dm>rt alert; rt>orch control; orch>tr control",
);

export const retrainNoCooldown: Rule = {
  id: "retrain-no-cooldown",
  group: "monitoring",
  severity: "info",
  fires:
    "In production, alerts of a monitor lead over triggers and orchestrators to a trainer, and none of these has a cooldown or a schedule set.",
  why: "Drift does not end while a model is being trained, so its alarm goes on. Without a pause every repetition starts a run, and the runs compete for machines and for the registry.",
  asks: "The drift alert fires every five minutes for a day: how many trainings does that start?",
  source: "AWS Prescriptive Guidance, MLOps checklist, 8: triggers of continuous training",
  check,
  good: [
    {
      name: "the trigger waits a day between runs",
      diagram: inProduction(withSettings(CHAIN, "rt", { cooldownHours: 24 })),
    },
    {
      name: "the orchestrator behind the trigger waits",
      diagram: inProduction(withSettings(CHAIN, "orch", { cooldownHours: 12 })),
    },
    { name: "still a design", diagram: SOUND_DESIGN },
    {
      name: "runs keep to a schedule",
      diagram: inProduction(withSettings(SOUND_DESIGN, "orch", { schedule: "nightly" })),
    },
    {
      name: "alerts reach people, and people start runs",
      diagram: inProduction(
        draw(
          "dm=drift-monitor; al=alerting; hum=human-operator; tr=trainer; s=scheduler",
          "dm>al alert; al>hum event; hum>tr control; s>tr control",
        ),
      ),
    },
  ],
  bad: [
    { name: "drift pulls a trigger", diagram: inProduction(CHAIN), nodes: ["rt"] },
    {
      name: "drift tells the orchestrator",
      diagram: inProduction(SOUND_DESIGN),
      nodes: ["orch"],
    },
  ],
};
