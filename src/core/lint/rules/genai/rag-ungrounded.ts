/** Answers are written from sources, and nothing holds them against these. */
import { draw } from "../../../document/draw.ts";
import type { Diagram } from "../../../document/types.ts";
import { settingOf } from "../../../graph/elements.ts";
import { say } from "../../../messages/say.ts";
import { assistantWithout, SOUND_ASSISTANT } from "../../example-assistant.ts";
import { withSettings } from "../../example-variants.ts";
import { answersOf, contextEdges, contextSources, groundedGenerators } from "../../generation.ts";
import { Draft } from "../../recipes/draft.ts";
import { drawAfter, leadDraftThrough } from "../../recipes/lead-through.ts";
import { CITATION_CHECKER } from "../../recipes/parts-genai.ts";
import type { FixContext, LintContext, Observation, Rule } from "../../rule.ts";
import { idsOf, listed } from "../../words.ts";

function check({ graph }: LintContext): readonly Observation[] {
  if (contextEdges(graph).length === 0 || graph.has("citation")) return [];
  const generators = groundedGenerators(graph);
  const quotes = [...generators, ...graph.withRole("prompt-builder")].some(
    (node) => settingOf(node, "extractsOnly") === true,
  );
  if (generators.length === 0 || quotes) return [];
  return [
    {
      title: "Nothing checks the answer against its sources",
      message: say`The answers of ${listed(generators)} are not held against the passages from ${listed(contextSources(graph))}`,
      nodes: idsOf(generators),
      edges: [],
      fixes: [{ title: "Add citation check", apply: addCitations }],
    },
  ];
}

/** generators → citation check → wherever the answers went; passages → citation check */
function addCitations(document: Diagram, context: FixContext): Diagram {
  const draft = new Draft(document, context);
  const generators = groundedGenerators(draft.graph);
  if (generators.length === 0) return document;
  const answers = generators.flatMap(answersOf).map((edge) => edge.id);
  const checker =
    leadDraftThrough(draft, answers, CITATION_CHECKER, ["completion", "response"]) ??
    drawAfter(draft, idsOf(generators), CITATION_CHECKER);
  for (const source of contextSources(draft.graph))
    draft.connect(source.id, checker, "context", "cand");
  return draft.document;
}

const RAG =
  "svc=app-backend; vec=vector-index; ret=rag-retriever 'Retriever'; pa=prompt-assembler; llm=llm-api 'LLM'; og=output-guardrail; tr=llm-tracer";
const ASKED =
  "svc>ret request; svc>pa request; vec>ret cand; ret>pa context; pa>llm prompt; llm>tr completion; og>svc response";

export const ragUngrounded: Rule = {
  id: "rag-ungrounded",
  group: "genai",
  severity: "info",
  fires:
    "A generator writes from retrieved context and the drawing has no citation check. Silent where the generator or the prompt is marked as only quoting.",
  why: "A model that was given the right passage still adds what is not in it. A check of each claim against the passages lets the answer carry its sources, and lets it be withheld when there are none.",
  asks: "How does the user, or the system, know that the answer is in the documents?",
  source: "OWASP Top 10 for LLM applications: misinformation",
  youngBelow: 8,
  check,
  good: [
    {
      name: "claims are checked against the passages",
      diagram: draw(
        `${RAG}; cite=citation-checker`,
        `${ASKED}; llm>cite completion; ret>cite context; cite>og completion`,
      ),
    },
    { name: "an assistant that checks its citations", diagram: SOUND_ASSISTANT },
    {
      name: "answers are quoted, never written anew",
      diagram: withSettings(assistantWithout(["cite"], "a>og completion; b>og completion"), "pa", {
        extractsOnly: true,
      }),
    },
  ],
  bad: [
    {
      name: "passages go in, an answer comes out",
      diagram: draw(`${RAG}; ps=prompt-store`, `${ASKED}; ps>pa config; llm>og completion`),
      nodes: ["llm"],
    },
    {
      name: "two models write from the same passages",
      diagram: assistantWithout(["cite"], "a>og completion; b>og completion"),
      nodes: ["a", "b"],
    },
    {
      name: "a young drawing in which no answer is drawn",
      diagram: draw(
        "web=web-client; vec=vector-index; pa=prompt-assembler; llm=llm-api",
        "web>vec request; vec>pa context; pa>llm prompt",
      ),
      nodes: ["llm"],
      severity: "next",
    },
  ],
};
