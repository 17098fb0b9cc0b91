/** Answers come in time, with nothing to spare. */
import { say } from "../../../messages/say.ts";
import { SOUND_DESIGN } from "../../example-design.ts";
import { SERVICE, timed } from "../../example-service.ts";
import { boxesOf, inWords, latencyBudget, TIGHT, TOLERANCE } from "../../latency-budget.ts";
import { speedUps } from "../../recipes/speed-up.ts";
import type { LintContext, Observation, Rule } from "../../rule.ts";
import { idsOf } from "../../words.ts";

function check(context: LintContext): readonly Observation[] {
  const budget = latencyBudget(context.graph);
  if (!budget || budget.used <= TIGHT || budget.used > TOLERANCE) return [];
  const fixes = speedUps(context, budget.sloMs * TIGHT);
  return [
    {
      title: "The latency objective leaves nothing to spare",
      message: say`An answer takes ${inWords(budget)}`,
      nodes: [...new Set([...idsOf(boxesOf(budget)), ...fixes.flatMap(({ nodes }) => nodes)])],
      edges: idsOf(budget.path.edges),
      fixes,
    },
  ];
}

export const latencyBudgetTight: Rule = {
  id: "latency-budget-tight",
  group: "requirements",
  severity: "info",
  fires:
    "The p99s along the critical path add up to more than 80 % of the latency objective and to no more than 1.1 times it. Silent without an objective or without a client that calls something.",
  why: "Tails add up, and traffic, models and features only grow. A design that just keeps its objective on paper misses it on the first busy day, and leaves no time for a retry.",
  asks: "What happens to your p99 when the feature store has a slow minute?",
  source: "Interview practice: latency budgets along the critical path",
  check,
  good: [
    { name: "half of the budget is left", diagram: timed(SERVICE, { svc: 10, m: 30, fs: 8 }) },
    {
      name: "far too slow, which another rule says",
      diagram: timed(SERVICE, { svc: 10, m: 300, fs: 8 }),
    },
    {
      name: "nobody has said how fast it must be",
      diagram: { ...timed(SERVICE, { m: 90 }), requirements: {} },
    },
    { name: "a design with room to spare", diagram: SOUND_DESIGN },
  ],
  bad: [
    {
      name: "91 of 100 ms are spent",
      diagram: timed(SERVICE, { svc: 10, m: 70, fs: 10 }),
      nodes: ["svc", "m", "fs"],
      edges: ["e1", "e2", "e3"],
    },
    {
      name: "a model that can be quantised takes most of it",
      diagram: {
        ...timed(SOUND_DESIGN, { svc: 5, mA: 60, mB: 60, fs: 5 }),
        requirements: { ...SOUND_DESIGN.requirements, p99SloMs: { value: 85 } },
      },
      nodes: ["svc", "ab", "fs", "mA", "mB"],
      edges: ["e1", "e3", "e4", "e14"],
    },
    {
      name: "a little over, which a sum of p99s may well be",
      diagram: timed(SERVICE, { svc: 10, m: 85, fs: 8 }),
      nodes: ["svc", "m", "fs"],
      edges: ["e1", "e2", "e3"],
    },
  ],
};
