/** What a model writes comes to users as it is. */
import { draw } from "../../../document/draw.ts";
import type { Diagram } from "../../../document/types.ts";
import {
  carries,
  type GraphEdge,
  type GraphNode,
  hasRole,
  settingOf,
} from "../../../graph/elements.ts";
import type { Graph } from "../../../graph/graph.ts";
import { say } from "../../../messages/say.ts";
import { assistantWith, SOUND_ASSISTANT } from "../../example-assistant.ts";
import { withSettings } from "../../example-variants.ts";
import { ANSWERS, answersOf, outputGuards, type Ways, waysToUsers } from "../../generation.ts";
import { Draft } from "../../recipes/draft.ts";
import { drawAfter, leadThrough } from "../../recipes/lead-through.ts";
import { OUTPUT_GUARDRAIL } from "../../recipes/parts-genai.ts";
import type { FixContext, LintContext, Observation, Rule } from "../../rule.ts";
import { idsOf, listed } from "../../words.ts";

function check({ graph }: LintContext): readonly Observation[] {
  const generators = freeWriting(graph);
  if (generators.length === 0) return [];
  const ways = waysToUsers(graph, generators, outputGuards(graph));
  if (ways.generators.length === 0) return [];
  const edges = unchecked(ways);
  return [
    {
      title: "Generated output reaches users unchecked",
      message: say`The output of ${listed(ways.generators)} reaches ${listed(ways.clients)} with nothing that checks it`,
      nodes: idsOf([...ways.generators, ...ways.clients]),
      edges: [],
      fixes: [
        {
          title: "Add output guardrail",
          apply: (document, context) =>
            leadThrough(document, context, edges, OUTPUT_GUARDRAIL, ["completion", "response"]),
        },
      ],
    },
  ];
}

/** Generators whose output no program holds to a schema. */
const freeWriting = (graph: Graph): readonly GraphNode[] =>
  graph.withRole("generator").filter((node) => settingOf(node, "outputSchema") !== true);

/** The edges by which unchecked answers leave their generators. */
const unchecked = ({ generators, leading }: Ways): readonly string[] =>
  generators.flatMap((node) =>
    answersOf(node)
      .filter((edge) => leading.has(edge.target))
      .map((edge) => edge.id),
  );

/** What `check` finds, or: nobody has drawn yet where the answers go, and nothing that would check them. */
function whenYoung(context: LintContext): readonly Observation[] {
  const { graph } = context;
  const found = check(context);
  if (found.length > 0 || outputGuards(graph).size > 0) return found;
  const silent = freeWriting(graph).filter((node) => node.in.length > 0 && !node.out.some(isKnown));
  if (silent.length === 0) return [];
  return [
    {
      title: "Nothing checks what is generated",
      message: say`Nothing stands between ${listed(silent)} and whoever reads the answer`,
      nodes: idsOf(silent),
      edges: [],
      fixes: [
        {
          title: "Add output guardrail",
          apply: (document, fixing) => guardLooseAnswers(document, fixing, idsOf(silent)),
        },
      ],
    },
  ];
}

/** An edge that carries an answer, or may; a record of it is none. */
const isKnown = (edge: GraphEdge): boolean =>
  edge.kind === undefined ||
  (carries(edge, ...ANSWERS, "batch") && !hasRole(edge.target, "prediction-logger", "monitor"));

/** generators → guardrail → whoever asked */
function guardLooseAnswers(
  document: Diagram,
  context: FixContext,
  generators: readonly string[],
): Diagram {
  const draft = new Draft(document, context);
  const left = generators.filter((id) => draft.graph.node(id));
  if (left.length > 0) drawAfter(draft, left, OUTPUT_GUARDRAIL);
  return draft.document;
}

const CHAT =
  "web=web-client 'App'; svc=app-backend 'Backend'; pa=prompt-assembler; llm=llm-api 'LLM'; log=llm-tracer";
const ASKED = "web>svc request; svc>pa request; pa>llm prompt; llm>log completion";

export const llmNoOutputGuardrail: Rule = {
  id: "llm-no-output-guardrail",
  group: "genai",
  severity: "error",
  fires:
    "What a generator writes reaches a client over completion, prediction, media or response edges past no output guardrail, citation check, decision engine or person; as something still to draw also where no answer is drawn yet. Silent for output held to a schema, for batch use without a client, and where a service sends the answer to a guardrail and gets it back.",
  why: "A model can be talked into anything, and makes things up without being asked. The last place to stop leaked data, abuse and broken promises is after the model and before the user.",
  asks: "What stops a harmful or leaking answer on its way from the model to the user?",
  source:
    "OWASP Top 10 for LLM applications: improper output handling, sensitive information disclosure; the safety step of generative AI design interviews",
  youngBelow: 6,
  check,
  whenYoung,
  good: [
    {
      name: "a guardrail between the model and the user",
      diagram: draw(
        `${CHAT}; og=output-guardrail`,
        `${ASKED}; llm>og completion; og>svc response; svc>web response`,
      ),
    },
    { name: "a citation check and a guardrail", diagram: SOUND_ASSISTANT },
    {
      name: "a program reads output that is held to a schema",
      diagram: withSettings(draw(CHAT, `${ASKED}; llm>svc completion; svc>web response`), "llm", {
        outputSchema: true,
      }),
    },
    {
      // Counter-example: the backend stands before and after the guardrail, so a way past it is drawn.
      name: "the backend has each answer checked before it returns it",
      diagram: draw(
        "web=web-client; svc=generic-service 'Backend'; llm=llm-api; og=output-guardrail; pa=prompt-assembler; ps=prompt-store",
        "web>svc request; svc>pa request; ps>pa config; pa>llm prompt; llm>svc completion; svc>og completion; og>svc response; svc>web response",
      ),
    },
    {
      // Counter-example: users see the decision, not the words that led to it.
      name: "a decision engine reads what the model says",
      diagram: draw(
        `${CHAT}; dec=decision-engine`,
        `${ASKED}; llm>dec completion; dec>svc response; svc>web response`,
      ),
    },
    {
      name: "nightly summaries are written to a lake",
      diagram: draw(
        "lake=data-lake; pa=prompt-assembler; llm=llm-server; out=kv-store; orch=scheduler; web=web-client; svc=app-backend",
        "lake>pa doc; pa>llm prompt; llm>out completion; orch>llm control; web>svc request",
      ),
    },
  ],
  bad: [
    {
      name: "the backend returns what the model says",
      diagram: draw(
        `${CHAT}; ps=prompt-store`,
        `${ASKED}; ps>pa config; llm>svc completion; svc>web response`,
      ),
      nodes: ["llm", "web"],
    },
    {
      name: "one of two models goes past the checks",
      diagram: assistantWith("svc=app-backend 'Backend'", "b>svc completion; svc>web response", [
        "b>cite",
      ]),
      nodes: ["b", "web"],
    },
    {
      name: "pictures are delivered by a CDN",
      diagram: draw(
        "web=web-client 'App'; gw=api-gateway; ig=input-guardrail; pa=prompt-assembler; g=multimodal-generator 'Diffusion'; wm=watermarker; cdn=cdn",
        "web>gw request; gw>ig request; ig>pa request; pa>g prompt; g>wm completion; wm>cdn media; cdn>web response",
      ),
      nodes: ["g", "web"],
    },
    {
      name: "a young drawing in which the agent answers",
      diagram: draw(
        "web=web-client 'App'; agent=agent; llm=llm-api 'LLM'",
        "web>agent request; agent>llm prompt; llm>agent completion; agent>web response",
      ),
      nodes: ["llm", "web"],
      severity: "next",
    },
    {
      name: "a young drawing in which no answer is drawn",
      diagram: draw(
        "docs=content-corpus; emb=embedding-model; vec=vector-index; pa=prompt-assembler; llm=llm-api 'LLM'; tr=llm-tracer",
        "docs>emb doc; emb>vec emb; vec>pa context; pa>llm prompt; llm>tr completion",
      ),
      nodes: ["llm"],
      severity: "next",
    },
  ],
};
