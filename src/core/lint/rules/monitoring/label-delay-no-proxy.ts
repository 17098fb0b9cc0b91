/** Quality is measured by labels that come weeks later, and nothing bridges the weeks. */
import { draw } from "../../../document/draw.ts";
import { statedNumber } from "../../../document/requirement-number.ts";
import type { Diagram } from "../../../document/types.ts";
import { say } from "../../../messages/say.ts";
import { SOUND_DESIGN } from "../../example-design.ts";
import type { LintContext, Observation, Rule } from "../../rule.ts";
import { isUnanswered } from "../../sheet.ts";
import { idsOf, listed } from "../../words.ts";

const DAY = 86_400;
/** So long can nobody fly blind. */
const LONG = 14 * DAY;

function check({ document, graph }: LintContext): readonly Observation[] {
  const delay = statedNumber(document.requirements, "labelDelay") ?? 0;
  if (delay < LONG || !graph.has("monitor-model") || !isUnanswered(document, "proxyMetric"))
    return [];
  if (graph.withRole("monitor-data").some(({ roles }) => !roles.has("monitor-freshness")))
    return [];
  const monitors = graph.withRole("monitor-model");
  return [
    {
      title: "Failure shows only when the labels are in",
      message: say`What ${listed(monitors)} shows is ${Math.round(delay / DAY)} days old`,
      nodes: idsOf(monitors),
      edges: [],
      field: "proxyMetric",
      fixes: [],
    },
  ];
}

/** Fraud, known when the cardholder complains. */
const late = (
  nodes: string,
  edges: string,
  requirements: Diagram["requirements"] = {},
): Diagram => ({
  ...draw(
    `m=model-server 'Model'; log=event-log 'Kafka'; cb=delayed-outcome 'Chargebacks'; qm=quality-monitor 'Quality monitor'; al=alerting 'Alerting'${nodes}`,
    `m>log predlog; log>qm predlog; cb>qm label; qm>al alert${edges}`,
  ),
  requirements: { labelDelay: { value: 60 * DAY }, ...requirements },
});

export const labelDelayNoProxy: Rule = {
  id: "label-delay-no-proxy",
  group: "monitoring",
  severity: "info",
  fires:
    "The sheet says that labels come 14 days late or more, a quality monitor is drawn, no proxy metric is named, and no drift monitor would speak earlier.",
  why: "With chargebacks two months late, a model that broke today is found out after the damage. Something that moves at once, such as the share of declined payments or the distribution of scores, has to stand in.",
  asks: "Labels take two months: what do you look at in the meantime?",
  source:
    "Trade press on payment fraud: chargebacks arrive after 60 to 120 days; interview practice",
  check,
  good: [
    {
      name: "a proxy metric stands in",
      diagram: late("", "", { proxyMetric: { value: "Share of declined payments" } }),
    },
    {
      name: "a drift monitor speaks earlier",
      diagram: late("; dm=drift-monitor 'Drift monitor'", "; log>dm predlog; dm>al alert"),
    },
    { name: "labels come within the hour", diagram: late("", "", { labelDelay: { value: 3600 } }) },
    { name: "a whole design", diagram: SOUND_DESIGN },
  ],
  bad: [
    {
      name: "chargebacks after two months",
      diagram: late("", ""),
      nodes: ["qm"],
      field: "proxyMetric",
    },
    {
      name: "two quality monitors, and a blank proxy metric",
      diagram: late("; q2=quality-monitor 'Quality by country'", "; cb>q2 label; q2>al alert", {
        proxyMetric: { value: " " },
      }),
      nodes: ["qm", "q2"],
      field: "proxyMetric",
    },
  ],
};
