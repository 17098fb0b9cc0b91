/**
 * One expensive ranker scores thousands of candidates for each request.
 *
 * Mended against the first wording: a second scorer after the ranker makes two stages as well.
 */
import { draw } from "../../../document/draw.ts";
import { statedNumber } from "../../../document/requirement-number.ts";
import { type GraphNode, isForward, producers, settingOf } from "../../../graph/elements.ts";
import type { Graph } from "../../../graph/graph.ts";
import { reach } from "../../../graph/walk.ts";
import { say } from "../../../messages/say.ts";
import { rankersAsked } from "../../candidates.ts";
import { SOUND_DESIGN } from "../../example-design.ts";
import { addPreRanker, candidateEdges } from "../../recipes/add-candidates.ts";
import type { LintContext, Observation, Rule } from "../../rule.ts";
import { counted, idsOf, listed } from "../../words.ts";

const WIDE = 1000;

function check({ document, graph }: LintContext): readonly Observation[] {
  const candidates = statedNumber(document.requirements, "candidatesPerRequest") ?? 0;
  if (candidates <= WIDE || graph.has("pre-ranker")) return [];
  const rankers = rankersAsked(graph).filter((node) => candidateEdges(node).length > 0);
  if (rankers.length === 0 || isStaged(rankers)) return [];
  return [
    {
      title: "One ranker scores thousands of candidates",
      message: say`${listed(rankers)} would score ${counted(candidates)} candidates for each request`,
      nodes: idsOf(rankers),
      edges: [],
      fixes: canPreRank(rankers, graph)
        ? [
            {
              title: "Add light ranker",
              apply: (diagram, context) => addPreRanker(diagram, context, idsOf(rankers)),
            },
          ]
        : [],
    },
  ];
}

/** Whether something scores again what one of them has ranked. */
function isStaged(rankers: readonly GraphNode[]): boolean {
  const next = rankers.flatMap((node) => node.out.filter(isForward).map((edge) => edge.target));
  return [...reach(next, { edges: isForward })].some((node) => node.roles.has("server"));
}

/** A light ranker gets its model from where the ranker has it; where the ranker needs none, nobody would bring one. */
const canPreRank = (rankers: readonly GraphNode[], graph: Graph): boolean =>
  rankers.some((node) => producers(node, "model").length > 0) ||
  (!graph.has("trainer", "registry", "pretrained") &&
    rankers.every((node) => settingOf(node, "bundled") !== true));

/** The plain funnel of two stages. */
const FUNNEL = draw(
  "web=web-client 'App'; svc=prediction-service 'Service'; cg=candidate-generator 'Candidates'; r=ranker 'Ranker'",
  "web>svc request; svc>cg request; cg>r cand; r>svc response; svc>web response",
);

export const rankerTooWide: Rule = {
  id: "ranker-too-wide",
  group: "serving",
  severity: "info",
  fires:
    "The sheet says more than 1,000 candidates for each request, and the ranker that gets them is the only stage of ranking: no light ranker is drawn, and no second model scores what it ranked.",
  why: "The cost of a ranker grows with every candidate. A small model that throws nine out of ten away first lets the large one spend its time on those that matter.",
  asks: "How do you get from thousands of candidates to the few hundred that a heavy ranker can afford?",
  source: "Machine-Learning-Interviews notes (A. Farahi): multi-stage ranking; interview practice",
  check,
  good: [
    {
      name: "a light ranker goes first",
      diagram: {
        ...draw(
          "web=web-client 'App'; svc=prediction-service 'Service'; cg=candidate-generator 'Candidates'; lr=light-ranker 'Light ranker'; r=ranker 'Ranker'",
          "web>svc request; svc>cg request; cg>lr cand; lr>r cand; r>svc response; svc>web response",
        ),
        requirements: { candidatesPerRequest: { value: 5000 } },
      },
    },
    {
      name: "a few hundred candidates",
      diagram: { ...FUNNEL, requirements: { candidatesPerRequest: { value: 300 } } },
    },
    {
      name: "a second model scores what the ranker has left",
      diagram: {
        ...draw(
          "web=web-client; svc=prediction-service; cg=candidate-generator; r=ranker; ce=cross-encoder",
          "web>svc request; svc>cg request; cg>r cand; r>ce pred; ce>svc pred; svc>web response",
        ),
        requirements: { candidatesPerRequest: { value: 2000 } },
      },
    },
    { name: "no ranker is drawn", diagram: SOUND_DESIGN },
  ],
  bad: [
    {
      name: "five thousand candidates, one ranker",
      diagram: { ...FUNNEL, requirements: { candidatesPerRequest: { value: 5000 } } },
      nodes: ["r"],
    },
    {
      name: "two arms of one stage, with models from a deployer",
      diagram: {
        ...draw(
          "web=web-client; svc=prediction-service; ab=ab-splitter; cg=candidate-generator; mrg=candidate-merger; rA=ranker; rB=ranker; reg=model-registry; dep=deployer",
          "web>svc request; svc>cg request; cg>mrg cand; svc>ab request; ab>rA request; ab>rB request; mrg>rA cand; mrg>rB cand; rA>svc response; rB>svc response; reg>dep model; dep>rA model; dep>rB model",
        ),
        requirements: { candidatesPerRequest: { value: 1500 } },
      },
      nodes: ["rA", "rB"],
    },
  ],
};
