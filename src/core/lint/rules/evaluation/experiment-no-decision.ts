/**
 * Experiments are analysed, and nothing follows.
 *
 * Mended against the first wording: whoever steers the traffic or the pipeline may be told as well, and
 * in a few boxes the decision is still to draw.
 */
import type { Role } from "../../../catalogue/roles.ts";
import { draw } from "../../../document/draw.ts";
import { reach } from "../../../graph/walk.ts";
import { say } from "../../../messages/say.ts";
import { designWithout, SOUND_DESIGN } from "../../example-design.ts";
import { Draft } from "../../recipes/draft.ts";
import { DASHBOARD } from "../../recipes/operations.ts";
import { ALERTING } from "../../recipes/parts.ts";
import type { Fix, LintContext, Observation, Rule } from "../../rule.ts";
import { idsOf, listed } from "../../words.ts";

const DECIDERS: readonly Role[] = [
  "deployer",
  "flag",
  "gate",
  "alerting",
  "dashboard",
  "human",
  "registry",
  "canary",
  "bandit",
  "experiment-splitter",
  "orchestrator",
  "ci-cd",
  "prompt-store",
];

function check({ graph }: LintContext): readonly Observation[] {
  const analyses = graph.withRole("experiment-metrics").filter((node) => node.in.length > 0);
  if (analyses.length === 0) return [];
  const heard = reach(graph.withRole(...DECIDERS), {
    kinds: ["control", "metric", "alert"],
    backward: true,
  });
  const unheard = analyses.filter((node) => !heard.has(node));
  if (unheard.length === 0) return [];
  return [
    {
      title: "The result of the experiment changes nothing",
      message: say`Nobody who could act on it hears what ${listed(unheard)} finds`,
      nodes: idsOf(unheard),
      edges: [],
      fixes: [tell(idsOf(unheard))],
    },
  ];
}

const tell = (analyses: readonly string[]): Fix => ({
  title: "Act on the result",
  apply: (document, context) => {
    const draft = new Draft(document, context);
    for (const id of analyses) {
      if (!draft.graph.node(id)) continue;
      const [deployer] = draft.graph.withRole("deployer");
      if (deployer && draft.connect(id, deployer.id, "control", "metric")) continue;
      const told = draft.find(ALERTING, id) ?? draft.ensure(DASHBOARD, id, "right");
      draft.connect(id, told, "metric", "alert");
    }
    return draft.document;
  },
});

export const experimentNoDecision: Rule = {
  id: "experiment-no-decision",
  group: "evaluation",
  severity: "info",
  fires:
    "Speaks when an experiment analysis gets data and tells neither the deployer, a flag, a gate, the traffic, the prompts, a person, an alert nor a dashboard. Silent for an analysis that nothing reaches yet.",
  why: "An experiment is there to decide a launch. If the drawing does not say who rolls out or back on the result, both arms stay live for months.",
  asks: "The treatment wins on revenue and loses on latency: who decides about the launch, and what do they turn?",
  source: "Rules of ML, 39",
  youngBelow: 8,
  check,
  good: [
    {
      name: "the result rolls out or back",
      diagram: draw(
        "ab=ab-splitter 'Split'; log=event-log 'Log'; ex=experiment-analysis 'Analysis'; dep=deployer 'Deployer'",
        "ab>log event; log>ex event; ex>dep control",
      ),
    },
    { name: "a whole design", diagram: SOUND_DESIGN },
    {
      name: "people read it on a dashboard",
      diagram: draw(
        "log=event-log; ex=experiment-analysis; wh=data-warehouse; bi=dashboard",
        "log>ex event; ex>bi metric",
      ),
    },
    { name: "nothing to analyse yet", diagram: draw("ex=experiment-analysis; dep=deployer") },
  ],
  bad: [
    {
      name: "analysed and forgotten",
      diagram: draw(
        "ab=ab-splitter 'Split'; log=event-log 'Log'; ex=experiment-analysis 'Analysis'",
        "ab>log event; log>ex event",
      ),
      nodes: ["ex"],
      severity: "next",
    },
    {
      name: "a deployer that does not hear of it",
      diagram: designWithout(["exp>dep"]),
      nodes: ["exp"],
    },
    {
      name: "the result lies in the warehouse",
      diagram: draw(
        "web=web-client; svc=prediction-service; ab=ab-splitter; a=model-server; b=model-server; log=event-log; ex=experiment-analysis; wh=data-warehouse",
        "web>svc request; svc>ab request; ab>a request; ab>b request; ab>log event; log>ex event; ex>wh metric",
      ),
      nodes: ["ex"],
    },
  ],
};
