/**
 * A closed loop that runs by itself and releases what it trained unmeasured.
 *
 * Mended against the first wording: an evaluator beside the way that reports to the registry or the
 * deployer gates it too, since control stops a release as well as a missing model does.
 */
import type { Loop } from "../../../graph/loops.ts";
import { say } from "../../../messages/say.ts";
import { designWithout, SOUND_DESIGN } from "../../example-design.ts";
import { ungatedLoops } from "../../gates.ts";
import { gateReleases } from "../../recipes/gate-releases.ts";
import type { LintContext, Observation, Rule } from "../../rule.ts";
import { idsOf, listed } from "../../words.ts";

function check({ graph }: LintContext): readonly Observation[] {
  const loops = ungatedLoops(graph);
  if (loops.length === 0) return [];
  const all = (part: keyof Loop) => loops.flatMap((loop) => loop[part]);
  return [
    {
      title: "A retrained model goes live without a gate",
      message: say`Runs of ${listed(all("trainers"))} start automatically, and nothing evaluates the result before it reaches ${listed(all("servers"))}`,
      nodes: idsOf([...all("trainers"), ...all("servers")]),
      edges: [],
      fixes: [{ title: "Evaluate before release", apply: gateReleases }],
    },
  ];
}

export const retrainingUngated: Rule = {
  id: "retraining-ungated",
  group: "monitoring",
  severity: "error",
  fires:
    "A closed retraining loop is started by a trigger or an orchestrator, and no evaluator or gate stands between the trainer and serving. An evaluator beside the way that steers the registry or the deployer keeps it silent, and so does training that people start.",
  why: "A loop that retrains and deploys by itself will one day train on broken data. If nothing measures the new model before it serves, the loop makes the damage permanent, and the next training learns from it.",
  asks: "The nightly retraining ran on broken data: what stops that model from going live?",
  source: "Rules of ML, 9; AWS Prescriptive Guidance, MLOps checklist, 8",
  mutedBy: ["no-offline-evaluation"],
  check,
  good: [
    { name: "an evaluator stands in the way", diagram: SOUND_DESIGN },
    {
      name: "an evaluator beside the way has a say over the registry",
      diagram: designWithout(["ev>reg"], "tr>reg model; ev>reg control"),
    },
    {
      name: "people start the training",
      diagram: designWithout(["orch", "ev>reg"], "tr>reg model"),
    },
    {
      name: "without any evaluation, that is said instead",
      diagram: designWithout(["ev"], "tr>reg model"),
    },
  ],
  bad: [
    {
      name: "an evaluator only looks on",
      diagram: designWithout(["ev>reg"], "tr>reg model"),
      nodes: ["tr", "mA", "mB"],
    },
    {
      name: "an evaluator reads from the registry, after the release",
      diagram: designWithout(["ev>reg", "tr>ev"], "tr>reg model; reg>ev model"),
      nodes: ["tr", "mA", "mB"],
    },
  ],
};
