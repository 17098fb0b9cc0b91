/** Everything is judged by one online metric, and nothing guards what it may cost. */
import { draw } from "../../../document/draw.ts";
import { say } from "../../../messages/say.ts";
import type { LintContext, Observation, Rule } from "../../rule.ts";
import { isUnanswered, wordsIn } from "../../sheet.ts";
import { idsOf, listed } from "../../words.ts";

/** People write lists into one line, too. */
const BETWEEN = /[,;/&+]|\band\b/;

function check({ document, graph }: LintContext): readonly Observation[] {
  if (!graph.has("ranker") || !graph.has("experiment-splitter")) return [];
  if (!isUnanswered(document, "guardrailMetrics")) return [];
  const metrics = wordsIn(document, "onlineMetric").flatMap((text) => text.split(BETWEEN));
  const [only] = metrics;
  if (only === undefined || metrics.length > 1) return [];
  const rankers = graph.withRole("ranker");
  return [
    {
      title: "One metric decides, and none guards",
      message: say`${listed(rankers)} may raise ${only.trim()} at any price: which metric must not get worse?`,
      nodes: idsOf(rankers),
      edges: [],
      field: "guardrailMetrics",
      fixes: [],
    },
  ];
}

const NODES =
  "web=web-client 'App'; svc=prediction-service 'Service'; ab=ab-splitter 'Split'; a=ranker 'Ranker A'; b=ranker 'Ranker B'; log=event-log 'Kafka'; exp=experiment-analysis 'Analysis'; dep=deployer 'Deployer'";
const EDGES =
  "web>svc request; svc>ab request; ab>a request; ab>b request; a>svc response; b>svc response; svc>web response; a>log predlog; b>log predlog; ab>log event; log>exp event; exp>dep control";
const CLICKS = { onlineMetric: { value: ["click-through rate"] } };

export const objectiveSingleGuardrail: Rule = {
  id: "objective-single-guardrail",
  group: "framing",
  severity: "info",
  fires:
    "A ranker and an experiment are drawn, the requirements sheet names exactly one online metric and no guardrail metric. Silent without an experiment, and while the online metric itself is open.",
  why: "A ranker finds every way to raise the one number that it is judged by, clickbait included. A guardrail (hides, complaints, latency, long-term return) says what may not be paid for it.",
  asks: "Which metric must not get worse while this one goes up?",
  source:
    "Rules of Machine Learning 12 and 39; interview practice: watch time against clicks, and clickbait",
  check,
  good: [
    {
      name: "hides may not go up for clicks",
      diagram: draw(NODES, EDGES, {
        requirements: { ...CLICKS, guardrailMetrics: { value: ["hide rate"] } },
      }),
    },
    {
      name: "two online metrics hold each other in check",
      diagram: draw(NODES, EDGES, {
        requirements: { onlineMetric: { value: ["click-through rate", "watch time"] } },
      }),
    },
    {
      // Counter-example to "one entry": the list stands in one line.
      name: "two online metrics in one line",
      diagram: draw(NODES, EDGES, {
        requirements: { onlineMetric: { value: ["clicks and hides"] } },
      }),
    },
    {
      name: "no experiment decides by it",
      diagram: draw(
        "web=web-client 'App'; r=ranker 'Ranker'; svc=prediction-service 'Service'",
        "web>svc request; svc>r request; r>svc response",
        { requirements: CLICKS },
      ),
    },
  ],
  bad: [
    {
      name: "two rankers compete for clicks alone",
      diagram: draw(NODES, EDGES, { requirements: CLICKS }),
      nodes: ["a", "b"],
      field: "guardrailMetrics",
    },
    {
      name: "the guardrail is an empty list",
      diagram: draw(
        "ab=ab-splitter 'Split'; a=light-ranker 'Old'; b=light-ranker 'New'",
        "ab>a request; ab>b request",
        {
          requirements: {
            onlineMetric: { value: ["watch time", " "] },
            guardrailMetrics: { value: [] },
          },
        },
      ),
      nodes: ["a", "b"],
      field: "guardrailMetrics",
    },
  ],
};
