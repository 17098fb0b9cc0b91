/**
 * An index is asked, and nothing puts anything into it.
 *
 * Mended against the first wording: one encoder box may serve both requests and the filling, so an
 * encoder that gets content as well counts as filling.
 */
import { draw } from "../../../document/draw.ts";
import {
  carries,
  type GraphEdge,
  type GraphNode,
  hasRole,
  settingOf,
} from "../../../graph/elements.ts";
import type { Graph } from "../../../graph/graph.ts";
import { say } from "../../../messages/say.ts";
import { SOUND_DESIGN, withSettings } from "../../example-design.ts";
import { canFill, fillIndex } from "../../recipes/fill-index.ts";
import type { LintContext, Observation, Rule } from "../../rule.ts";
import { idsOf, listed } from "../../words.ts";

function check({ graph }: LintContext): readonly Observation[] {
  if (!graph.has("vector-index", "search-index")) return [];
  const empty = graph
    .withRole("vector-index", "search-index")
    .filter((node) => isOurs(node) && !node.in.some((edge) => fills(edge, graph)));
  if (empty.length === 0) return [];
  const asking = new Set(empty.flatMap((node) => node.in.map((edge) => edge.source)));
  const encoders = [...asking].filter((node) => hasRole(node, "encoder"));
  return [
    {
      title: "An index is asked and never filled",
      message: say`Nothing brings items or documents into ${listed(empty)}`,
      nodes: idsOf([...empty, ...encoders]),
      edges: [],
      fixes: empty.every(canFill)
        ? [
            {
              title: "Fill the index",
              apply: (document, context) =>
                empty.reduce((diagram, { id }) => fillIndex(diagram, context, id), document),
            },
          ]
        : [],
    },
  ];
}

/** A loose box is another rule's; what a provider runs, or a conversation writes, is filled out of sight. */
const isOurs = (node: GraphNode): boolean =>
  node.in.length + node.out.length > 0 &&
  settingOf(node, "managed") !== true &&
  !hasRole(node, "external", "memory");

function fills(edge: GraphEdge, graph: Graph): boolean {
  if (edge.kind === undefined) return !graph.online.has(edge.source);
  if (carries(edge, "doc", "batch", "event", "index")) return true;
  return carries(edge, "emb") && (edge.mode !== "sync" || !isOnlyAsked(edge.source, graph));
}

/** Whether the encoder makes vectors of requests only. */
const isOnlyAsked = (encoder: GraphNode, graph: Graph): boolean =>
  graph.online.has(encoder) &&
  !encoder.in.some(
    (edge) =>
      carries(edge, "doc", "media", "batch", "event", "graph") &&
      !graph.online.has(edge.source) &&
      !graph.entry.includes(edge.source),
  );

export const indexWithoutBuilder: Rule = {
  id: "index-without-builder",
  group: "serving",
  severity: "warn",
  fires:
    "A vector or search index gets nothing but requests, and vectors from encoders that only requests come to. A managed or external index, one that holds a conversation, an encoder that gets content too, and a loose box keep it silent.",
  why: "An index finds what was put into it. How documents become entries, how often, and with which version of the encoder decides what users can find at all.",
  asks: "A new item arrives: through which boxes does it go before a search can find it?",
  source: "Interview practice: the indexing pipeline beside the query path",
  youngBelow: 8,
  check,
  good: [
    {
      name: "a job embeds the catalogue and builds the index",
      diagram: draw(
        "web=web-client 'App'; qe=query-encoder 'Query encoder'; ann=vector-index 'Index'; items=item-catalog 'Catalogue'; ej=embedding-job 'Item encoder'; ib=index-builder 'Index builder'",
        "items>ej batch; ej>ib emb; ib>ann index; web>qe request; qe>ann emb",
      ),
    },
    {
      // Counter-example to "other than from online encoders": one box for both sorts of text.
      name: "one embedding model for documents and questions",
      diagram: draw(
        "web=web-client; em=embedding-model; vec=vector-index; docs=content-corpus; ret=rag-retriever",
        "web>em request; docs>em doc; em>vec emb; vec>ret cand; web>ret request",
      ),
    },
    {
      name: "a provider runs the index",
      diagram: withSettings(
        draw(
          "web=web-client; qe=query-encoder; ann=pinecone; svc=prediction-service",
          "web>svc request; svc>qe request; qe>ann emb; ann>svc cand",
        ),
        "ann",
        { managed: true },
      ),
    },
    {
      name: "documents go straight into a search index",
      diagram: draw(
        "web=web-client; svc=app-backend; lex=inverted-index; docs=content-corpus",
        "web>svc request; svc>lex request; docs>lex doc; lex>svc cand",
      ),
    },
    { name: "no index is drawn", diagram: SOUND_DESIGN },
  ],
  bad: [
    {
      name: "a query path without the filling",
      diagram: draw(
        "web=web-client 'App'; svc=prediction-service 'Service'; qe=query-encoder 'Query encoder'; ann=vector-index 'Index'",
        "web>svc request; svc>qe request; qe>ann emb; ann>svc cand",
      ),
      nodes: ["ann", "qe"],
      severity: "next",
    },
    {
      name: "questions are embedded, documents are not",
      diagram: draw(
        "web=web-client; gw=api-gateway; em=embedding-model; vec=vector-index; ret=rag-retriever; pa=prompt-assembler; llm=llm-api; og=output-guardrail; ig=input-guardrail",
        "web>gw request; gw>ig request; ig>em request; em>vec emb; ig>ret request; vec>ret cand; ret>pa context; ig>pa request; pa>llm prompt; llm>og completion; og>gw response; gw>web response",
      ),
      nodes: ["vec", "em"],
    },
    {
      name: "an index of words and one of vectors, with encoders from a registry",
      diagram: draw(
        "web=web-client; svc=prediction-service; qe=query-encoder; ann=vector-index; lex=inverted-index; r=ranker; reg=model-registry; items=item-catalog",
        "web>svc request; svc>qe request; qe>ann emb; svc>lex request; ann>r cand; lex>r cand; r>svc response; reg>qe model; reg>r model; items>svc feat-on",
      ),
      nodes: ["ann", "lex", "qe"],
    },
  ],
};
