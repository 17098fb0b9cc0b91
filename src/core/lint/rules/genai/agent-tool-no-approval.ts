/** A model can act on the world, and nobody is asked first. */
import { draw } from "../../../document/draw.ts";
import { setSetting } from "../../../document/edit.ts";
import type { Diagram } from "../../../document/types.ts";
import { carries, type GraphNode, hasRole } from "../../../graph/elements.ts";
import { phrase, say } from "../../../messages/say.ts";
import { assistantWith, assistantWithout, SOUND_ASSISTANT } from "../../example-assistant.ts";
import { withSettings } from "../../example-variants.ts";
import { leadThrough } from "../../recipes/lead-through.ts";
import { APPROVAL } from "../../recipes/parts-genai.ts";
import type { Fix, LintContext, Observation, Rule } from "../../rule.ts";
import { actingAlone, approvers, isSaidToChange, isSteered, riskyTools } from "../../tools.ts";
import { idsOf, listed } from "../../words.ts";

function check({ graph }: LintContext): readonly Observation[] {
  if (riskyTools(graph).length === 0) return [];
  const alone = actingAlone(graph);
  const tools = riskyTools(graph).filter(
    (tool) =>
      alone.has(tool) && !hasRole(tool, "agent", "generator") && !isSteered(tool, approvers(graph)),
  );
  const calls = tools.flatMap((tool) =>
    tool.in.filter((edge) => carries(edge, "tool") && alone.has(edge.source)),
  );
  if (calls.length === 0) return [];
  const callers = new Set(calls.map((edge) => edge.source));
  return [
    {
      title: "The model can act alone",
      message: say`Calls from ${listed(callers)} reach ${listed(tools)}, which can change things, and nobody is asked`,
      nodes: idsOf(new Set([...callers, ...tools])),
      edges: [],
      fixes: [
        {
          title: "Add human approval",
          apply: (document, context) => leadThrough(document, context, idsOf(calls), APPROVAL),
        },
        onlyReads(tools),
      ],
      // That a tool changes things is only assumed where nobody has said so.
      ...(tools.some(isSaidToChange) ? {} : { severity: "warn" }),
    },
  ];
}

const onlyReads = (tools: readonly GraphNode[]): Fix => ({
  title:
    tools.length === 1 ? "Say that the tool only reads" : phrase("Say that the tools only read"),
  apply: (document): Diagram =>
    idsOf(tools).reduce((drawing, id) => setSetting(drawing, id, "mutates", false), document),
});

const AGENT = "agent=agent 'Agent'; llm=llm-api; refund=tool-executor 'Refunds'; lg=llm-gateway";
const THINKS = "agent>lg prompt; lg>llm prompt; llm>agent completion; refund>agent tool";

export const agentToolNoApproval: Rule = {
  id: "agent-tool-no-approval",
  group: "genai",
  severity: "error",
  fires:
    "Tool calls of an agent or a generator reach a tool that changes things past no human approval, person, decision or policy; a warning where it is only assumed that the tool changes things. Silent for tools marked as reading only or sandboxed, and for those that nobody has marked and whose name says that they search, look up or read.",
  why: "A model that can be talked into a sentence can be talked into a refund. What cannot be undone waits for a person or a fixed rule; what only reads need not wait.",
  asks: "Which of the agent's actions cannot be undone, and who says yes to them?",
  source: "OWASP Top 10 for LLM applications: excessive agency",
  check,
  good: [
    {
      name: "a person approves refunds",
      diagram: withSettings(
        draw(
          `${AGENT}; ok=human-approval 'Approval'; audit=audit-log`,
          `${THINKS}; agent>ok tool; ok>refund tool; refund>audit event`,
        ),
        "refund",
        { mutates: true },
      ),
    },
    { name: "an approved tool", diagram: SOUND_ASSISTANT },
    {
      name: "a tool that is said to read only, one that runs in a sandbox, and one that looks things up",
      diagram: withSettings(
        withSettings(
          draw(
            "agent=agent; llm=llm-gateway; a=tool-executor 'Orders'; b=tool-executor 'Python'; c=tool-executor 'Web search'",
            "agent>llm prompt; agent>a tool; agent>b tool; agent>c tool; a>agent tool; b>agent tool; c>agent tool",
          ),
          "a",
          { mutates: false },
        ),
        "b",
        { sandbox: true },
      ),
    },
    {
      // Counter-example: the agent asks and is answered, so a call past the approval is drawn.
      name: "the agent asks for approval and then calls",
      diagram: draw(
        `${AGENT}; ok=human-approval`,
        `${THINKS}; agent>ok tool; ok>agent tool; agent>refund tool`,
      ),
    },
  ],
  bad: [
    {
      name: "an agent that pays out by itself",
      diagram: withSettings(draw(AGENT, `${THINKS}; agent>refund tool`), "refund", {
        mutates: true,
      }),
      nodes: ["agent", "refund"],
    },
    {
      name: "nobody has said what the tool does",
      diagram: draw(AGENT, `${THINKS}; agent>refund tool`),
      nodes: ["agent", "refund"],
      severity: "warn",
    },
    {
      name: "one of two models goes past the approval",
      diagram: assistantWithout(["b>ok"], "b>tool tool"),
      nodes: ["b", "tool"],
    },
    {
      name: "two tools, one with approval",
      diagram: withSettings(
        assistantWith("mail=tool-executor 'Mail'", "a>mail tool; mail>pa tool; mail>audit event"),
        "mail",
        { mutates: true },
      ),
      nodes: ["a", "mail"],
    },
  ],
};
