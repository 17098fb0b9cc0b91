/** Runs plans away from the page, which stays free to answer the hand. */
import { runPlan, type Traffic } from "../../core/simulate/engine.ts";
import type { Plan } from "../../core/simulate/plan.ts";

/** What the page sends: the page alone, for a worker of its own origin hears nobody else. */
interface Job {
  readonly id: number;
  readonly runs: readonly { readonly plan: Plan; readonly traffic: Traffic }[];
}

addEventListener("message", ({ data }: MessageEvent<Job>) => {
  postMessage({
    id: data.id,
    outcomes: data.runs.map(({ plan, traffic }) => runPlan(plan, traffic)),
  });
});
