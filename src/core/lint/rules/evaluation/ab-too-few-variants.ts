/**
 * A splitter with nothing to choose between.
 *
 * Mended against the first wording: a splitter without any edge is only a box that has just been
 * dropped, which `node-dangling` says.
 */
import { draw } from "../../../document/draw.ts";
import { carries, type GraphNode, hasRole, settingOf } from "../../../graph/elements.ts";
import { armsOf } from "../../../graph/splitter.ts";
import { say } from "../../../messages/say.ts";
import { designWithout, SOUND_DESIGN, withSettings } from "../../example-design.ts";
import { addArm, armToDouble } from "../../recipes/add-experiment.ts";
import type { LintContext, Observation, Rule } from "../../rule.ts";

const ENOUGH = 2;

function check({ graph }: LintContext): readonly Observation[] {
  return graph
    .withRole("experiment-splitter")
    .filter((splitter) => !hasRole(splitter, "interleaving", "bandit"))
    .filter((splitter) => splitter.in.length + splitter.out.length > 0)
    .filter((splitter) => armsOf(splitter).length < ENOUGH && !splitsElsewhere(splitter))
    .map(observe);
}

/** The variants differ in configuration, or as two models in one server. */
function splitsElsewhere(splitter: GraphNode): boolean {
  if ((settingOf(splitter, "variantsInConfig") ?? 0) >= ENOUGH) return true;
  const [arm] = armsOf(splitter);
  const models = arm?.in.filter((edge) => carries(edge, "model")) ?? [];
  return models.length >= ENOUGH;
}

function observe(splitter: GraphNode): Observation {
  const arm = armToDouble(splitter);
  return {
    title: "A split needs two arms",
    message: arm
      ? say`${splitter.label} sends everything to ${arm.label}`
      : say`${splitter.label} has nothing to choose between`,
    nodes: arm ? [splitter.id, arm.id] : [splitter.id],
    edges: [],
    fixes: arm
      ? [
          {
            title: say`Add a second arm beside ${arm.label}`,
            apply: (document, context) => addArm(document, context, splitter.id),
          },
        ]
      : [],
  };
}

export const abTooFewVariants: Rule = {
  id: "ab-too-few-variants",
  group: "evaluation",
  severity: "error",
  fires:
    "Speaks when a wired splitter has fewer than two arms, arms behind a shared box such as a prompt assembler counted. Silent for interleaving and bandits, where the variants are said to be in the configuration, and where the one server is fed two models.",
  why: "An experiment compares. With one arm all users get the same, and whatever is measured says nothing about the model.",
  asks: "Your splitter sends its traffic where: what is the control that the new model is compared with?",
  source: "Interview practice: experiments compare a treatment with a control",
  check,
  good: [
    {
      name: "a model and a challenger",
      diagram: draw(
        "svc=prediction-service 'Service'; ab=ab-splitter 'Split'; a=model-server 'Model'; b=model-server 'Challenger'; log=event-log 'Log'; ex=experiment-analysis 'Analysis'",
        "svc>ab request; ab>a request; ab>b request; ab>log event; log>ex event",
      ),
    },
    { name: "two servers share the traffic", diagram: SOUND_DESIGN },
    {
      name: "the arms stand behind a prompt assembler",
      diagram: draw(
        "ab=ab-splitter; pa=prompt-assembler; a=llm-server; b=llm-server; log=event-log; ex=experiment-analysis",
        "ab>pa request; pa>a prompt; pa>b prompt; ab>log event; log>ex event",
      ),
    },
    {
      name: "one server holds both models",
      diagram: draw(
        "ab=ab-splitter; m=model-server; r=model-registry; s=model-registry; log=event-log; ex=experiment-analysis",
        "ab>m request; r>m model; s>m model; ab>log event; log>ex event",
      ),
    },
    {
      name: "the variants are in the configuration",
      diagram: withSettings(designWithout(["mB"]), "ab", { variantsInConfig: 2 }),
    },
    { name: "a splitter was just dropped", diagram: draw("ab=ab-splitter; m=model-server") },
  ],
  bad: [
    {
      name: "a split before one model",
      diagram: draw(
        "svc=prediction-service 'Service'; ab=ab-splitter 'Split'; m=model-server 'Model'; log=event-log 'Log'; ex=experiment-analysis 'Analysis'",
        "svc>ab request; ab>m request; ab>log event; log>ex event",
      ),
      nodes: ["ab", "m"],
    },
    {
      name: "everything goes to one server",
      diagram: designWithout(["mB"]),
      nodes: ["ab", "mA"],
    },
    {
      name: "one model behind a prompt assembler",
      diagram: draw(
        "ab=ab-splitter; pa=prompt-assembler; a=llm-server 'Writer A'; log=event-log; ex=experiment-analysis",
        "ab>pa request; pa>a prompt; ab>log event; log>ex event",
      ),
      nodes: ["ab", "a"],
    },
    {
      name: "an arm that leads nowhere",
      diagram: draw(
        "svc=prediction-service; ab=ab-splitter; pa=prompt-assembler",
        "svc>ab request; ab>pa request",
      ),
      nodes: ["ab", "pa"],
    },
    {
      name: "a split without any arm",
      diagram: draw("svc=prediction-service; ab=ab-splitter", "svc>ab request"),
      nodes: ["ab"],
    },
  ],
};
