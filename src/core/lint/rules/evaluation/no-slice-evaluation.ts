/**
 * Much is at stake for people, or for some groups of them, and only the average is measured.
 *
 * Mended against the first wording: without any evaluator that is what is missing, and other rules say
 * it; and a sheet that says "none" names no groups.
 */
import type { Diagram } from "../../../document/types.ts";
import { draw } from "../../../document/draw.ts";
import { say } from "../../../messages/say.ts";
import { withSheet } from "../../example-variants.ts";
import { designWithout, SOUND_DESIGN } from "../../example-design.ts";
import { evaluateSlices, evaluatorToSlice } from "../../recipes/slice-evaluation.ts";
import type { Fix, LintContext, Observation, Rule } from "../../rule.ts";
import { wordsIn } from "../../sheet.ts";

const SLICE: Fix = { title: "Evaluate by slice", apply: evaluateSlices };

function check({ graph, document }: LintContext): readonly Observation[] {
  if (!mattersToGroups(document)) return [];
  if (graph.has("slice-evaluator", "monitor-fairness")) return [];
  const evaluator = evaluatorToSlice(graph);
  if (!evaluator) return [];
  return [
    {
      title: "The average hides groups",
      message: say`${evaluator.label} gives one score for everybody`,
      nodes: [evaluator.id],
      edges: [],
      fixes: [SLICE],
    },
  ];
}

const NOBODY: ReadonlySet<string> = new Set(["none", "no", "n/a", "-", "no one", "nobody"]);

const mattersToGroups = (document: Diagram): boolean =>
  document.requirements.highStakes?.value === true ||
  wordsIn(document, "protectedGroups").some((text) => !NOBODY.has(text.toLowerCase()));

const STAKES: Diagram["requirements"] = { highStakes: { value: true } };

export const noSliceEvaluation: Rule = {
  id: "no-slice-evaluation",
  group: "evaluation",
  severity: "info",
  fires:
    "Speaks when the sheet says that the stakes are high or names protected groups, and neither a slice evaluator nor a fairness monitor is drawn. Silent where nothing is evaluated at all, and where the sheet says that there are no such groups.",
  why: "A model can be right on average and wrong for one group of people throughout. Who is harmed shows only in a score for each group, compared before release and watched afterwards.",
  asks: "Your model is right for 97 per cent of all users: for whom is it wrong, and how would you find out?",
  source: "ML Test Score, Model 6 and 7",
  check,
  good: [
    {
      name: "quality is measured by slice",
      diagram: draw(
        "ds=dataset-builder 'Data set'; tr=trainer 'Trainer'; ev=slice-evaluator 'Evaluation by group'; reg=model-registry 'Registry'",
        "ds>tr trainset; ds>ev trainset; tr>ev model; ev>reg model",
        { requirements: STAKES },
      ),
    },
    { name: "nothing grave is at stake", diagram: SOUND_DESIGN },
    {
      name: "the sheet says that there are no such groups",
      diagram: withSheet(SOUND_DESIGN, { protectedGroups: { value: "None" } }),
    },
    {
      name: "a fairness monitor watches the groups",
      diagram: draw(
        "ev=offline-evaluator; tr=trainer; log=event-log; fm=fairness-monitor; al=alerting",
        "tr>ev model; log>fm predlog; fm>al alert",
        { requirements: STAKES },
      ),
    },
    {
      name: "nothing is evaluated at all: that comes first",
      diagram: withSheet(designWithout(["ev"], "tr>reg model"), STAKES),
    },
  ],
  bad: [
    {
      name: "high stakes, one score",
      diagram: draw(
        "ds=dataset-builder 'Data set'; tr=trainer 'Trainer'; ev=offline-evaluator 'Evaluator'; reg=model-registry 'Registry'",
        "ds>tr trainset; ds>ev trainset; tr>ev model; ev>reg model",
        { requirements: STAKES },
      ),
      nodes: ["ev"],
    },
    {
      name: "groups are named and answers judged as a whole",
      diagram: draw(
        "gold=golden-set; log=event-log; ev=llm-evaluator; al=alerting",
        "gold>ev trainset; log>ev event; ev>al alert",
        { requirements: { protectedGroups: { value: "Age, language" } } },
      ),
      nodes: ["ev"],
    },
  ],
};
