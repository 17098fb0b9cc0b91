/** Personal data goes to somebody else's model. */
import { draw } from "../../../document/draw.ts";
import { setSetting } from "../../../document/edit.ts";
import type { KindId } from "../../../catalogue/kinds.ts";
import type { Diagram } from "../../../document/types.ts";
import { carries, type GraphNode, hasRole, settingOf } from "../../../graph/elements.ts";
import { type Graph, isExternalLlm } from "../../../graph/graph.ts";
import { reach } from "../../../graph/walk.ts";
import { say } from "../../../messages/say.ts";
import { assistantWithout, SOUND_ASSISTANT } from "../../example-assistant.ts";
import { withSettings, withSheet } from "../../example-variants.ts";
import { leadThrough } from "../../recipes/lead-through.ts";
import { PROMPT_REDACTOR } from "../../recipes/parts-genai.ts";
import type { LintContext, Observation, Rule } from "../../rule.ts";
import { flagIn } from "../../sheet.ts";
import { idsOf, listed } from "../../words.ts";

/** What personal data travels in; past a model it is none any more. */
const CARRIERS: readonly KindId[] = [
  "event",
  "batch",
  "doc",
  "media",
  "feat",
  "request",
  "cand",
  "prompt",
  "tool",
  "completion",
];

function check({ document, graph }: LintContext): readonly Observation[] {
  const hosted = graph.withRole("external").filter(isExposed);
  const isPersonal = flagIn(document, "containsPii");
  if (hosted.length === 0 || isPersonal === false) return [];
  const filters = graph.withRole("pii-filter");
  const holders = graph.withRole("pii");
  const asked = isPersonal ? graph.entry : [];
  const told = leak(hosted, holders, filters, CARRIERS);
  const typed = leak(hosted, asked, filters, ["request", "prompt", "cand", "media", "tool"]);
  const sources = new Set([...told.sources, ...typed.sources]);
  if (sources.size === 0) return [];
  const targets = hosted.filter((node) => told.targets.has(node) || typed.targets.has(node));
  const isCertain = isPersonal === true || [...sources].some((node) => !hasRole(node, "memory"));
  return [
    {
      title: "Personal data leaves to a third party",
      message: say`Personal data from ${listed(sources)} reaches ${listed(targets)}, and nothing masks it`,
      nodes: idsOf(new Set([...sources, ...targets])),
      edges: [],
      fixes: fixesFor(graph, targets),
      // What a conversation holds is personal more often than not, but nobody has said so.
      ...(isCertain ? {} : { severity: "warn" }),
    },
  ];
}

const isExposed = (node: GraphNode): boolean =>
  isExternalLlm(node) && settingOf(node, "dpaSigned") !== true;

interface Leak {
  readonly sources: readonly GraphNode[];
  readonly targets: ReadonlySet<GraphNode>;
}

function leak(
  targets: readonly GraphNode[],
  sources: readonly GraphNode[],
  avoiding: readonly GraphNode[],
  kinds: readonly KindId[],
): Leak {
  if (sources.length === 0) return { sources, targets: new Set() };
  const onward = reach(sources, { kinds, avoiding });
  const met = targets.filter((node) => onward.has(node));
  const leading = reach(met, { kinds, avoiding, backward: true });
  return { sources: sources.filter((node) => leading.has(node)), targets: new Set(met) };
}

function fixesFor(graph: Graph, targets: readonly GraphNode[]): Observation["fixes"] {
  const edges = intoTheirHands(graph, targets);
  return [
    {
      title: "Mask personal data in prompts",
      apply: (document, context) =>
        leadThrough(document, context, edges, PROMPT_REDACTOR, ["prompt", "request"]),
    },
    {
      title: "Say that a data contract covers it",
      apply: (document): Diagram =>
        idsOf(targets).reduce(
          (drawing, id) => setSetting(drawing, id, "dpaSigned", true),
          document,
        ),
    },
  ];
}

/** The prompts on their way to the models, or to the gateways before them. */
function intoTheirHands(graph: Graph, targets: readonly GraphNode[]): readonly string[] {
  const hands = reach(targets, {
    backward: true,
    kinds: ["prompt", "request"],
    edges: ({ source }) => source.roles.has("llm-gateway"),
  });
  return graph.edges
    .filter(
      (edge) =>
        hands.has(edge.target) &&
        !hands.has(edge.source) &&
        carries(edge, "prompt", "request") &&
        !edge.source.roles.has("pii-filter"),
    )
    .map((edge) => edge.id);
}

const PROFILES =
  "crm=user-profile-db 'CRM'; pa=prompt-assembler 'Prompt'; llm=llm-api 'Hosted LLM'; og=output-guardrail; svc=app-backend";
const ANSWERED = "llm>og completion; og>svc response";

export const llmPiiToExternal: Rule = {
  id: "llm-pii-to-external",
  group: "genai",
  severity: "error",
  fires:
    "A node that holds personal data, or, where the sheet says that there is some, what a client types, reaches a language model run by somebody else past no redaction. Silent where the model has its data contract marked, and where the sheet says that there is no personal data.",
  why: "A prompt is a disclosure: what goes into it is processed, and perhaps stored, by another company. Masking names and numbers before they leave keeps the answer as good and the data at home.",
  asks: "Which personal data ends up in a prompt, and who outside the company gets to see it?",
  source:
    "OWASP Top 10 for LLM applications: sensitive information disclosure; ML Test Score, Data 5",
  check,
  good: [
    {
      name: "names are masked before the prompt leaves",
      diagram: draw(
        `${PROFILES}; mask=pii-redactor`,
        `crm>pa feat-on; pa>mask prompt; mask>llm prompt; ${ANSWERED}`,
      ),
    },
    { name: "an assistant that masks what people type", diagram: SOUND_ASSISTANT },
    {
      name: "a contract covers the data",
      diagram: withSettings(draw(PROFILES, `crm>pa feat-on; pa>llm prompt; ${ANSWERED}`), "llm", {
        dpaSigned: true,
      }),
    },
    {
      name: "a model of our own",
      diagram: draw(
        "crm=user-profile-db; pa=prompt-assembler; llm=llm-server; og=output-guardrail; svc=app-backend",
        `crm>pa feat-on; pa>llm prompt; ${ANSWERED}`,
      ),
    },
    {
      name: "the sheet says that nothing personal is talked about",
      diagram: withSheet(
        draw(
          "mem=conversation-memory; pa=prompt-assembler; llm=llm-api; og=output-guardrail; svc=app-backend",
          `mem>pa context; pa>llm prompt; og>mem completion; ${ANSWERED}`,
        ),
        { containsPii: { value: false } },
      ),
    },
  ],
  bad: [
    {
      name: "a profile goes into the prompt",
      diagram: draw(PROFILES, `crm>pa feat-on; pa>llm prompt; ${ANSWERED}`),
      nodes: ["crm", "llm"],
    },
    {
      name: "what people type goes to two providers by way of a gateway",
      diagram: assistantWithout(["mask"], "pa>lg prompt"),
      nodes: ["web", "a", "b"],
    },
    {
      name: "a conversation, of which nobody said what it is about",
      diagram: draw(
        "web=web-client; mem=conversation-memory 'Memory'; pa=prompt-assembler; llm=llm-api; og=output-guardrail",
        "web>pa request; mem>pa context; pa>llm prompt; llm>og completion; og>mem completion; og>web response",
      ),
      nodes: ["mem", "llm"],
      severity: "warn",
    },
  ],
};
