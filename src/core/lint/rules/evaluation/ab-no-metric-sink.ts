/**
 * A split that nobody measures.
 *
 * Mended against the first wording: feedback that comes back by way of the client counts, as it does
 * for the retraining loop; and it is still to draw, not wrong, in a drawing of a few boxes.
 */
import { draw } from "../../../document/draw.ts";
import { carries, type GraphEdge, type GraphNode, hasRole } from "../../../graph/elements.ts";
import { armsOf } from "../../../graph/splitter.ts";
import { reach } from "../../../graph/walk.ts";
import { say } from "../../../messages/say.ts";
import { designWithout, SOUND_DESIGN } from "../../example-design.ts";
import { addAnalysis } from "../../recipes/add-experiment.ts";
import type { LintContext, Observation, Rule } from "../../rule.ts";

function check({ graph }: LintContext): readonly Observation[] {
  return graph
    .withRole("experiment-splitter")
    .filter((splitter) => splitter.in.length + splitter.out.length > 0)
    .filter((splitter) => !isMeasured(splitter))
    .map((splitter) => ({
      title: "Nobody measures the split",
      message: say`No analysis compares what happens to users on either side of ${splitter.label}`,
      nodes: [splitter.id],
      edges: [],
      fixes: [
        {
          title: "Add experiment analysis",
          apply: (document, context) => addAnalysis(document, context, splitter.id),
        },
      ],
    }));
}

/** What tells of an outcome, and the answers on whose account clients send it. */
const tells = (edge: GraphEdge): boolean => carries(edge, "event", "metric", "response", "pred");

const isMeasured = (splitter: GraphNode): boolean =>
  (splitter.roles.has("bandit") && splitter.in.some((edge) => carries(edge, "feedback"))) ||
  [...reach([splitter, ...armsOf(splitter)], { edges: tells })].some((node) =>
    hasRole(node, "experiment-metrics"),
  );

export const abNoMetricSink: Rule = {
  id: "ab-no-metric-sink",
  group: "evaluation",
  severity: "error",
  fires:
    "Speaks when nothing that the splitter, its arms or the clients behind them emit comes to an experiment analysis. Silent for a splitter without any wire, and for a bandit that gets feedback.",
  why: "A split costs half the users a worse product. It pays only if somebody compares what the two halves did, on a metric chosen before.",
  asks: "You have split the traffic: who compares the two halves, and on which metric?",
  source: "Rules of ML, 2; interview practice",
  youngBelow: 8,
  check,
  good: [
    {
      name: "the analysis reads who got what",
      diagram: draw(
        "svc=prediction-service 'Service'; ab=ab-splitter 'Split'; a=model-server 'Model A'; b=model-server 'Model B'; log=event-log 'Log'; ex=experiment-analysis 'Analysis'",
        "svc>ab request; ab>a request; ab>b request; ab>log event; log>ex event",
      ),
    },
    { name: "assignments and predictions reach the analysis", diagram: SOUND_DESIGN },
    {
      name: "feedback comes back by way of the client",
      diagram: designWithout(["plog", "ab>log", "orch"], "svc>log predlog"),
    },
    { name: "a splitter was just dropped", diagram: draw("ab=ab-splitter; m=model-server") },
  ],
  bad: [
    {
      name: "everything is logged and nobody compares",
      diagram: draw(
        "svc=prediction-service 'Service'; ab=ab-splitter 'Split'; a=model-server 'Model A'; b=model-server 'Model B'; log=event-log 'Log'",
        "svc>ab request; ab>a request; ab>b request; ab>log event",
      ),
      nodes: ["ab"],
      severity: "next",
    },
    {
      name: "the log has everything and nobody reads it",
      diagram: designWithout(["exp"]),
      nodes: ["ab"],
    },
    {
      name: "a young sketch",
      diagram: draw("ab=ab-splitter; a=model-server; b=model-server", "ab>a request; ab>b request"),
      nodes: ["ab"],
      severity: "next",
    },
  ],
};
