/** Boxes that call each other in a circle. */
import { passes } from "../../../catalogue/catalogue.ts";
import { draw } from "../../../document/draw.ts";
import { type Patch, updateEdge } from "../../../document/edit.ts";
import type { DiagramEdge } from "../../../document/types.ts";
import { closingEdges } from "../../../graph/closing-edges.ts";
import { circlesOf } from "../../../graph/cycles.ts";
import {
  carries,
  type GraphEdge,
  type GraphNode,
  hasRole,
  isForward,
  withSubtypes,
} from "../../../graph/elements.ts";
import type { Graph } from "../../../graph/graph.ts";
import { phrase, say } from "../../../messages/say.ts";
import { isOpen } from "../../ports.ts";
import type { Fix, LintContext, Observation, Rule } from "../../rule.ts";
import { idsOf, listed } from "../../words.ts";

type Passes = (edge: GraphEdge) => boolean;

function check({ graph }: LintContext): readonly Observation[] {
  return [
    ...loopsOf(graph, isCall, (names) => say`${names} call each other in a circle`),
    ...loopsOf(graph, isAnswer, (names) => say`${names} wait for each other's result`),
  ];
}

/**
 * Circles of calls alone, or of results alone. A call that comes back as a result (service →
 * retriever → ranker → service) is a call and its answer, however it is drawn.
 */
function loopsOf(
  graph: Graph,
  isLink: Passes,
  tell: (names: string) => string,
): readonly Observation[] {
  const waits = (edge: GraphEdge): boolean =>
    isLink(edge) && isForward(edge) && !stopsWaiting(edge.source) && !stopsWaiting(edge.target);
  return circlesOf(graph, waits).map((callers) => ({
    title: "Synchronous calls form a loop",
    message: tell(listed(callers)),
    nodes: idsOf(callers),
    edges: [],
    fixes: fixesFor(closingEdges(callers, waits)),
  }));
}

const CALLS = withSubtypes(["request", "prompt", "tool"]);
const isCall: Passes = ({ kind }) => kind !== undefined && CALLS.has(kind);

const ANSWERS = withSubtypes(["cand", "pred", "emb", "feat-on"]);
const isAnswer: Passes = ({ kind }) => kind !== undefined && ANSWERS.has(kind);

/**
 * Agents and tools go in circles by design; a store, a cache or a queue answers without asking on; a
 * filter hands the request back, checked or rewritten; of generic shapes nothing is known.
 */
const stopsWaiting = (node: GraphNode): boolean =>
  hasRole(
    node,
    "agent",
    "tool",
    "memory",
    "cache",
    "external",
    "storage",
    "queue",
    "feature-store-online",
    "feature-store-offline",
    "vector-index",
    "search-index",
    "client",
    "human",
  ) ||
  hasRole(
    node,
    "guardrail",
    "pii-filter",
    "access-control",
    "consent",
    "rate-limiter",
    "query-processor",
    "transform",
  ) ||
  !node.component ||
  isOpen(node.component);

/** What leads back was most likely meant as the answer; else nobody waits for it. */
function fixesFor(closing: readonly GraphEdge[]): readonly Fix[] {
  const isOne = closing.length === 1;
  const relax = change(closing, isOne ? "Make it asynchronous" : "Make them asynchronous", {
    mode: "async",
  });
  if (!closing.every(mayAnswer)) return [relax];
  const answer = change(closing, isOne ? "Make it the response" : phrase("Make them responses"), {
    kind: "response",
    mode: undefined,
  });
  return [answer, relax];
}

/** Whether the edge could be a response, and none is drawn yet. */
const mayAnswer = ({ source, target }: GraphEdge): boolean =>
  source.component !== undefined &&
  target.component !== undefined &&
  passes(source.component.emits, "response") &&
  passes(target.component.accepts, "response") &&
  !source.out.some((edge) => edge.target === target && carries(edge, "response"));

const change = (edges: readonly GraphEdge[], title: string, patch: Patch<DiagramEdge>): Fix => ({
  title,
  apply: (document) => edges.reduce((changed, { id }) => updateEdge(changed, id, patch), document),
});

export const syncCycle: Rule = {
  id: "sync-cycle",
  group: "structure",
  severity: "error",
  fires:
    "Synchronous calls alone, or synchronous results alone, lead from a box around to itself. Silent where a call comes back as a result, and for circles through an agent, a tool, a store, a cache, a queue, a filter that hands the request back, somebody else's system or a person.",
  why: "Each box on the circle holds its caller while it waits for the next, so one slow answer stops them all and no latency can be promised. Usually an arrow that leads back was meant as the answer.",
  asks: "Which of these calls is the answer, and who waits for whom?",
  source: "Interview practice: dead-lock and unbounded latency of circular calls",
  check,
  good: [
    {
      name: "the answer goes back as a response",
      diagram: draw(
        "web=web-client 'App'; svc=prediction-service 'Service'; m=model-server 'Model'",
        "web>svc request; svc>m request; m>svc response; svc>web response",
      ),
    },
    {
      // Counter-example to "SCC in FWD": candidates and scores that come back are the answer.
      name: "a service collects candidates and scores",
      diagram: draw(
        "svc=prediction-service 'Service'; cg=candidate-generator 'Candidates'; r=ranker 'Ranker'; pop=popularity-retriever 'Popular'",
        "svc>cg request; cg>r cand; r>svc pred; svc>pop request; pop>svc cand",
      ),
    },
    {
      // Counter-example to "SCC in FWD": what checks or rewrites a request gives back a request.
      name: "a gateway has requests masked, a service has queries rewritten",
      diagram: draw(
        "gw=api-gateway 'Gateway'; pii=pii-redactor 'Masking'; svc=prediction-service 'Service'; qu=query-understanding 'Query rewriting'",
        "gw>pii request; pii>gw request; gw>svc request; svc>qu request; qu>svc request",
      ),
    },
    {
      name: "an agent goes round with its model and its tools",
      diagram: draw(
        "ag=agent 'Agent'; gw=llm-gateway 'Gateway'; llm=llm-server 'LLM'; t=tool-executor 'Tools'; og=output-guardrail 'Guardrail'",
        "ag>gw prompt; gw>llm prompt; llm>og completion; og>ag completion; ag>t tool; t>ag tool",
      ),
    },
    {
      // Counter-example to the list of exceptions: nobody waits for what is written to a store.
      name: "a stream job reads and writes its store",
      diagram: draw(
        "log=event-log 'Kafka'; sp=stream-processor 'Flink'; fs=online-feature-store 'Features'",
        "log>sp event; sp>fs feat-on; fs>sp feat-on",
      ),
    },
    {
      name: "the way back is asynchronous",
      diagram: draw(
        "a=app-backend 'Orders'; b=prediction-service 'Scoring'",
        "a>b request; b>a request/async",
      ),
    },
  ],
  bad: [
    {
      name: "two services that call each other",
      diagram: draw(
        "web=web-client 'App'; a=app-backend 'Orders'; b=prediction-service 'Scoring'",
        "web>a request; a>b request; b>a request",
      ),
      nodes: ["a", "b"],
    },
    {
      name: "two ways back, and the answer is drawn as well",
      diagram: draw(
        "web=web-client 'App'; a=app-backend 'Orders'; b=prediction-service 'Scoring'; c=prediction-service 'Risk'",
        "web>a request; a>b request; b>c request; c>a request; b>a request; b>a response; c>b response",
      ),
      nodes: ["a", "b", "c"],
    },
    {
      name: "two rankers that wait for each other's scores",
      diagram: draw(
        "cg=candidate-generator 'Candidates'; r=light-ranker 'First pass'; rr=reranker 'Diversity'; svc=prediction-service 'Service'",
        "svc>cg request; cg>r cand; r>rr pred; rr>r cand; rr>svc response",
      ),
      nodes: ["r", "rr"],
    },
  ],
};
