/** Somebody waits for the answer, and nobody has said how long they may. */
import { draw } from "../../../document/draw.ts";
import { say } from "../../../messages/say.ts";
import type { LintContext, Observation, Rule } from "../../rule.ts";
import { isUnanswered } from "../../sheet.ts";
import { idsOf, listed } from "../../words.ts";

/** A stream of tokens is judged by its first. */
const LATENCY = ["p99SloMs", "ttftMs"] as const;

function check({ document, graph }: LintContext): readonly Observation[] {
  if (!LATENCY.every((field) => isUnanswered(document, field)) || graph.online.size === 0)
    return [];
  return [
    {
      title: "Nobody says how fast the answer must be",
      message: say`Which p99 latency must hold for ${listed(graph.entry)}?`,
      nodes: idsOf(graph.entry),
      edges: [],
      field: "p99SloMs",
      fixes: [],
    },
  ];
}

const NODES =
  "web=web-client 'App'; svc=prediction-service 'Service'; m=model-server 'Model'; fs=feature-store 'Feature store'; sp=feature-pipeline-stream 'Flink'; log=event-log 'Kafka'; reg=model-registry 'Registry'; dep=deployer 'Deployer'";
const EDGES =
  "web>svc request; svc>m request; m>svc response; svc>web response; web>log event; log>sp event; sp>fs feat-on; fs>m feat-on; reg>dep model; dep>m model";

export const reqLatencyMissing: Rule = {
  id: "req-latency-missing",
  group: "requirements",
  severity: "warn",
  youngBelow: 8,
  fires:
    "A client sends requests or prompts, and the p99 latency objective is empty on the requirements sheet. A time to first token counts as one. Below eight boxes it is only still to draw.",
  why: "The latency objective decides how large the model may be, how many stages fit and what has to be computed ahead. Without it no box on the request path can be called too slow.",
  asks: "Within how many milliseconds must 99 of 100 requests be answered?",
  source: "Interview practice: latency against quality; capacity planning needs it",
  check,
  good: [
    {
      name: "the objective is 100 ms",
      diagram: draw(NODES, EDGES, { requirements: { p99SloMs: { value: 100 } } }),
    },
    {
      // Counter-example to "p99SloMs empty": for streamed text the first token is what counts.
      name: "a chat says when the first token must come",
      diagram: draw(
        "web=web-client 'Chat'; gw=api-gateway 'Gateway'; pa=prompt-assembler 'Prompt'; llm=llm-server 'LLM'; og=output-guardrail 'Guardrail'; ig=input-guardrail 'Filter'; ps=prompt-store 'Prompts'; tr=llm-tracer 'Tracer'",
        "web>gw request; gw>ig request; ig>pa request; ps>pa config; pa>llm prompt; llm>og completion; og>gw response; gw>web response; llm>tr predlog",
        { requirements: { ttftMs: { value: 500 } } },
      ),
    },
    {
      name: "a camera only uploads, and nobody waits",
      diagram: draw(
        "cam=iot-device 'Camera'; up=media-upload 'Uploads'; pre=media-processor 'Frames'; bs=batch-scorer 'Detector'; s3=object-store 'Results'; al=alerting 'On call'; mon=system-monitor 'Monitor'; reg=model-registry 'Registry'",
        "cam>up event; up>pre media; pre>bs media; bs>s3 pred; reg>bs model; bs>mon metric; mon>al alert",
      ),
    },
  ],
  bad: [
    {
      name: "users wait for a model, nobody knows how long",
      diagram: draw(NODES, EDGES),
      nodes: ["web"],
      field: "p99SloMs",
    },
    {
      name: "two kinds of client",
      diagram: draw(
        `${NODES}; mob=mobile-client 'Phone'`,
        `${EDGES}; mob>svc request; svc>mob response`,
      ),
      nodes: ["web", "mob"],
      field: "p99SloMs",
    },
    {
      name: "a young drawing",
      diagram: draw(
        "web=web-client 'App'; m=model-server 'Model'",
        "web>m request; m>web response",
      ),
      nodes: ["web"],
      field: "p99SloMs",
      severity: "next",
    },
  ],
};
