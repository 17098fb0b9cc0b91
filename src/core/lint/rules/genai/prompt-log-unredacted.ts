/** What people typed is kept as they typed it. */
import { draw } from "../../../document/draw.ts";
import { carries, type GraphEdge, type GraphNode, hasRole } from "../../../graph/elements.ts";
import type { Graph } from "../../../graph/graph.ts";
import { reach } from "../../../graph/walk.ts";
import { say } from "../../../messages/say.ts";
import { assistantWithout, SOUND_ASSISTANT } from "../../example-assistant.ts";
import { withSheet } from "../../example-variants.ts";
import { leadThrough } from "../../recipes/lead-through.ts";
import { TRACE_REDACTOR } from "../../recipes/parts-genai.ts";
import type { LintContext, Observation, Rule } from "../../rule.ts";
import { flagIn } from "../../sheet.ts";
import { idsOf, listed } from "../../words.ts";

function check({ document, graph }: LintContext): readonly Observation[] {
  if (!graph.has("llm-trace") || flagIn(document, "containsPii") !== true) return [];
  const clear = tracersInClear(graph);
  const edges = clear.flatMap((node) => node.out.filter(isKept));
  if (edges.length === 0) return [];
  const tracers = new Set(edges.map((edge) => edge.source));
  const stores = new Set(edges.map((edge) => edge.target));
  return [
    {
      title: "Prompts are stored in clear",
      message: say`Prompts and answers go from ${listed(tracers)} to ${listed(stores)} with the personal data in them`,
      nodes: idsOf(new Set([...tracers, ...stores])),
      edges: [],
      fixes: [
        {
          title: "Redact traces before they are stored",
          apply: (drawing, context) =>
            leadThrough(drawing, context, idsOf(edges), TRACE_REDACTOR, ["event"]),
        },
      ],
    },
  ];
}

/** Where traces stay. */
const isKept = (edge: GraphEdge): boolean =>
  carries(edge, "event", "batch") && hasRole(edge.target, "stream-log", "storage");

/** Tracers that see prompts or answers from before any redaction. */
function tracersInClear(graph: Graph): readonly GraphNode[] {
  const filters = graph.withRole("pii-filter");
  const typed = reach(graph.entry, { kinds: SEEN, avoiding: filters });
  return graph
    .withRole("llm-trace")
    .filter(
      (tracer) =>
        !hasRole(tracer, "pii-filter") &&
        tracer.in.some(
          (edge) => carries(edge, "prompt", "pred", "predlog") && typed.has(edge.source),
        ),
    );
}

const SEEN = ["request", "prompt", "cand", "emb", "media", "tool", "pred"] as const;

const PII: Parameters<typeof withSheet>[1] = { containsPii: { value: true } };
const CHAT =
  "web=web-client; svc=app-backend; pa=prompt-assembler; llm=llm-server; og=output-guardrail; tr=llm-tracer 'Tracer'; log=event-log 'Log'";
const ASKED =
  "web>svc request; svc>pa request; pa>llm prompt; llm>og completion; og>svc response; llm>tr completion";

export const promptLogUnredacted: Rule = {
  id: "prompt-log-unredacted",
  group: "genai",
  severity: "info",
  fires:
    "The sheet says that there is personal data, and a tracer that is given prompts or answers from before any redaction writes to a log or a store directly. Silent where the prompts were masked before the model, or the tracer is marked as redacting.",
  why: "Traces are kept for longer and read by more people than any conversation. Personal data in them is a second database that nobody planned, and that no erasure request finds.",
  asks: "Who can read what a user typed last week, and in which systems does it lie?",
  source: "OWASP Top 10 for LLM applications: sensitive information disclosure",
  check,
  good: [
    {
      name: "traces are redacted before they are stored",
      diagram: withSheet(
        draw(`${CHAT}; red=pii-redactor`, `${ASKED}; tr>red predlog; red>log predlog`),
        PII,
      ),
    },
    { name: "prompts are masked before the model sees them", diagram: SOUND_ASSISTANT },
    {
      name: "nobody has said that there is personal data",
      diagram: draw(CHAT, `${ASKED}; tr>log predlog`),
    },
    {
      name: "the tracer redacts by itself",
      diagram: ((diagram) => ({
        ...diagram,
        nodes: diagram.nodes.map((node) =>
          node.id === "tr" ? { ...node, rolesAdded: ["pii-filter" as const] } : node,
        ),
      }))(withSheet(draw(CHAT, `${ASKED}; tr>log predlog`), PII)),
    },
  ],
  bad: [
    {
      name: "traces go to the log as they are",
      diagram: withSheet(draw(CHAT, `${ASKED}; tr>log predlog`), PII),
      nodes: ["tr", "log"],
    },
    {
      name: "prompts reach the gateway unmasked",
      diagram: assistantWithout(["mask"], "pa>lg prompt"),
      nodes: ["trace", "log"],
    },
  ],
};
