/**
 * A model is made smaller, and nobody measures what that cost.
 *
 * Mended against the first wording: an evaluator that grades what the application answers grades the
 * small model.
 */
import { draw } from "../../../document/draw.ts";
import { carries, type GraphNode, hasRole } from "../../../graph/elements.ts";
import { say } from "../../../messages/say.ts";
import { designWith, SOUND_DESIGN } from "../../example-design.ts";
import { unjudgedWays } from "../../gates.ts";
import { evaluateReleases } from "../../recipes/add-evaluation.ts";
import { Draft } from "../../recipes/draft.ts";
import type { Fix, LintContext, Observation, Rule } from "../../rule.ts";
import { idsOf, listed } from "../../words.ts";

const EVALUATE: Fix = {
  title: "Evaluate the small model",
  apply: (document, context) => {
    const draft = new Draft(document, context);
    evaluateReleases(draft, draft.graph.withRole("compressor"));
    return draft.document;
  },
};

function check({ graph }: LintContext): readonly Observation[] {
  if (!graph.has("compressor") || graph.withRole("evaluator").some(gradesAnswers)) return [];
  const ways = unjudgedWays(graph, graph.withRole("compressor"));
  if (ways.size === 0) return [];
  const small = [...ways].filter((node) => hasRole(node, "compressor"));
  const servers = [...ways].filter((node) => graph.serving.has(node));
  return [
    {
      title: "Nobody measures what compression costs",
      message: say`What ${listed(small)} makes smaller reaches ${listed(servers)} unmeasured`,
      nodes: idsOf(ways),
      edges: [],
      fixes: [EVALUATE],
    },
  ];
}

/** It gets no model to try: whatever it reads was answered by what serves. */
const gradesAnswers = (node: GraphNode): boolean =>
  node.in.some((edge) => carries(edge, "event", "pred")) &&
  !node.in.some((edge) => carries(edge, "model"));

export const compressedNotEvaluated: Rule = {
  id: "compressed-not-evaluated",
  group: "model",
  severity: "warn",
  fires:
    "Speaks when weights come from a quantizer or a distillation to a server, and no evaluator or gate stands after it, on the way or beside it. Silent where an evaluator grades the answers of what serves, and where nothing evaluates any model, which is said instead.",
  why: "Quantisation and distillation change the model: often by a hair on average, sometimes by a lot on rare classes. What was measured before the compression is not what users get.",
  asks: "You quantise the model to meet the latency: how do you know what that did to its quality, and on which inputs?",
  source: "ML Test Score, Infrastructure 4; interview practice: quantisation and distillation",
  mutedBy: ["no-offline-evaluation"],
  check,
  good: [
    {
      name: "the small model is evaluated",
      diagram: draw(
        "tr=trainer 'Trainer'; q=quantizer 'INT8'; ev=offline-evaluator 'Evaluator'; reg=model-registry 'Registry'; m=model-server 'Model server'",
        "tr>q model; q>ev model; ev>reg model; reg>m model",
      ),
    },
    {
      name: "an evaluator looks on beside the way",
      diagram: draw(
        "tr=trainer; ds=distillation; q=quantizer; ev=offline-evaluator; reg=model-registry; m=edge-model",
        "tr>ds model; ds>q model; q>ev model; q>reg model; ev>reg control; reg>m model",
      ),
    },
    { name: "nothing is compressed", diagram: SOUND_DESIGN },
    {
      // Counter-example to the first wording: the answers that it grades are the small model's.
      name: "a bought model is quantised, and its answers are graded",
      diagram: draw(
        "pt=pretrained-model; q=quantizer; llm=llm-server; pa=prompt-assembler; tr=llm-tracer; gold=golden-set; ev=rag-evaluator; ps=prompt-store",
        "pt>q model; q>llm model; pa>llm prompt; llm>tr completion; tr>ev predlog; gold>ev trainset; ev>ps metric; ps>pa config",
      ),
    },
    {
      name: "nothing is evaluated at all: that comes first",
      diagram: draw(
        "tr=trainer; q=quantizer; reg=model-registry; m=model-server",
        "tr>q model; q>reg model; reg>m model",
      ),
    },
  ],
  bad: [
    {
      name: "evaluated first, quantised after",
      diagram: draw(
        "tr=trainer 'Trainer'; ev=offline-evaluator 'Evaluator'; q=quantizer 'INT8'; reg=model-registry 'Registry'; m=model-server 'Model server'",
        "tr>ev model; ev>q model; q>reg model; reg>m model",
      ),
      nodes: ["q", "reg", "m"],
    },
    {
      name: "the teacher is evaluated, the student on the phone is not",
      diagram: designWith("st=distillation; ph=edge-model", "ev>st model; st>ph model"),
      nodes: ["st", "ph"],
    },
    {
      name: "quantised between the registry and the deployer",
      diagram: designWith("q=quantizer", "reg>q model; q>dep model", ["reg>dep"]),
      nodes: ["q", "dep", "mA", "mB"],
    },
  ],
};
