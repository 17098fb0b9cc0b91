/**
 * Nobody can tell afterwards which user saw which arm.
 *
 * Mended against the first wording: the box that passes the choice on, such as a gateway before two
 * models, may log it; an arm logs where its own branch does, before it meets the other's; and where the
 * split is not measured at all, that comes first.
 */
import { draw } from "../../../document/draw.ts";
import {
  carries,
  consumers,
  type GraphEdge,
  type GraphNode,
  hasRole,
  isForward,
  producers,
  settingOf,
} from "../../../graph/elements.ts";
import type { Graph } from "../../../graph/graph.ts";
import { splitOf } from "../../../graph/splitter.ts";
import { say } from "../../../messages/say.ts";
import { designWithout, SOUND_DESIGN, withSettings } from "../../example-design.ts";
import { RECORDS } from "../../models.ts";
import { addAnalysis } from "../../recipes/add-experiment.ts";
import type { LintContext, Observation, Rule } from "../../rule.ts";

function check({ graph }: LintContext): readonly Observation[] {
  if (!graph.has("experiment-splitter") || carriesVariant(graph)) return [];
  return graph
    .withRole("experiment-splitter")
    .filter((splitter) => splitter.out.length > 0 && !isLogged(splitter))
    .map((splitter) => ({
      title: "Nobody records which user saw which arm",
      message: say`${splitter.label} decides and leaves no record of it`,
      nodes: [splitter.id],
      edges: [],
      fixes: [
        {
          title: "Log the assignments",
          apply: (document, context) => addAnalysis(document, context, splitter.id),
        },
      ],
    }));
}

/** Whether some record of predictions says which arm answered. */
const carriesVariant = (graph: Graph): boolean =>
  graph
    .withRole("prediction-logger", "server")
    .some((node) => settingOf(node, "logsVariant") === true);

function isLogged(splitter: GraphNode): boolean {
  const { passed, arms } = splitOf(splitter);
  if (passed.some((node) => node.out.some((edge) => carries(edge, "event")))) return true;
  return arms.length > 1 && arms.every(logsByItself);
}

/** A record leaves the arm, or what only this arm feeds. */
function logsByItself(arm: GraphNode): boolean {
  const branch = new Set([arm]);
  for (const node of branch) {
    if (node.out.some(isRecord)) return true;
    for (const next of consumers(node)) if (isOnlyFedBy(next, branch)) branch.add(next);
  }
  return false;
}

const isRecord = (edge: GraphEdge): boolean =>
  carries(edge, "event") ||
  (carries(edge, ...RECORDS) && hasRole(edge.target, "prediction-logger", "stream-log"));

const isOnlyFedBy = (node: GraphNode, branch: ReadonlySet<GraphNode>): boolean =>
  node.in.some(isForward) && producers(node).every((source) => branch.has(source));

export const abNoAssignmentLog: Rule = {
  id: "ab-no-assignment-log",
  group: "evaluation",
  severity: "warn",
  fires:
    "Speaks when neither the splitter nor what passes its choice on logs an event, the arms do not each keep a record of their own, and no prediction record says which variant answered. Silent for a splitter that feeds nothing, and where the split is not measured at all.",
  why: "The analysis compares users by the arm they were given, so somebody must write that down when it happens. Worked out later from configuration it is wrong for everybody who came during a change.",
  asks: "A month later somebody doubts the result: where do you look up which user was in which arm at that time?",
  source: "Rules of ML, 2; interview practice: log the assignment, not only the outcome",
  youngBelow: 8,
  mutedBy: ["ab-no-metric-sink"],
  check,
  good: [
    {
      name: "the splitter logs its choice",
      diagram: draw(
        "svc=prediction-service 'Service'; ab=ab-splitter 'Split'; a=model-server 'Model A'; b=model-server 'Model B'; log=event-log 'Log'; ex=experiment-analysis 'Analysis'",
        "svc>ab request; ab>a request; ab>b request; ab>log event; log>ex event",
      ),
    },
    {
      name: "each arm keeps its own record",
      diagram: designWithout(["ab>log"]),
    },
    {
      name: "the record says which variant answered",
      diagram: withSettings(
        designWithout(["ab>log", "mA>plog", "mB>plog"], "svc>plog response; svc>log event"),
        "plog",
        { logsVariant: true },
      ),
    },
    {
      name: "the gateway between logs which model it chose",
      diagram: draw(
        "ab=ab-splitter; pa=prompt-assembler; lg=llm-gateway; a=llm-api; b=llm-api; tr=llm-tracer; log=event-log; ex=experiment-analysis",
        "ab>pa request; pa>lg prompt; lg>a prompt; lg>b prompt; lg>tr predlog; tr>log predlog; log>ex event",
      ),
    },
    {
      name: "nobody measures the split: that comes first",
      diagram: draw("ab=ab-splitter; a=model-server; b=model-server", "ab>a request; ab>b request"),
    },
    { name: "a whole design", diagram: SOUND_DESIGN },
  ],
  bad: [
    {
      name: "only the answers are logged, after the arms have met",
      diagram: draw(
        "ab=ab-splitter 'Split'; a=model-server 'Model A'; b=model-server 'Model B'; svc=prediction-service 'Service'; log=event-log 'Log'; ex=experiment-analysis 'Analysis'",
        "svc>ab request; ab>a request; ab>b request; a>svc response; b>svc response; svc>log event; log>ex event",
      ),
      nodes: ["ab"],
      severity: "next",
    },
    {
      name: "one of the arms keeps no record",
      diagram: designWithout(["ab>log", "mB>plog"]),
      nodes: ["ab"],
    },
    {
      name: "variants in the configuration of one model",
      diagram: withSettings(designWithout(["ab>log", "mB", "mA>plog"], "svc>log predlog"), "ab", {
        variantsInConfig: 2,
      }),
      nodes: ["ab"],
    },
  ],
};
