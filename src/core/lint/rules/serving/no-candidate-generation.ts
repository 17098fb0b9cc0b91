/**
 * A ranker is asked to score the whole catalogue for each request.
 *
 * Mended against the first wording: candidates may come by way of a service that calls the ranker
 * with them, and a list worked out ahead counts as candidates.
 */
import { draw } from "../../../document/draw.ts";
import { statedNumber } from "../../../document/requirement-number.ts";
import { carries, type GraphNode, settingOf } from "../../../graph/elements.ts";
import type { Graph } from "../../../graph/graph.ts";
import { say } from "../../../messages/say.ts";
import { candidateReached, rankersAsked } from "../../candidates.ts";
import { SOUND_DESIGN, withSettings } from "../../example-design.ts";
import { addCandidates } from "../../recipes/add-candidates.ts";
import { callerOf } from "../../recipes/add-fallback.ts";
import type { LintContext, Observation, Rule } from "../../rule.ts";
import { counted, idsOf, listed } from "../../words.ts";

/** So few can be scored one by one. */
const FEW_ITEMS = 1000;
/** So many cannot, whatever the hardware. */
const MANY_ITEMS = 1_000_000;

function check({ document, graph }: LintContext): readonly Observation[] {
  const items = statedNumber(document.requirements, "itemCount");
  if (items !== undefined && items <= FEW_ITEMS) return [];
  const rankers = rankersAsked(graph).filter((node) => isAskedForAll(node, graph));
  const catalogue = items === undefined ? catalogueOf(graph) : undefined;
  if (rankers.length === 0 || (items === undefined && !catalogue)) return [];
  const mendable = rankers.filter((node) => callerOf(graph, node) !== undefined);
  return [
    {
      title: "Nothing narrows the catalogue down before ranking",
      message:
        items === undefined
          ? say`Every request asks ${listed(rankers)} to score everything in ${catalogue?.label ?? ""}`
          : say`Every request asks ${listed(rankers)} to score all ${counted(items)} items`,
      nodes: idsOf(rankers),
      edges: [],
      fixes:
        mendable.length < rankers.length
          ? []
          : [
              {
                title: "Add candidate generator",
                apply: (diagram, context) => addCandidates(diagram, context, idsOf(rankers)),
              },
            ],
      ...(items !== undefined && items > MANY_ITEMS ? { severity: "error" } : {}),
    },
  ];
}

const isAskedForAll = (node: GraphNode, graph: Graph): boolean =>
  settingOf(node, "inputIsCandidates") !== true &&
  node.in.some((edge) => carries(edge, "request")) &&
  !candidateReached(graph).has(node);

const catalogueOf = (graph: Graph): GraphNode | undefined =>
  graph
    .withRole("source")
    .find(({ component }) => (component?.isA ?? component?.id) === "item-catalog");

/** Client, service, ranker: the whole funnel is missing. */
const FLAT = draw(
  "web=web-client 'App'; svc=prediction-service 'Service'; r=ranker 'Ranker'",
  "web>svc request; svc>r request; r>svc response; svc>web response",
);
const CATALOGUE = draw(
  "web=web-client 'App'; svc=prediction-service 'Service'; r=ranker 'Ranker'; items=item-catalog 'Catalogue'",
  "web>svc request; svc>r request; r>svc response; svc>web response; items>svc feat-on",
);

export const noCandidateGeneration: Rule = {
  id: "no-candidate-generation",
  group: "serving",
  severity: "warn",
  fires:
    "A ranker on the request path gets requests and no candidates, neither directly nor by way of its caller, and the sheet says more than 1,000 items, or says nothing and an item catalogue is drawn. More than a million items make it an error; a ranker whose requests bring the candidates keeps it silent.",
  why: "A ranker looks closely, so it can look at hundreds of items in the time a request has, not at a catalogue. Something cheap has to find the few hundred that are worth a look.",
  asks: "You cannot score every item for every request: what picks the few hundred that the ranker sees?",
  source:
    "Covington et al., Deep neural networks for YouTube recommendations, 2016: candidate generation, then ranking",
  check,
  good: [
    {
      name: "a retriever finds candidates first",
      diagram: draw(
        "web=web-client 'App'; svc=prediction-service 'Service'; cg=candidate-generator 'Two towers'; r=ranker 'Ranker'; items=item-catalog 'Catalogue'",
        "web>svc request; svc>cg request; cg>r cand; svc>r request; r>svc response; svc>web response; items>svc feat-on",
      ),
    },
    { name: "no ranker is drawn", diagram: SOUND_DESIGN },
    {
      // Counter-example to "no cand in-edge": the service passes the candidates on with its request.
      name: "the service fetches the candidates and hands them on",
      diagram: {
        ...draw(
          "web=web-client; svc=prediction-service; cg=candidate-generator; r=ranker",
          "web>svc request; svc>cg request; cg>svc cand; svc>r request; r>svc response",
        ),
        requirements: { itemCount: { value: 5_000_000 } },
      },
    },
    {
      // Another: lists were worked out overnight, and the ranker only sorts one of them.
      name: "a table holds a list for each user",
      diagram: {
        ...draw(
          "web=web-client; svc=prediction-service; tbl=precomputed-table; r=ranker; bs=batch-scorer",
          "bs>tbl cand; web>svc request; tbl>svc pred; svc>r request; r>svc response",
        ),
        requirements: { itemCount: { value: 5_000_000 } },
      },
    },
    {
      name: "the caller sends the short list",
      diagram: withSettings(CATALOGUE, "r", { inputIsCandidates: true }),
    },
    {
      name: "there are only a few hundred items",
      diagram: { ...CATALOGUE, requirements: { itemCount: { value: 600 } } },
    },
  ],
  bad: [
    {
      name: "five million items, one ranker",
      diagram: { ...FLAT, requirements: { itemCount: { value: 5_000_000 } } },
      nodes: ["r"],
      severity: "error",
    },
    { name: "a whole catalogue, size unknown", diagram: CATALOGUE, nodes: ["r"] },
    {
      name: "two arms, and a retriever whose candidates only one of them gets",
      diagram: {
        ...draw(
          "web=web-client; svc=prediction-service; ab=ab-splitter; rA=ranker; rB=ranker; cg=candidate-generator",
          "web>svc request; svc>ab request; ab>rA request; ab>rB request; svc>cg request; cg>rA cand; rA>svc response; rB>svc response",
        ),
        requirements: { itemCount: { value: 20_000 } },
      },
      nodes: ["rB"],
    },
  ],
};
