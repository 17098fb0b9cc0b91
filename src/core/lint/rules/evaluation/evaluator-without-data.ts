/**
 * An evaluator that gets a model and nothing to try it on.
 *
 * Mended against the first wording: any data will do, prompts and passages too; an evaluator that gets
 * no model compares metrics; and in a few boxes the data is still to draw.
 */
import { draw } from "../../../document/draw.ts";
import { carries, type GraphEdge, isData } from "../../../graph/elements.ts";
import { say } from "../../../messages/say.ts";
import { designWithout, SOUND_DESIGN } from "../../example-design.ts";
import { giveExamples } from "../../recipes/add-evaluation.ts";
import { Draft } from "../../recipes/draft.ts";
import type { LintContext, Observation, Rule } from "../../rule.ts";
import { idsOf, listed } from "../../words.ts";

function check({ graph }: LintContext): readonly Observation[] {
  const blind = graph
    .withRole("evaluator")
    .filter(
      (node) => node.in.some((edge) => carries(edge, "model")) && !node.in.some(bringsExamples),
    );
  if (blind.length === 0) return [];
  const ids = idsOf(blind);
  return [
    {
      title: "An evaluator has no examples to judge by",
      message: say`${listed(blind)} gets a model and nothing to try it on`,
      nodes: ids,
      edges: [],
      fixes: [
        {
          title: "Give it examples",
          apply: (document, context) => {
            const draft = new Draft(document, context);
            for (const id of ids) if (draft.graph.node(id)) giveExamples(draft, id);
            return draft.document;
          },
        },
      ],
    },
  ];
}

const bringsExamples = (edge: GraphEdge): boolean => isData(edge) && !carries(edge, "model");

export const evaluatorWithoutData: Rule = {
  id: "evaluator-without-data",
  group: "evaluation",
  severity: "warn",
  fires:
    "Speaks when an evaluator gets a model and no examples: no training set, labels, tables, events, predictions or prompts. Silent for an evaluator that gets no model.",
  why: "A score is about the examples it was measured on. Which ones, how old and how like the traffic decides whether the score means anything.",
  asks: "On which examples do you evaluate, where do they come from, and how do they differ from those you trained on?",
  source: "ML Test Score, Model 6; interview practice",
  youngBelow: 8,
  check,
  good: [
    {
      name: "held-out examples of the data set",
      diagram: draw(
        "ds=dataset-builder 'Data set'; tr=trainer 'Trainer'; ev=offline-evaluator 'Evaluator'; reg=model-registry 'Registry'",
        "ds>tr trainset; ds>ev trainset; tr>ev model; ev>reg model",
      ),
    },
    { name: "a whole design", diagram: SOUND_DESIGN },
    {
      name: "a replay of the log",
      diagram: draw(
        "tr=trainer; ev=replay-evaluator; log=event-log; gate=model-gate; reg=model-registry",
        "tr>ev model; log>ev event; ev>gate metric; tr>gate model; gate>reg model",
      ),
    },
    {
      name: "an evaluator that only compares metrics",
      diagram: draw("tr=trainer; ev=offline-evaluator", "tr>ev metric"),
    },
  ],
  bad: [
    {
      name: "trained, evaluated on nothing, registered",
      diagram: draw(
        "ds=dataset-builder 'Data set'; tr=trainer 'Trainer'; ev=offline-evaluator 'Evaluator'; reg=model-registry 'Registry'",
        "ds>tr trainset; tr>ev model; ev>reg model",
      ),
      nodes: ["ev"],
      severity: "next",
    },
    {
      name: "only the baseline's score comes in",
      diagram: designWithout(["ds>ev"]),
      nodes: ["ev"],
    },
    {
      name: "a judge of answers without any question",
      diagram: draw(
        "pt=pretrained-model; ft=fine-tuner; docs=content-corpus; ds=dataset-builder; ev=llm-evaluator 'Judge'; reg=model-registry; llm=llm-server; pa=prompt-assembler",
        "docs>ds doc; ds>ft trainset; pt>ft model; ft>ev model; pt>ev model; ev>reg model; reg>llm model; pa>llm prompt",
      ),
      nodes: ["ev"],
    },
  ],
};
