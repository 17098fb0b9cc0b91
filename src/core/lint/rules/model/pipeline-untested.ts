/** Pipelines run by themselves in production, and their own code goes there untested. */
import { draw } from "../../../document/draw.ts";
import { say } from "../../../messages/say.ts";
import { SOUND_DESIGN } from "../../example-design.ts";
import { Draft } from "../../recipes/draft.ts";
import { CI_CD } from "../../recipes/operations.ts";
import type { Fix, LintContext, Observation, Rule } from "../../rule.ts";
import { idsOf, listed } from "../../words.ts";

const TEST: Fix = {
  title: "Add CI/CD",
  apply: (document, context) => {
    const draft = new Draft(document, context);
    const orchestrators = draft.graph.withRole("orchestrator");
    const [first] = orchestrators;
    if (!first) return document;
    const tests = draft.ensure(CI_CD, first.id, "left");
    draft.wire(
      orchestrators.map(({ id }) => ({ source: tests, target: id, kinds: ["control", "config"] })),
    );
    return draft.document;
  },
};

function check({ graph }: LintContext): readonly Observation[] {
  if (graph.stage !== "production" || !graph.has("orchestrator") || graph.has("ci-cd")) return [];
  const orchestrators = graph.withRole("orchestrator");
  return [
    {
      title: "Nothing tests a change of the pipeline",
      message: say`Changes of the steps that ${listed(orchestrators)} runs go live without a test run`,
      nodes: idsOf(orchestrators),
      edges: [],
      fixes: [TEST],
    },
  ];
}

export const pipelineUntested: Rule = {
  id: "pipeline-untested",
  group: "model",
  severity: "info",
  fires:
    "Speaks in stage production when an orchestrator is drawn and no CI/CD. Silent in earlier stages and without an orchestrator.",
  why: "A pipeline is a program that decides what users get. Unit tests of its steps and one run of the whole on a little data find most of what would otherwise be found at night, by the pager.",
  asks: "A colleague changes one feature step of the training pipeline: what runs before that change reaches production?",
  source: "ML Test Score, Infrastructure 2 and 3, Data 7; Google, MLOps level 2",
  check,
  good: [
    {
      name: "CI/CD puts tested pipelines under the orchestrator",
      diagram: {
        ...draw(
          "ci=ci-cd 'CI/CD'; orch=pipeline-orchestrator 'Orchestrator'; tr=trainer 'Trainer'",
          "ci>orch control; orch>tr control",
        ),
        requirements: { stage: { value: "production" } },
      },
    },
    { name: "not in production yet", diagram: SOUND_DESIGN },
    {
      name: "a schedule alone runs no pipeline",
      diagram: {
        ...draw("cron=scheduler; tr=trainer", "cron>tr control"),
        requirements: { stage: { value: "production" } },
      },
    },
  ],
  bad: [
    {
      name: "an orchestrator in production",
      diagram: {
        ...draw(
          "cron=scheduler 'Schedule'; orch=pipeline-orchestrator 'Orchestrator'; tr=trainer 'Trainer'",
          "cron>orch control; orch>tr control",
        ),
        requirements: { stage: { value: "production" } },
      },
      nodes: ["orch"],
    },
    {
      name: "a whole design goes to production",
      diagram: {
        ...SOUND_DESIGN,
        requirements: { ...SOUND_DESIGN.requirements, stage: { value: "production" } },
      },
      nodes: ["orch"],
    },
  ],
};
