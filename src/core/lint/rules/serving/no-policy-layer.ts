/**
 * A ranking goes to users as the model made it.
 *
 * Mended against the first wording: whatever works on the answer after the model (a guardrail, a
 * post-processor, a decision, an auction) can hold the rules, so each of them keeps it silent.
 */
import { draw } from "../../../document/draw.ts";
import type { Graph } from "../../../graph/graph.ts";
import { say } from "../../../messages/say.ts";
import { candidateReached, rankersAsked } from "../../candidates.ts";
import { SOUND_DESIGN } from "../../example-design.ts";
import { addPolicy, answersOf, canArrange } from "../../recipes/add-policy.ts";
import type { LintContext, Observation, Rule } from "../../rule.ts";
import { idsOf, listed } from "../../words.ts";

function check({ graph }: LintContext): readonly Observation[] {
  if (!graph.has("ranker") || hasSay(graph)) return [];
  const candidates = candidateReached(graph);
  const rankers = rankersAsked(graph).filter((node) => candidates.has(node));
  const answers = answersOf(rankers, graph);
  if (answers.length === 0) return [];
  return [
    {
      title: "Block lists, stock and diversity have no place",
      message: say`What ${listed(rankers)} puts on top goes straight to users`,
      nodes: idsOf(rankers),
      edges: [],
      fixes: canArrange(answers)
        ? [
            {
              title: "Add reranker",
              apply: (document, context) => addPolicy(document, context, idsOf(rankers)),
            },
          ]
        : [],
    },
  ];
}

const hasSay = (graph: Graph): boolean =>
  graph.has(...DECIDING) && graph.withRole(...DECIDING).some((node) => graph.online.has(node));

const DECIDING = [
  "reranker",
  "policy-layer",
  "filter",
  "guardrail",
  "post-process",
  "decision",
  "auction",
] as const;

/** A funnel within a whole recommender; the part before the answer is left to the example. */
const BACKGROUND = {
  nodes:
    "log=event-log 'Kafka'; lj=label-joiner; ds=dataset-builder; tr=trainer; ev=offline-evaluator; reg=model-registry; pl=prediction-logger",
  edges:
    "web>log event; pl>log predlog; log>lj event; lj>ds label; ds>tr trainset; ds>ev trainset; tr>ev model; ev>reg model; reg>r model; r>pl predlog",
};

const recommender = (nodes: string, edges: string) =>
  draw(
    `web=web-client 'App'; svc=prediction-service 'Service'; cg=candidate-generator 'Candidates'; r=ranker 'Ranker'; ${nodes}; ${BACKGROUND.nodes}`,
    `web>svc request; svc>cg request; svc>web response; ${edges}; ${BACKGROUND.edges}`,
  );

export const noPolicyLayer: Rule = {
  id: "no-policy-layer",
  group: "serving",
  severity: "info",
  fires:
    "A ranker orders candidates for a client, and no reranker, filter, policy layer, guardrail, post-processor, decision or auction is on the request path. A model that only scores what the request brings keeps it silent.",
  why: "Somebody will ask to hide what is sold out, explicit or bait, and not to show ten things from one seller. Rules like these change within the hour and must not wait for a training.",
  asks: "The model ranks clickbait first: where in this design do you stop it?",
  source:
    "Rules of ML, 15 (separate spam filtering and quality ranking in a policy layer); interview practice",
  youngBelow: 12,
  asleepInSketch: true,
  check,
  good: [
    {
      name: "a reranker arranges what the model has ranked",
      diagram: draw(
        "web=web-client 'App'; svc=prediction-service 'Service'; cg=candidate-generator 'Candidates'; r=ranker 'Ranker'; rr=reranker 'Reranker'",
        "web>svc request; svc>cg request; cg>r cand; r>rr pred; rr>svc response; svc>web response",
      ),
    },
    {
      name: "what may not be shown is filtered before ranking",
      diagram: recommender("f=candidate-filter", "cg>f cand; f>r cand; r>svc response"),
    },
    {
      name: "an auction decides",
      diagram: recommender("au=ads-auction", "cg>r cand; r>au pred; au>svc response"),
    },
    {
      name: "one score for each request, nothing to arrange",
      diagram: draw(
        "web=web-client; svc=prediction-service; r=ranker",
        "web>svc request; svc>r request; r>svc response; svc>web response",
      ),
    },
    { name: "model servers that score advertisements", diagram: SOUND_DESIGN },
  ],
  bad: [
    {
      name: "a young funnel",
      diagram: draw(
        "web=web-client 'App'; svc=prediction-service 'Service'; cg=candidate-generator 'Candidates'; r=ranker 'Ranker'",
        "web>svc request; svc>cg request; cg>r cand; r>svc response; svc>web response",
      ),
      nodes: ["r"],
      severity: "next",
    },
    {
      name: "a recommender whose model has the last word",
      diagram: recommender("fs=online-feature-store", "cg>r cand; fs>r feat-on; r>svc response"),
      nodes: ["r"],
    },
    {
      name: "two rankings are interleaved and shown",
      diagram: recommender(
        "r2=ranker 'Ranker 2'; il=interleaver",
        "cg>r cand; cg>r2 cand; r>il pred; r2>il pred; il>svc response; reg>r2 model; r2>pl predlog",
      ),
      nodes: ["r", "r2"],
    },
  ],
};
