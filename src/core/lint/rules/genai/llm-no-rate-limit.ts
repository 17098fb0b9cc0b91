/** One user can have all the capacity there is. */
import { draw } from "../../../document/draw.ts";
import { carries } from "../../../graph/elements.ts";
import { say } from "../../../messages/say.ts";
import { assistantWithout, SOUND_ASSISTANT } from "../../example-assistant.ts";
import { withSettings } from "../../example-variants.ts";
import { outsiders, questionKinds, waysFromUsers } from "../../generation.ts";
import { leadThrough } from "../../recipes/lead-through.ts";
import { RATE_LIMITER } from "../../recipes/parts-genai.ts";
import type { LintContext, Observation, Rule } from "../../rule.ts";
import { idsOf, listed } from "../../words.ts";

function check({ graph }: LintContext): readonly Observation[] {
  if (!graph.has("generator")) return [];
  const limits = new Set(graph.withRole("rate-limiter", "gateway", "load-balancer", "llm-gateway"));
  const { clients, generators, leading } = waysFromUsers(graph, outsiders(graph), limits);
  if (clients.length === 0) return [];
  const kinds = questionKinds(graph);
  const edges = clients.flatMap((node) =>
    node.out.filter((edge) => carries(edge, ...kinds) && leading.has(edge.target)),
  );
  return [
    {
      title: "One user can use all the capacity",
      message: say`Nothing limits the calls from ${listed(clients)} to ${listed(generators)}`,
      nodes: idsOf([...clients, ...generators]),
      edges: [],
      fixes: [
        {
          title: "Add rate limiter",
          apply: (document, context) =>
            leadThrough(document, context, idsOf(edges), RATE_LIMITER, ["request"]),
        },
      ],
    },
  ];
}

const CHAT =
  "web=web-client 'App'; ig=input-guardrail; pa=prompt-assembler; ps=prompt-store; llm=llm-server 'LLM'; og=output-guardrail; svc=app-backend";
const ASKED =
  "svc>ig request; ig>pa request; ps>pa config; pa>llm prompt; llm>og completion; og>svc response; svc>web response";

export const llmNoRateLimit: Rule = {
  id: "llm-no-rate-limit",
  group: "genai",
  severity: "info",
  fires:
    "A client's requests reach a generator past no rate limiter and no gateway. Silent where the clients are marked as own staff.",
  why: "Generation takes seconds of an expensive machine, and a request takes a keystroke. A limit for each user keeps one script from taking the service, or the budget, away from everybody else.",
  asks: "What happens when one user sends a thousand long prompts a minute?",
  source: "OWASP Top 10 for LLM applications: unbounded consumption",
  youngBelow: 8,
  check,
  good: [
    {
      name: "a rate limiter before the backend",
      diagram: draw(`${CHAT}; rl=rate-limiter`, `${ASKED}; web>rl request; rl>svc request`),
    },
    { name: "a gateway", diagram: SOUND_ASSISTANT },
    {
      name: "own staff only",
      diagram: withSettings(
        draw(`${CHAT}; tr=llm-tracer`, `${ASKED}; web>svc request; llm>tr completion`),
        "web",
        { internalUsers: true },
      ),
    },
    {
      name: "nothing of the client's comes to the generator",
      diagram: draw(
        `${CHAT}; ev=event-log`,
        `ps>pa config; pa>llm prompt; llm>og completion; og>svc response; svc>web response; web>svc request; web>ev event`,
      ),
    },
  ],
  bad: [
    {
      name: "the app calls the backend as often as it likes",
      diagram: draw(`${CHAT}; tr=llm-tracer`, `${ASKED}; web>svc request; llm>tr completion`),
      nodes: ["web", "llm"],
    },
    {
      name: "an assistant without gateways",
      diagram: assistantWithout(
        ["gw", "lg"],
        "web>ig request; mask>a prompt; mask>b prompt; og>web response; fb>web response; a>trace predlog; b>trace predlog",
      ),
      nodes: ["web", "a", "b"],
    },
    {
      name: "a young drawing",
      diagram: draw(
        "web=web-client; pa=prompt-assembler; llm=llm-server; og=output-guardrail",
        "web>pa request; pa>llm prompt; llm>og completion; og>web response",
      ),
      nodes: ["web", "llm"],
      severity: "next",
    },
  ],
};
