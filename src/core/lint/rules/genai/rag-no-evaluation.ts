/** Answers are written from what was retrieved, and nobody measures either. */
import { draw } from "../../../document/draw.ts";
import { carries, hasRole } from "../../../graph/elements.ts";
import type { Graph } from "../../../graph/graph.ts";
import { reach } from "../../../graph/walk.ts";
import { say } from "../../../messages/say.ts";
import { assistantWith, assistantWithout, SOUND_ASSISTANT } from "../../example-assistant.ts";
import { contextEdges, contextSources } from "../../generation.ts";
import { evaluateAnswers } from "../../recipes/evaluate-answers.ts";
import type { LintContext, Observation, Rule } from "../../rule.ts";
import { idsOf, listed } from "../../words.ts";

function check({ graph }: LintContext): readonly Observation[] {
  if (contextEdges(graph).length === 0 || graph.has("rag-eval") || judgesRetrieval(graph))
    return [];
  const sources = contextSources(graph);
  const readers = new Set(contextEdges(graph).map((edge) => edge.target));
  return [
    {
      title: "Nobody measures retrieval and answers",
      message: say`Nothing measures whether the passages from ${listed(sources)} are right and the answers keep to them`,
      nodes: idsOf(new Set([...sources, ...readers])),
      edges: [],
      fixes: [{ title: "Add RAG evaluator", apply: evaluateAnswers }],
    },
  ];
}

/** Whether another evaluator sees what was retrieved, at once or in the record of it. */
function judgesRetrieval(graph: Graph): boolean {
  const judges = graph.withRole("evaluator", "human-review");
  const seen = reach(judges, { kinds: ["event", "cand"], backward: true });
  return [...seen].some((node) =>
    node.in.some((edge) => carries(edge, "cand") && hasRole(edge.source, "retrieval", "reranker")),
  );
}

const RAG =
  "web=web-client; ret=rag-retriever 'Retriever'; pa=prompt-assembler 'Prompt'; llm=llm-api; og=output-guardrail; gw=api-gateway; vec=vector-index; tr=llm-tracer";
const ASKED =
  "web>gw request; gw>ret request; gw>pa request; vec>ret cand; ret>pa context; pa>llm prompt; llm>og completion; og>gw response; gw>web response; llm>tr completion";

export const ragNoEvaluation: Rule = {
  id: "rag-no-evaluation",
  group: "genai",
  severity: "warn",
  fires:
    "Retrieved context goes into a prompt, an agent or a generator, and the drawing has neither a RAG evaluator nor another evaluator that is fed what was retrieved, directly or from its log.",
  why: "A bad answer has two causes that need different cures: the right passage was not found, or it was found and not kept to. Only measures of both (context precision and recall, faithfulness, relevancy) tell which.",
  asks: "When answers get worse, how do you tell whether retrieval or the model is to blame?",
  source: "Ragas: faithfulness, answer relevancy, context precision, context recall",
  youngBelow: 10,
  check,
  good: [
    {
      name: "a question set and an evaluator",
      diagram: draw(
        `${RAG}; gold=golden-set; ev=rag-evaluator`,
        `${ASKED}; gold>ev trainset; tr>ev predlog`,
      ),
    },
    { name: "an evaluator that reads the log of answers", diagram: SOUND_ASSISTANT },
    {
      name: "a judge that is given the passages",
      diagram: assistantWith(
        "judge=llm-evaluator 'Judge'",
        "ret>judge context; gold>judge trainset; judge>al metric",
        ["ev"],
      ),
    },
    {
      // Counter-example to "fed with context": the passages are in the trace.
      name: "people review traces that hold the passages",
      diagram: assistantWith(
        "panel=human-eval 'Panel'",
        "ret>trace cand; log>panel event; panel>al metric",
        ["ev", "gold"],
      ),
    },
    {
      name: "a conversation's memory is no retrieval",
      diagram: assistantWith(
        "mem=conversation-memory; judge=llm-evaluator",
        "mem>pa context; og>mem completion; mask>mem event; gold>judge trainset; log>judge event; judge>al metric",
        ["ev", "ret", "vec", "ix", "docs", "crawl", "cite"],
      ),
    },
  ],
  bad: [
    {
      name: "ten boxes from the question to the trace, none that measures",
      diagram: draw(
        `${RAG}; ix=index-builder; docs=content-corpus`,
        `${ASKED}; docs>ix doc; ix>vec index`,
      ),
      nodes: ["ret", "pa"],
    },
    {
      name: "a judge of answers that never sees the passages",
      diagram: assistantWith(
        "judge=llm-evaluator",
        "log>judge event; gold>judge trainset; judge>al metric",
        ["ev"],
      ),
      nodes: ["ret", "pa"],
    },
    {
      name: "an assistant without evaluator",
      diagram: assistantWithout(["ev", "gold"]),
      nodes: ["ret", "pa"],
    },
    {
      name: "a young drawing",
      diagram: draw(RAG, ASKED),
      nodes: ["ret", "pa"],
      severity: "next",
    },
  ],
};
