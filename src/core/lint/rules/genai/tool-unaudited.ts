/** What a model did is written down nowhere. */
import { draw } from "../../../document/draw.ts";
import type { Diagram } from "../../../document/types.ts";
import { carries, type GraphNode, hasRole } from "../../../graph/elements.ts";
import type { Graph } from "../../../graph/graph.ts";
import { reach } from "../../../graph/walk.ts";
import { say } from "../../../messages/say.ts";
import { assistantWithout, SOUND_ASSISTANT } from "../../example-assistant.ts";
import { withSettings } from "../../example-variants.ts";
import { Draft } from "../../recipes/draft.ts";
import { AUDIT_LOG } from "../../recipes/parts-genai.ts";
import type { FixContext, LintContext, Observation, Rule } from "../../rule.ts";
import { approvers, riskyTools } from "../../tools.ts";
import { idsOf, listed } from "../../words.ts";

function check({ graph }: LintContext): readonly Observation[] {
  const tools = unrecorded(graph);
  if (tools.length === 0) return [];
  return [
    {
      title: "Actions of the model are not recorded",
      message: say`The actions of ${listed(tools)} are kept in no audit log`,
      nodes: idsOf(tools),
      edges: [],
      fixes: [
        {
          title: "Add audit log",
          apply: (document, context) => audit(document, context, idsOf(tools)),
        },
      ],
    },
  ];
}

function unrecorded(graph: Graph): readonly GraphNode[] {
  const tools = riskyTools(graph);
  if (tools.length === 0) return tools;
  const keepers = graph.withRole("audit", "stream-log", "storage", "prediction-logger");
  const recorded = reach(keepers, { kinds: ["event"], backward: true });
  // An approval that is recorded says what was done and by whose leave.
  const deciders = approvers(graph);
  return tools.filter(
    (tool) =>
      !hasRole(tool, "agent", "generator") &&
      tool.in.length > 0 &&
      !recorded.has(tool) &&
      !tool.in.some(
        (edge) => carries(edge, "tool") && deciders.has(edge.source) && recorded.has(edge.source),
      ),
  );
}

function audit(document: Diagram, context: FixContext, tools: readonly string[]): Diagram {
  const draft = new Draft(document, context);
  for (const id of tools) {
    if (!draft.graph.node(id)) continue;
    const log = draft.ensure(AUDIT_LOG, id, "right");
    draft.connect(id, log, "event");
  }
  return draft.document;
}

const AGENT =
  "web=web-client; svc=app-backend; agent=agent; lg=llm-gateway; llm=llm-api; ok=human-approval; refund=tool-executor 'Refunds'";
const RUNS =
  "web>svc request; svc>agent request; agent>lg prompt; lg>llm prompt; llm>agent completion; agent>ok tool; ok>refund tool; refund>agent tool; svc>web response";

export const toolUnaudited: Rule = {
  id: "tool-unaudited",
  group: "genai",
  severity: "info",
  fires:
    "A tool that changes things sends no event to an audit log, an event log, a store or a tracer, and no recorded approval stands before it. Silent for tools that only read or run in a sandbox.",
  why: "When a customer asks who cancelled the order, \u201cthe model\u201d is no answer. The call, its arguments, the prompt behind it and who approved it have to be found again.",
  asks: "A customer disputes something the agent did last month: what can you show?",
  source: "AWS Well-Architected ML Lens: traceability",
  youngBelow: 8,
  check,
  good: [
    {
      name: "each refund is written down",
      diagram: draw(`${AGENT}; audit=audit-log`, `${RUNS}; refund>audit event`),
    },
    { name: "a tool with an audit log", diagram: SOUND_ASSISTANT },
    {
      name: "the approval is written down",
      diagram: assistantWithout(["tool>audit"], "ok>audit event"),
    },
    {
      name: "a tool that only reads",
      diagram: withSettings(assistantWithout(["audit"]), "tool", { mutates: false }),
    },
  ],
  bad: [
    {
      name: "refunds leave no trace",
      diagram: draw(`${AGENT}; og=output-guardrail`, `${RUNS}; llm>og completion; og>svc response`),
      nodes: ["refund"],
    },
    {
      name: "an assistant without audit log",
      diagram: assistantWithout(["audit"]),
      nodes: ["tool"],
    },
    {
      name: "a young drawing",
      diagram: draw(
        "agent=agent; lg=llm-gateway; pay=tool-executor 'Payments'",
        "agent>lg prompt; agent>pay tool; pay>agent tool",
      ),
      nodes: ["pay"],
      severity: "next",
    },
  ],
};
