/**
 * Some models are evaluated on their way to serving, and others go past.
 *
 * Mended against the first wording: what an evaluator sees beside the way is no bypass; online learners
 * and compressed models have rules of their own. Where no model is evaluated `no-offline-evaluation`
 * speaks, and then no way passes an evaluator: the two never meet, and neither mutes the other.
 */
import { draw } from "../../../document/draw.ts";
import { type GraphNode, hasRole } from "../../../graph/elements.ts";
import type { Graph } from "../../../graph/graph.ts";
import { say } from "../../../messages/say.ts";
import { designWith, SOUND_DESIGN } from "../../example-design.ts";
import { isJudge, unjudgedWays } from "../../gates.ts";
import { waysToServing } from "../../models.ts";
import { evaluateReleases } from "../../recipes/add-evaluation.ts";
import { Draft } from "../../recipes/draft.ts";
import type { Fix, LintContext, Observation, Rule } from "../../rule.ts";
import { idsOf, listed } from "../../words.ts";

const trainersOf = (graph: Graph): readonly GraphNode[] =>
  graph.train.filter((node) => !hasRole(node, "online-learner", "compressor"));

const EVALUATE: Fix = {
  title: "Lead it through evaluation",
  apply: (document, context) => {
    const draft = new Draft(document, context);
    evaluateReleases(draft, trainersOf(draft.graph));
    return draft.document;
  },
};

function check({ graph }: LintContext): readonly Observation[] {
  if (graph.train.length === 0 || !graph.has("evaluator", "gate")) return [];
  const judges = [...waysToServing(graph.train, graph.serving)].filter(isJudge);
  if (judges.length === 0) return [];
  const past = unjudgedWays(graph, trainersOf(graph), graph.withRole("compressor"));
  if (past.size === 0) return [];
  const trainers = [...past].filter((node) => hasRole(node, "trainer"));
  const servers = [...past].filter((node) => graph.serving.has(node));
  return [
    {
      title: "A model goes live past the evaluation",
      message: say`${listed(trainers)} reaches ${listed(servers)} past ${listed(judges)}`,
      nodes: idsOf(past),
      edges: [],
      fixes: [EVALUATE],
    },
  ];
}

export const evaluationBypass: Rule = {
  id: "evaluation-bypass",
  group: "evaluation",
  severity: "warn",
  fires:
    "Speaks when some ways from trainers to serving pass an evaluator or a gate, and others do not. Silent for pretrained models used as they are, for models that an evaluator sees beside the way, and where nothing is evaluated at all.",
  why: "A gate that some models walk around protects nobody: the one that goes wrong is the one in a hurry. Every way to users passes the same comparison.",
  asks: "Is there any way for a model to reach users that does not pass this evaluation, for instance on a bad day?",
  source:
    "ML Test Score, Infrastructure 4; Rules of ML, 9; AWS Prescriptive Guidance, MLOps checklist, 7",
  check,
  good: [
    {
      name: "both models pass the evaluator",
      diagram: draw(
        "a=trainer 'Ranking trainer'; b=trainer 'Retrieval trainer'; ev=offline-evaluator 'Evaluator'; reg=model-registry 'Registry'; rk=ranker 'Ranker'; qe=query-encoder 'Query encoder'",
        "a>ev model; b>ev model; ev>reg model; reg>rk model; reg>qe model",
      ),
    },
    { name: "one way, one evaluator", diagram: SOUND_DESIGN },
    {
      name: "a pretrained model is used as it is",
      diagram: designWith("pt=pretrained-model; qe=query-encoder", "pt>qe model"),
    },
    {
      name: "one of two evaluators looks on beside the way",
      diagram: designWith(
        "t2=trainer; replay=replay-evaluator",
        "t2>replay model; log>replay event; replay>reg control; t2>reg model",
      ),
    },
    {
      name: "a scorer that only works for the evaluator",
      diagram: designWith("bs=batch-scorer", "tr>bs model; bs>ev pred"),
    },
  ],
  bad: [
    {
      name: "the second trainer writes straight to the registry",
      diagram: draw(
        "a=trainer 'Ranking trainer'; b=trainer 'Retrieval trainer'; ev=offline-evaluator 'Evaluator'; reg=model-registry 'Registry'; rk=ranker 'Ranker'",
        "a>ev model; ev>reg model; b>reg model; reg>rk model",
      ),
      nodes: ["b", "reg", "rk"],
    },
    {
      name: "a way for the bad day",
      diagram: designWith("", "tr>mB model"),
      nodes: ["tr", "mB"],
    },
  ],
};
