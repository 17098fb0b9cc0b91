/**
 * All candidates come from what users did before, so that whoever and whatever is new gets none.
 *
 * Mended against the first wording: the content of the items may come to the retriever by way of
 * training, so it keeps the rule silent wherever it flows into that; so do lists that are worked
 * out ahead, of which the drawing does not say how.
 */
import { passes } from "../../../catalogue/catalogue.ts";
import { draw } from "../../../document/draw.ts";
import {
  carries,
  type GraphEdge,
  type GraphNode,
  hasRole,
  isData,
} from "../../../graph/elements.ts";
import type { Graph } from "../../../graph/graph.ts";
import { reach } from "../../../graph/walk.ts";
import { say } from "../../../messages/say.ts";
import { candidateSources } from "../../candidates.ts";
import { SOUND_DESIGN } from "../../example-design.ts";
import { addPopularItems } from "../../recipes/add-candidates.ts";
import { callerOf } from "../../recipes/add-fallback.ts";
import type { LintContext, Observation, Rule } from "../../rule.ts";
import { idsOf, listed } from "../../words.ts";

function check({ graph }: LintContext): readonly Observation[] {
  if (!graph.has("retrieval") || graph.has("fallback") || graph.isRag) return [];
  const sources = candidateSources(graph).filter((node) => graph.online.has(node));
  const [first] = sources;
  if (!first || !sources.every(isLearnt) || hasLists(graph) || !knowsOnlyBehaviour(sources))
    return [];
  const takes = first.out.some(
    (edge) =>
      carries(edge, "cand") &&
      (!edge.target.component || passes(edge.target.component.accepts, "cand")),
  );
  return [
    {
      title: "New users and new items get nothing",
      message: say`${listed(sources)} can only find what has a history`,
      nodes: idsOf(sources),
      edges: [],
      fixes:
        takes && callerOf(graph, first)
          ? [
              {
                title: "Add popular items",
                apply: (document, context) => addPopularItems(document, context, first.id),
              },
            ]
          : [],
    },
  ];
}

const genericOf = ({ component }: GraphNode): string | undefined => component?.isA ?? component?.id;

const isLearnt = (node: GraphNode): boolean =>
  genericOf(node) === "candidate-generator" || node.roles.has("vector-index");

/** Lists or answers kept ready, which may hold something for everybody. */
const hasLists = (graph: Graph): boolean =>
  graph
    .withRole("precomputed", "kv")
    .some((node) => node.out.some((edge) => carries(edge, "cand", "pred")));

/** Candidate generators learn from behaviour by nature; an index does where events lead to it. */
function knowsOnlyBehaviour(sources: readonly GraphNode[]): boolean {
  const behind = reach(sources, { edges: isData, backward: true });
  const incoming = [...behind].flatMap((node) => node.in);
  if (incoming.some((edge) => carries(edge, "doc", "media", "graph"))) return false;
  if ([...behind].some((node) => CONTENT.has(genericOf(node) ?? ""))) return false;
  return (
    sources.some((node) => genericOf(node) === "candidate-generator") || incoming.some(isBehaviour)
  );
}

const isBehaviour = (edge: GraphEdge): boolean =>
  carries(edge, "event") || hasRole(edge.source, "label-join");

/** What says something about an item that nobody has touched yet. */
const CONTENT: ReadonlySet<string> = new Set([
  "item-catalog",
  "content-corpus",
  "media-upload",
  "campaign-db",
]);

/** Two towers, learnt from clicks, within a whole design. */
const recommender = (nodes: string, edges: string) =>
  draw(
    `web=web-client 'App'; svc=prediction-service 'Service'; cg=candidate-generator 'Two towers'; r=ranker 'Ranker'; rr=reranker; log=event-log 'Clicks'; lj=label-joiner; ds=dataset-builder; tr=trainer; ev=offline-evaluator; reg=model-registry; pl=prediction-logger${nodes}`,
    `web>svc request; svc>cg request; cg>r cand; r>rr pred; rr>svc response; svc>web response; web>log event; r>pl predlog; pl>log predlog; log>lj event; lj>ds label; ds>tr trainset; ds>ev trainset; tr>ev model; ev>reg model; reg>r model; reg>cg model${edges}`,
  );

export const coldStartOpen: Rule = {
  id: "cold-start-open",
  group: "serving",
  severity: "info",
  fires:
    "All candidates on the request path come from candidate generators, or from vector indices that events lead to. A popularity, rule, graph or word retriever, a fallback, a table of lists, or any content of the items that flows into the retrieval or its training keeps it silent.",
  why: "A retriever that learnt from clicks knows nothing of a user without clicks and never finds an item that nobody has clicked. Popular items, rules or the content of the items give both a first chance.",
  asks: "A user signs up a minute ago: which items do you show, and how does a new item ever get its first click?",
  source: "Machine-Learning-Interviews notes (A. Farahi): event and video recommendation",
  youngBelow: 12,
  asleepInSketch: true,
  check,
  good: [
    {
      name: "popular items stand beside the learnt ones",
      diagram: draw(
        "web=web-client 'App'; svc=prediction-service 'Service'; cg=candidate-generator 'Two towers'; pop=popularity-retriever 'Popular items'; mrg=candidate-merger 'Merger'; r=ranker 'Ranker'",
        "web>svc request; svc>cg request; svc>pop request; cg>mrg cand; pop>mrg cand; mrg>r cand; r>svc response; svc>web response",
      ),
    },
    {
      // Counter-example to "into encoder": the content comes to the towers by way of their training.
      name: "the training knows the items' descriptions",
      diagram: recommender("; items=item-catalog", "; items>ds batch"),
    },
    {
      name: "the index holds vectors of pictures",
      diagram: draw(
        "web=web-client; svc=prediction-service; qe=query-encoder; ann=vector-index; up=media-upload; ej=embedding-job; log=event-log; r=ranker",
        "web>svc request; svc>qe request; qe>ann emb; up>ej media; ej>ann emb; ann>r cand; r>svc response; web>log event; log>ej event",
      ),
    },
    {
      name: "words find what nobody has clicked",
      diagram: recommender("; lex=inverted-index", "; svc>lex request; lex>r cand"),
    },
    { name: "nothing is retrieved", diagram: SOUND_DESIGN },
  ],
  bad: [
    {
      name: "a young funnel with one learnt retriever",
      diagram: draw(
        "web=web-client 'App'; svc=prediction-service 'Service'; cg=candidate-generator 'Two towers'; r=ranker 'Ranker'",
        "web>svc request; svc>cg request; cg>r cand; r>svc response; svc>web response",
      ),
      nodes: ["cg"],
      severity: "next",
    },
    { name: "clicks are all it knows", diagram: recommender("", ""), nodes: ["cg"] },
    {
      name: "an index of vectors learnt from sessions",
      diagram: recommender(
        "; ss=sessionizer; ej=embedding-job; ann=vector-index 'Item vectors'; qe=query-encoder; mrg=candidate-merger",
        "; log>ss event; ss>ej batch; ej>ann emb; svc>qe request; qe>ann emb; ann>mrg cand; mrg>r cand; reg>qe model; reg>ej model",
      ),
      nodes: ["cg", "ann"],
    },
  ],
};
