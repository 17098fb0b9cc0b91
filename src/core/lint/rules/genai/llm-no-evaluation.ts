/** Prompts and models change, and nothing says whether for the better. */
import type { GraphNode } from "../../../graph/elements.ts";
import { draw } from "../../../document/draw.ts";
import { say } from "../../../messages/say.ts";
import { assistantWithout, SOUND_ASSISTANT } from "../../example-assistant.ts";
import { designWith } from "../../example-design.ts";
import { evaluateAnswers } from "../../recipes/evaluate-answers.ts";
import type { LintContext, Observation, Rule } from "../../rule.ts";
import { askedGenerators } from "../../undrawn.ts";
import { idsOf, listed } from "../../words.ts";

function check({ graph }: LintContext): readonly Observation[] {
  if (!graph.has("generator") || graph.has("evaluator", "human-review")) return [];
  const generators = graph.withRole("generator").filter((node) => node.in.length > 0);
  return observe(generators);
}

function observe(generators: readonly GraphNode[]): readonly Observation[] {
  if (generators.length === 0) return [];
  return [
    {
      title: "No change of prompt or model is tested",
      message: say`Nothing measures the answers of ${listed(generators)} before a change goes live`,
      nodes: idsOf(generators),
      edges: [],
      fixes: [{ title: "Add evaluator", apply: evaluateAnswers }],
    },
  ];
}

/** A generator stands in the drawing, be it fed or not. */
const whenYoung = ({ graph }: LintContext): readonly Observation[] =>
  graph.has("evaluator", "human-review")
    ? []
    : observe(graph.has("generator") ? graph.withRole("generator") : askedGenerators(graph));

const CHAT =
  "web=web-client; gw=api-gateway; ig=input-guardrail; pa=prompt-assembler; ps=prompt-store; llm=llm-api 'LLM'; og=output-guardrail; tr=llm-tracer";
const ASKED =
  "web>gw request; gw>ig request; ig>pa request; ps>pa config; pa>llm prompt; llm>og completion; og>gw response; gw>web response; llm>tr completion";

export const llmNoEvaluation: Rule = {
  id: "llm-no-evaluation",
  group: "genai",
  severity: "warn",
  fires:
    "A generator is fed and there is no evaluator of any kind. Silent where no-offline-evaluation or rag-no-evaluation says so.",
  why: "A word changed in a prompt, or a new version from the provider, moves all answers at once. Without a set of known questions and somebody or something that grades the answers, every such change is tried on users.",
  asks: "You change one sentence of the system prompt: how do you know that it got better?",
  source: "Generative AI System Design Interview (Aminian, Sheng): the evaluation step",
  youngBelow: 8,
  mutedBy: ["no-offline-evaluation", "rag-no-evaluation"],
  check,
  whenYoung,
  good: [
    {
      name: "known questions and a judge",
      diagram: draw(
        "pa=prompt-assembler; ps=prompt-store; llm=llm-api; og=output-guardrail; tr=llm-tracer; gold=golden-set; ev=llm-evaluator; svc=app-backend",
        "svc>pa request; ps>pa config; pa>llm prompt; llm>og completion; og>svc response; llm>tr completion; gold>ev trainset; tr>ev event; ev>ps metric",
      ),
    },
    { name: "questions and recorded answers are evaluated", diagram: SOUND_ASSISTANT },
    {
      name: "people grade a sample",
      diagram: draw(`${CHAT}; panel=human-eval`, `${ASKED}; llm>panel completion`),
    },
    {
      name: "retrieval is unmeasured as well, which is said once",
      diagram: assistantWithout(["ev", "gold"]),
    },
    {
      name: "a model goes live unmeasured, which is said once",
      diagram: designWith(
        "g=llm-server 'Writer'; og=output-guardrail; pa=prompt-assembler",
        "reg>g model; svc>pa request; pa>g prompt; g>og completion; og>svc response",
        ["ev"],
      ),
    },
  ],
  bad: [
    { name: "eight boxes, none that measures", diagram: draw(CHAT, ASKED), nodes: ["llm"] },
    {
      name: "an assistant without documents and evaluator",
      diagram: assistantWithout(
        ["ev", "gold", "ret", "vec", "ix", "docs", "crawl", "cite"],
        "a>og completion; b>og completion",
      ),
      nodes: ["a", "b"],
    },
    {
      name: "a young drawing",
      diagram: draw(
        "svc=app-backend; pa=prompt-assembler; llm=llm-api; og=output-guardrail",
        "svc>pa request; pa>llm prompt; llm>og completion; og>svc response",
      ),
      nodes: ["llm"],
      severity: "next",
    },
    {
      name: "a model that nothing is led into yet",
      diagram: draw("web=web-client; llm=llm-api 'LLM'", ""),
      nodes: ["llm"],
      severity: "next",
    },
  ],
};
