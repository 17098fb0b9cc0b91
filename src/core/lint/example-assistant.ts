/** A small assistant over documents in which no rule finds anything; examples of GenAI rules leave things out of it. */
import { draw } from "../document/draw.ts";
import { mapNodes } from "../document/edit.ts";
import type { Diagram, DiagramNode, NodeId } from "../document/types.ts";
import { without, withMore } from "./example-variants.ts";

const NODES = `
  web=web-client 'App'; gw=api-gateway 'Gateway'; ig=input-guardrail 'Input guardrail';
  acl=access-control 'Document rights'; ret=rag-retriever 'Retriever'; vec=vector-index 'Index';
  pa=prompt-assembler 'Prompt assembler'; ps=prompt-store 'Prompts'; mask=pii-redactor 'Masking';
  lg=llm-gateway 'LLM gateway'; a=llm-api 'Model A'; b=llm-api 'Model B';
  cite=citation-checker 'Citation check'; og=output-guardrail 'Output guardrail';
  fb=fallback 'Search results'; ok=human-approval 'Approval'; tool=tool-executor 'Ticket tool';
  audit=audit-log 'Audit log'; docs=content-corpus 'Documents'; crawl=batch-ingest 'Crawler';
  ix=index-builder 'Embed and index'; trace=llm-tracer 'Traces'; log=event-log 'Event log';
  gold=golden-set 'Question set'; ev=rag-evaluator 'Evaluator'; cost=cost-monitor 'Cost monitor';
  sys=system-monitor 'System monitor'; al=alerting 'Alerting'`;

const EDGES = `
  web>gw request; gw>ig request; ig>acl request; acl>ret request; acl>pa request; vec>ret cand;
  ret>pa context; ps>pa config; pa>mask prompt; mask>lg prompt; lg>a prompt; lg>b prompt;
  a>cite completion; b>cite completion; ret>cite context; cite>og completion; og>gw response;
  gw>web response; ig>fb request; fb>gw response; a>ok tool; b>ok tool; ok>tool tool; tool>pa tool;
  tool>audit event; docs>crawl doc; crawl>ix doc; ix>vec index; lg>trace predlog;
  trace>log predlog; gold>ev trainset; log>ev event; ev>ps metric; ev>al metric;
  trace>cost metric; cost>al alert; gw>sys metric; sys>al alert`;

/** What the requirements sheet says: small figures, and an answer that may take its time. */
const REQUIREMENTS: Diagram["requirements"] = {
  businessObjective: { value: "Fewer tickets, answered sooner" },
  dau: { value: 500 },
  requestsPerUserPerDay: { value: 5 },
  peakFactor: { value: 2 },
  p99SloMs: { value: 25_000 },
  freshnessSec: { value: 86_400 },
  containsPii: { value: true },
  piiHandling: { value: "Masked before prompts leave or are stored" },
  mlTask: { value: "generation" },
  mlObjective: { value: "An answer that the documents support" },
  offlineMetric: { value: ["Faithfulness"] },
  onlineMetric: { value: ["Tickets avoided"] },
  guardrailMetrics: { value: ["Escalations", "Cost per answer"] },
};

/** Why each product, when the crawler runs, what the tool does. */
const DETAILS: ReadonlyMap<NodeId, Partial<DiagramNode>> = new Map([
  ["vec", { why: "Passages by meaning" }],
  ["a", { why: "Best answers in our tests", settings: { managed: true } }],
  ["b", { why: "Another provider, for when the first is down", settings: { managed: true } }],
  ["log", { why: "Evaluation reads yesterday's answers", settings: { retentionDays: 30 } }],
  ["tool", { settings: { mutates: true } }],
]);

/** The whole design: retrieval with rights, guardrails, citations, an approved tool, evaluation, monitors. */
export const SOUND_ASSISTANT: Diagram = {
  ...mapNodes(draw(NODES, EDGES), (node) => ({ ...node, ...DETAILS.get(node.id) })),
  requirements: REQUIREMENTS,
};

/** See `without` in `example-variants.ts`. */
export const assistantWithout = (
  missing: readonly string[],
  edges = "",
  rest: Partial<Diagram> = {},
): Diagram => without(SOUND_ASSISTANT, missing, edges, rest);

/** See `withMore` in `example-variants.ts`. */
export const assistantWith = (
  nodes: string,
  edges: string,
  missing: readonly string[] = [],
): Diagram => withMore(SOUND_ASSISTANT, nodes, edges, missing);
