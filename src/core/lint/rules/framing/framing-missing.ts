/** A model is trained, and nobody has said what it predicts. */
import { draw } from "../../../document/draw.ts";
import { say } from "../../../messages/say.ts";
import type { LintContext, Observation, Rule } from "../../rule.ts";
import { isUnanswered } from "../../sheet.ts";
import { idsOf, listed } from "../../words.ts";

function check({ document, graph }: LintContext): readonly Observation[] {
  if (graph.train.length === 0) return [];
  const trained = listed(graph.train);
  const questions = [
    { field: "mlTask", question: say`Which kind of task does ${trained} learn?` },
    { field: "mlObjective", question: say`What exactly does ${trained} predict?` },
  ] as const;
  const open = questions.find(({ field }) => isUnanswered(document, field));
  if (!open) return [];
  return [
    {
      title: "Nobody says what is predicted",
      message: open.question,
      nodes: idsOf(graph.train),
      edges: [],
      field: open.field,
      fixes: [],
    },
  ];
}

const NODES =
  "web=web-client 'App'; m=model-server 'Model'; log=event-log 'Kafka'; lj=label-joiner 'Label joiner'; ds=dataset-builder 'Data set'; tr=trainer 'Trainer'; ev=offline-evaluator 'Evaluator'; reg=model-registry 'Registry'";
const EDGES =
  "web>m request; m>web response; m>log predlog; log>lj event; lj>ds label; ds>tr trainset; ds>ev trainset; tr>ev model; ev>reg model; reg>m model";

export const framingMissing: Rule = {
  id: "framing-missing",
  group: "framing",
  severity: "info",
  youngBelow: 8,
  fires:
    "Something is trained, and the machine-learning task or the objective is empty on the requirements sheet; one finding for both. Below eight boxes it is only still to draw.",
  why: "The same product can be a ranking, a classification or a regression, and each wants other labels, other losses and other metrics. Said aloud, the framing shows at once whether the target is what the business wants.",
  asks: "Is this classification, ranking, regression or generation, and what exactly is predicted?",
  source:
    "Machine learning system design interviews, step 2: frame the problem; Rules of Machine Learning 12",
  check,
  good: [
    {
      name: "the task and its objective are said",
      diagram: draw(NODES, EDGES, {
        requirements: {
          mlTask: { value: "binary" },
          mlObjective: { value: "The probability of a click" },
        },
      }),
    },
    {
      name: "nothing is trained",
      diagram: draw(
        "web=web-client 'App'; gw=api-gateway 'Gateway'; pa=prompt-assembler 'Prompt'; llm=llm-api 'LLM'; og=output-guardrail 'Guardrail'; ig=input-guardrail 'Filter'; ps=prompt-store 'Prompts'; tr=llm-tracer 'Tracer'",
        "web>gw request; gw>ig request; ig>pa request; ps>pa config; pa>llm prompt; llm>og completion; og>gw response; gw>web response; llm>tr predlog",
      ),
    },
  ],
  bad: [
    {
      name: "a trainer that learns something",
      diagram: draw(NODES, EDGES),
      nodes: ["tr"],
      field: "mlTask",
    },
    {
      name: "ranking, but of what by what?",
      diagram: draw(NODES, EDGES, {
        requirements: { mlTask: { value: "ranking" }, mlObjective: { value: "" } },
      }),
      nodes: ["tr"],
      field: "mlObjective",
    },
    {
      name: "a young drawing",
      diagram: draw(
        "ds=dataset-builder 'Data set'; tr=trainer 'Trainer'; reg=model-registry 'Registry'",
        "ds>tr trainset; tr>reg model",
      ),
      nodes: ["tr"],
      field: "mlTask",
      severity: "next",
    },
  ],
};
