/** An agent may go on for ever, at our expense. */
import { defaultOf, findSetting, settingValue } from "../../../catalogue/settings.ts";
import { draw } from "../../../document/draw.ts";
import { setSetting } from "../../../document/edit.ts";
import type { Diagram } from "../../../document/types.ts";
import type { GraphNode } from "../../../graph/elements.ts";
import { say } from "../../../messages/say.ts";
import { withSettings } from "../../example-variants.ts";
import type { Fix, LintContext, Observation, Rule } from "../../rule.ts";
import { watchCost } from "../../recipes/watch-cost.ts";
import { idsOf, listed } from "../../words.ts";

function check({ graph }: LintContext): readonly Observation[] {
  if (!graph.has("agent") || graph.has("rate-limiter", "llm-gateway", "monitor-cost")) return [];
  const agents = graph.withRole("agent").filter(isUnbounded);
  if (agents.length === 0) return [];
  return [
    {
      title: "Nothing stops an agent that goes round in circles",
      message: say`Nothing limits the steps of ${listed(agents)}, or what they cost`,
      nodes: idsOf(agents),
      edges: [],
      fixes: [
        limitSteps(agents),
        // A first monitor raises questions of its own; no-monitoring asks them all.
        ...(graph.has("monitor") ? [{ title: "Add cost monitor", apply: watchCost }] : []),
      ],
    },
  ];
}

/** Nobody has said after how many steps it stops; the registry's default is a guess. */
const isUnbounded = ({ node, component }: GraphNode): boolean =>
  settingValue(node, component, "maxSteps")?.assumed !== false;

const limitSteps = (agents: readonly GraphNode[]): Fix => ({
  title: "Limit the steps",
  apply: (document): Diagram => {
    const setting = findSetting("maxSteps");
    return agents.reduce(
      (drawing, { id, component }) =>
        setSetting(drawing, id, "maxSteps", setting && defaultOf(setting, component)),
      document,
    );
  },
});

const AGENT =
  "web=web-client; svc=app-backend; agent=agent 'Agent'; llm=llm-api; look=tool-executor 'Look-up'; og=output-guardrail";
const RUNS =
  "web>svc request; svc>agent request; agent>llm prompt; llm>agent completion; agent>look tool; look>agent tool; llm>og completion; og>svc response; svc>web response";

export const agentUnbounded: Rule = {
  id: "agent-unbounded",
  group: "genai",
  severity: "warn",
  fires:
    "Nobody has said after how many steps an agent stops, and the drawing has no rate limiter, no LLM gateway and no cost monitor.",
  why: "An agent that misreads the answer of a tool calls it again, and again. A limit on steps, tokens or money turns an endless bill into a polite refusal.",
  asks: "What ends a run in which the agent keeps calling the same tool?",
  source: "OWASP Top 10 for LLM applications: unbounded consumption",
  check,
  good: [
    {
      name: "the agent stops after five steps",
      diagram: withSettings(draw(AGENT, RUNS), "agent", { maxSteps: 5 }),
    },
    {
      name: "a gateway limits calls",
      diagram: draw(
        "svc=app-backend; agent=agent; lg=llm-gateway; llm=llm-api; og=output-guardrail",
        "svc>agent request; agent>lg prompt; lg>llm prompt; llm>agent completion; llm>og completion; og>svc response",
      ),
    },
    {
      name: "somebody watches the cost",
      diagram: draw(
        `${AGENT}; cost=cost-monitor; al=alerting`,
        `${RUNS}; llm>cost metric; cost>al alert`,
      ),
    },
  ],
  bad: [
    { name: "an agent with a tool and no limit", diagram: draw(AGENT, RUNS), nodes: ["agent"] },
    {
      name: "of two agents one has a limit, and other things are watched",
      diagram: withSettings(
        draw(
          `${AGENT}; two=agent 'Planner'; sys=system-monitor; al=alerting`,
          `${RUNS}; svc>two request; two>llm prompt; svc>sys metric; sys>al alert`,
        ),
        "agent",
        { maxSteps: 5 },
      ),
      nodes: ["two"],
    },
  ],
};
