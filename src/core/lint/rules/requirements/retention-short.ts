/** The log forgets events before their labels are known. */
import { draw } from "../../../document/draw.ts";
import { statedNumber } from "../../../document/requirement-number.ts";
import type { Diagram } from "../../../document/types.ts";
import { SECONDS_PER_DAY } from "../../../estimates/traffic.ts";
import { carries, type GraphEdge, hasRole, settingOf } from "../../../graph/elements.ts";
import { phrase, say } from "../../../messages/say.ts";
import { withSettings } from "../../example-variants.ts";
import { Draft } from "../../recipes/draft.ts";
import { DATA_LAKE } from "../../recipes/parts.ts";
import type { Fix, LintContext, Observation, Rule } from "../../rule.ts";
import { idsOf, listed, roughly } from "../../words.ts";

function check({ graph }: LintContext): readonly Observation[] {
  const delay = statedNumber(graph.requirements, "labelDelay");
  if (delay === undefined || !graph.has("label-join") || !graph.has("stream-log")) return [];
  const days = Math.ceil(delay / SECONDS_PER_DAY);
  const short = graph
    .withRole("label-join")
    .filter((join) => !join.in.some(({ source }) => hasRole(source, "storage")))
    .flatMap((join) => join.in.filter((edge) => isReadTooLate(edge, days)));
  const [first] = short;
  if (!first) return [];
  const logs = new Set(short.map((edge) => edge.source));
  const kept = Math.min(...[...logs].map((log) => settingOf(log, "retentionDays") ?? days));
  return [
    {
      title: "Events are gone before their labels come",
      message: say`${listed(logs)} keeps events for ${inDays(kept)}, labels take ${inDays(days)}`,
      nodes: idsOf(logs),
      edges: idsOf(short),
      fixes: [keepInLake(idsOf(short))],
    },
  ];
}

const isReadTooLate = (edge: GraphEdge, days: number): boolean =>
  hasRole(edge.source, "stream-log") &&
  carries(edge, "event") &&
  (settingOf(edge.source, "retentionDays") ?? days) < days;

const inDays = (days: number): string =>
  days === 1 ? phrase("a day") : say`${roughly(days)} days`;

/** log → data lake → label joiner, beside what the joiner reads now. */
const keepInLake = (edges: readonly string[]): Fix => ({
  title: "Keep events in a data lake for the join",
  apply: (document, context) => {
    const draft = new Draft(document, context);
    for (const id of edges) {
      const edge = draft.graph.edge(id);
      if (!edge) continue;
      const lake = draft.ensure(DATA_LAKE, edge.target.id, "left");
      draft.connect(edge.source.id, lake, "event");
      draft.connect(lake, edge.target.id, "batch");
    }
    return draft.document;
  },
});

const LATE: Diagram["requirements"] = { labelDelay: { value: 30 * 86_400 } };
const JOIN = draw(
  "web=web-client 'App'; log=event-log 'Kafka'; lj=label-joiner 'Label joiner'; ds=dataset-builder 'Data set'",
  "web>log event; log>lj event; lj>ds label",
  { requirements: LATE },
);

export const retentionShort: Rule = {
  id: "retention-short",
  group: "requirements",
  severity: "warn",
  fires:
    "A label joiner reads events from a log that keeps them for fewer days than labels take to come. Silent where the joiner also reads a lake, a warehouse or another store, and while the label delay is empty.",
  why: "A label is joined to what was known at the prediction. When the log has dropped that event by then, there is nothing to join, and exactly the late outcomes, chargebacks or cancellations, are missing from training.",
  asks: "A chargeback comes after sixty days: where is the event of the prediction by then?",
  source: "Trade press on payment fraud: chargebacks come after 60 to 120 days; interview practice",
  check,
  good: [
    {
      name: "the log keeps events for longer than labels take",
      diagram: withSettings(JOIN, "log", { retentionDays: 35 }),
    },
    {
      name: "the joiner reads the lake, too",
      diagram: draw(
        "web=web-client; log=event-log; sink=stream-sink; lake=data-lake; lj=label-joiner; ds=dataset-builder",
        "web>log event; log>lj event; log>sink event; sink>lake batch; lake>lj batch; lj>ds label",
        { requirements: LATE },
      ),
    },
    {
      name: "labels come within the week",
      diagram: { ...JOIN, requirements: { labelDelay: { value: 600 } } },
    },
    { name: "nobody has said when labels come", diagram: { ...JOIN, requirements: {} } },
  ],
  bad: [
    {
      name: "a week of events, a month until the label",
      diagram: JOIN,
      nodes: ["log"],
      edges: ["e2"],
    },
    {
      name: "predictions and outcomes from two logs, one of them short",
      diagram: withSettings(
        draw(
          "plog=prediction-logger; a=kafka 'Predictions'; b=kafka 'Orders'; lake=data-lake; lj=label-joiner; ds=dataset-builder",
          "plog>a predlog; a>lj predlog; b>lj event; b>lake event; lj>ds label",
          { requirements: LATE },
        ),
        "b",
        { retentionDays: 90 },
      ),
      nodes: ["a"],
      edges: ["e2"],
    },
  ],
};
