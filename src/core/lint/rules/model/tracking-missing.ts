/** Several trainers or a search over settings, and nowhere to look up what was tried. */
import { draw } from "../../../document/draw.ts";
import type { GraphNode } from "../../../graph/elements.ts";
import type { Graph } from "../../../graph/graph.ts";
import { say } from "../../../messages/say.ts";
import { designWith, SOUND_DESIGN } from "../../example-design.ts";
import { Draft } from "../../recipes/draft.ts";
import { TRACKER } from "../../recipes/operations.ts";
import type { Fix, LintContext, Observation, Rule } from "../../rule.ts";
import { idsOf, listed } from "../../words.ts";

/** From here on nobody keeps the runs in their head. */
const SEVERAL = 2;

const runs = (graph: Graph): readonly GraphNode[] => [...graph.train, ...graph.withRole("tuner")];

const TRACK: Fix = {
  title: "Add experiment tracker",
  apply: (document, context) => {
    const draft = new Draft(document, context);
    const [first, ...others] = runs(draft.graph);
    if (!first) return document;
    const tracker = draft.ensure(TRACKER, first.id, "below");
    draft.wire(
      [first, ...others].map(({ id }) => ({ source: id, target: tracker, kinds: "metric" })),
    );
    const [registry] = draft.graph.withRole("registry");
    if (registry) draft.connect(tracker, registry.id, "meta", "metric");
    return draft.document;
  },
};

function check({ graph }: LintContext): readonly Observation[] {
  if (graph.stage !== "production" || graph.has("tracker", "metadata")) return [];
  if (graph.train.length < SEVERAL && !graph.has("tuner")) return [];
  return [
    {
      title: "Nothing records the training runs",
      message: say`No tracker keeps the settings, data and scores of ${listed(runs(graph))}`,
      nodes: idsOf(runs(graph)),
      edges: [],
      fixes: [TRACK],
    },
  ];
}

export const trackingMissing: Rule = {
  id: "tracking-missing",
  group: "model",
  severity: "info",
  fires:
    "Speaks in stage production when there are two trainers or more, or a hyperparameter tuner, and no experiment tracker or metadata store. Silent in earlier stages and for a single trainer.",
  why: "Months later somebody asks which data and settings made the model that is live, and whether an idea was tried before. Without a record every answer is a new experiment.",
  asks: "Which settings and which data made the model that is live now, and where do you look that up?",
  source: "ML Test Score, Infrastructure 1 and Model 3; Google, MLOps level 1: metadata",
  check,
  good: [
    {
      name: "trainer and tuner report to a tracker",
      diagram: {
        ...draw(
          "ds=dataset-builder 'Data set'; tr=trainer 'Trainer'; hp=hyperparameter-tuner 'Tuner'; tk=experiment-tracker 'Tracker'",
          "ds>tr trainset; tr>hp metric; hp>tr config; tr>tk metric; hp>tk metric",
        ),
        requirements: { stage: { value: "production" } },
      },
    },
    {
      name: "one trainer alone in production",
      diagram: {
        ...SOUND_DESIGN,
        requirements: { ...SOUND_DESIGN.requirements, stage: { value: "production" } },
      },
    },
    {
      name: "two trainers on the drawing board",
      diagram: designWith("t2=trainer", "ds>t2 trainset; t2>ev model; orch>t2 control"),
    },
  ],
  bad: [
    {
      name: "a search over settings that nobody writes down",
      diagram: {
        ...draw(
          "ds=dataset-builder 'Data set'; tr=trainer 'Trainer'; hp=hyperparameter-tuner 'Tuner'",
          "ds>tr trainset; tr>hp metric; hp>tr config",
        ),
        requirements: { stage: { value: "production" } },
      },
      nodes: ["tr", "hp"],
    },
    {
      name: "two trainers in production",
      diagram: {
        ...designWith("t2=trainer", "ds>t2 trainset; t2>ev model; orch>t2 control"),
        requirements: { ...SOUND_DESIGN.requirements, stage: { value: "production" } },
      },
      nodes: ["tr", "t2"],
    },
  ],
};
