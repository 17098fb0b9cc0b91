/** Users set off generation, and nobody sees the bill grow. */
import { draw } from "../../../document/draw.ts";
import { say } from "../../../messages/say.ts";
import { assistantWith, assistantWithout, SOUND_ASSISTANT } from "../../example-assistant.ts";
import { watchCost } from "../../recipes/watch-cost.ts";
import type { LintContext, Observation, Rule } from "../../rule.ts";
import { idsOf, listed } from "../../words.ts";

function check({ graph }: LintContext): readonly Observation[] {
  // Where nothing is watched at all, no-monitoring says so.
  if (!graph.has("generator") || !graph.has("monitor") || graph.has("monitor-cost")) return [];
  const generators = graph.withRole("generator").filter((node) => graph.online.has(node));
  if (generators.length === 0) return [];
  return [
    {
      title: "Nobody knows what an answer costs",
      message: say`No monitor watches what a request costs at ${listed(generators)}`,
      nodes: idsOf(generators),
      edges: [],
      fixes: [{ title: "Add cost monitor", apply: watchCost }],
    },
  ];
}

const CHAT =
  "web=web-client; gw=api-gateway; ig=input-guardrail; pa=prompt-assembler; ps=prompt-store; llm=llm-api 'LLM'; og=output-guardrail; tr=llm-tracer; log=event-log; sys=system-monitor; al=alerting";
const ASKED =
  "web>gw request; gw>ig request; ig>pa request; ps>pa config; pa>llm prompt; llm>og completion; og>gw response; gw>web response; llm>tr predlog; tr>log predlog; gw>sys metric; sys>al alert";

export const llmCostUnwatched: Rule = {
  id: "llm-cost-unwatched",
  group: "genai",
  severity: "info",
  fires:
    "A generator is on the request path, something is monitored, and no cost monitor is drawn. Where nothing is monitored, no-monitoring speaks instead.",
  why: "A request costs what its tokens cost, and one longer prompt or one eager user doubles that overnight. Cost per request belongs beside latency and errors, with an alert on it.",
  asks: "What does one answer cost, and when would you notice that it has doubled?",
  source: "OWASP Top 10 for LLM applications: unbounded consumption",
  youngBelow: 12,
  check,
  good: [
    {
      name: "cost is watched, and an alert is sent",
      diagram: draw(`${CHAT}; cost=cost-monitor`, `${ASKED}; tr>cost metric; cost>al alert`),
    },
    { name: "a cost monitor reads the traces", diagram: SOUND_ASSISTANT },
    {
      name: "nothing is watched, which no-monitoring says",
      diagram: assistantWithout(["cost", "sys"]),
    },
    {
      name: "nobody waits for the generator",
      diagram: draw(
        "lake=data-lake; pa=prompt-assembler; llm=llm-server; out=data-warehouse; kv=kv-store; sys=system-monitor",
        "lake>pa doc; pa>llm prompt; llm>kv completion; llm>sys metric; kv>out batch",
      ),
    },
  ],
  bad: [
    {
      name: "latency is watched, cost is not",
      diagram: draw(`${CHAT}; fb=fallback`, `${ASKED}; ig>fb request; fb>gw response`),
      nodes: ["llm"],
    },
    {
      name: "an assistant without cost monitor",
      diagram: assistantWithout(["cost"]),
      nodes: ["a", "b"],
    },
    {
      name: "a third model, without the gateway",
      diagram: assistantWith("c=llm-server 'Model C'", "pa>c prompt; c>cite completion", [
        "cost",
        "a",
        "b",
        "lg",
      ]),
      nodes: ["c"],
    },
    {
      name: "a young drawing",
      diagram: draw(CHAT, ASKED),
      nodes: ["llm"],
      severity: "next",
    },
  ],
};
