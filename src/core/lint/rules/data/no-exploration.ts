/** The model learns only from what it chose itself. */
import { draw } from "../../../document/draw.ts";
import { carries, type GraphEdge, type GraphNode, hasRole } from "../../../graph/elements.ts";
import type { Graph } from "../../../graph/graph.ts";
import { reach } from "../../../graph/walk.ts";
import { say } from "../../../messages/say.ts";
import { rankersOnline } from "../../exposures.ts";
import { Draft } from "../../recipes/draft.ts";
import { sizeNew } from "../../recipes/size-new.ts";
import type { LintContext, Fix, Observation, Rule } from "../../rule.ts";
import { idsOf, listed, mentions } from "../../words.ts";

function check({ graph }: LintContext): readonly Observation[] {
  if (!graph.has("label-join") || !graph.has("ranker", "reranker") || explores(graph)) return [];
  const rankers = rankersOnline(graph).filter((node) => candidatesInto(node).length > 0);
  if (rankers.length === 0 || !learnsFromOwnChoice(graph)) return [];
  if (!areAllChosen(graph, rankers)) return [];
  return [
    {
      title: "The model only sees what it chose",
      message: say`All that ${listed(rankers)} will learn from was picked by a model before`,
      nodes: idsOf(rankers),
      edges: [],
      fixes: [explore(rankers)],
    },
  ];
}

/** Some traffic sees what the model would not have picked. A baseline that is only measured shows nothing to anybody. */
const explores = (graph: Graph): boolean =>
  graph.has("bandit", "explore", "holdout", "shadow") ||
  graph.withRole("baseline").some((node) => hasRole(node, "retrieval"));

/** Labels come from reactions to what was shown, and from nobody else. */
function learnsFromOwnChoice(graph: Graph): boolean {
  const joins = graph.withRole("label-join");
  const others = graph
    .withRole("label-source", "human")
    .filter((node) => !joins.includes(node) && node.out.some(mayLabel));
  if (others.length > 0) return false;
  const read = reach(joins, { kinds: ["event", "batch"], backward: true });
  return graph.edges.some((edge) => carries(edge, "predlog", "feedback") && read.has(edge.target));
}

const mayLabel = (edge: GraphEdge): boolean => edge.kind === undefined || carries(edge, "label");

const isCandidate = (edge: GraphEdge): boolean =>
  carries(edge, "cand") && !carries(edge, "context");

/** Candidates that do not come from another ranker. */
const candidatesInto = (ranker: GraphNode): readonly GraphEdge[] =>
  ranker.in.filter((edge) => isCandidate(edge) && !hasRole(edge.source, "ranker"));

/** Whether a model had its hand in every source of candidates: nothing comes by rule, by text, over a graph or at random. */
function areAllChosen(graph: Graph, rankers: readonly GraphNode[]): boolean {
  const coming = reach(rankers, { edges: isCandidate, backward: true });
  const modelled = reach(
    [...graph.train, ...graph.serving, ...graph.withRole("encoder", "vector-index")],
    { kinds: ["model", "emb", "index"] },
  );
  const sources = [...coming].filter((node) => !node.in.some(isCandidate));
  return (
    sources.every((node) => modelled.has(node) && !POPULAR.test(node.label)) &&
    ![...coming].some((node) => mentions(node, EXPLORING))
  );
}

const EXPLORING = /explor|epsilon|thompson|bandit|at random/i;

const POPULAR = /popular|trending|editor/i;

/** candidates → exploration slice → rankers */
const explore = (rankers: readonly GraphNode[]): Fix => ({
  title: "Insert exploration slice",
  apply: (document, context) => {
    const draft = new Draft(document, context);
    const ids = new Set(idsOf(rankers));
    const edges = draft.graph.nodes
      .filter(({ id }) => ids.has(id))
      .flatMap((node) => candidatesInto(node));
    const [first] = edges;
    if (!first) return document;
    const slice = draft.insert("exploration-slice", first.target.id, "left");
    for (const edge of edges) draft.reroute(edge, slice);
    return sizeNew(document, draft.document, context);
  },
});

const NODES =
  "app=mobile-client 'App'; qe=query-encoder 'User tower'; ann=vector-index 'ANN'; r=ranker 'Ranker'; log=event-log; lj=label-joiner 'Labels'; ds=dataset-builder; tr=trainer";
const EDGES =
  "app>qe request; qe>ann emb; ann>r cand; r>log predlog; app>log feedback; log>lj event; lj>ds label; ds>tr trainset; tr>r model";
/** The same without a data set of its own. */
const SMALL = NODES.replace("; ds=dataset-builder", "");
const LEARNT = EDGES.replace("lj>ds label; ds>tr trainset", "lj>tr label");
const GROWN =
  "fs=feature-store; fp=feature-pipeline-stream; ev=offline-evaluator; reg=model-registry; dep=deployer; drift=drift-monitor; al=alerting";
const WIRED =
  "log>fp event; fp>fs feat-on; fs>r feat-on; tr>ev model; ds>ev trainset; ev>reg model; reg>dep model; dep>r model; log>drift predlog; ds>drift trainset; drift>al alert";

export const noExploration: Rule = {
  id: "no-exploration",
  group: "data",
  severity: "info",
  youngBelow: 15,
  fires:
    "A ranker on a request path learns from reactions to its own lists, and every source of its candidates is a model's or an embedding's, too. Silent with a bandit, an exploration slice, a hold-out or a shadow; with popular or editorial items, or candidates by rule, text or graph; and where labels come from people as well.",
  why: "What was never shown gets no reaction, so it is never learnt, so it is never shown. A small slice of traffic that is chosen otherwise breaks the circle, gives new items a chance and yields labels without that bias.",
  asks: "Your model learns from what it showed. How does a good item that it underrates ever get found?",
  source: "Sculley et al. 2015, hidden feedback loops; Rules of Machine Learning 34, 36",
  check,
  good: [
    {
      name: "a slice of the list is left to chance",
      diagram: draw(
        `${SMALL}; ex=exploration-slice 'Exploration'`,
        LEARNT.replace("ann>r cand", "ann>ex cand; ex>r cand"),
      ),
    },
    {
      name: "popular items are candidates, too",
      diagram: draw(
        `${NODES}; ${GROWN}; pop=popularity-retriever; mrg=candidate-merger`,
        `${EDGES.replace("ann>r cand", "ann>mrg cand; mrg>r cand")}; ${WIRED}; app>pop request; pop>mrg cand`,
      ),
    },
    {
      name: "a text index finds what no model picked",
      diagram: draw(
        `${NODES}; ${GROWN}; inv=inverted-index; mrg=candidate-merger; doc=content-corpus`,
        `${EDGES.replace("ann>r cand", "ann>mrg cand; mrg>r cand")}; ${WIRED}; app>inv request; doc>inv doc; inv>mrg cand`,
      ),
    },
    {
      name: "people label pairs as well",
      diagram: draw(
        `${NODES}; ${GROWN}; people=annotation; lake=data-lake`,
        `${EDGES}; ${WIRED}; log>lake event; lake>people batch; people>ds label`,
      ),
    },
    {
      // Counter-example to "label-join fed by feedback": an arrival time is known whatever was predicted.
      name: "the outcome does not depend on what was shown",
      diagram: draw(
        `app=mobile-client; m=model-server; log=event-log; lj=label-joiner; ds=dataset-builder; tr=trainer; ${GROWN}; plog=prediction-logger`,
        `app>m request; m>plog predlog; plog>log predlog; app>log feedback; log>lj event; lj>ds label; ds>tr trainset; tr>m model; ${WIRED.replaceAll(">r ", ">m ")}`,
      ),
    },
  ],
  bad: [
    {
      name: "a young drawing: embeddings find, a ranker orders, and both learn from clicks",
      diagram: draw(SMALL, LEARNT),
      nodes: ["r"],
      severity: "next",
    },
    {
      name: "the whole design round it changes nothing",
      diagram: draw(`${NODES}; ${GROWN}`, `${EDGES.replace("; tr>r model", "")}; ${WIRED}`),
      nodes: ["r"],
    },
    {
      name: "a two-tower generator with its own model feeds two arms; the popularity baseline is only measured",
      diagram: draw(
        `app=mobile-client; ab=ab-splitter; cg=candidate-generator 'Two towers'; a=ranker 'A'; r=ranker 'B'; bl=baseline-model 'Most clicked'; log=event-log; lj=label-joiner; ds=dataset-builder; tr=trainer; ${GROWN}`,
        `app>cg request; app>ab request; ab>a request; ab>r request; cg>a cand; cg>r cand; a>log predlog; r>log predlog; app>log feedback; log>lj event; lj>ds label; ds>tr trainset; ds>bl trainset; bl>ev metric; dep>a model; dep>cg model; ${WIRED}`,
      ),
      nodes: ["a", "r"],
    },
  ],
};
