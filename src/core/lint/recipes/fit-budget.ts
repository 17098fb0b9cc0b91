/** Recipe: a box that a fix puts on the way of an answer gets no more time than the objective leaves for it. */
import { setSetting } from "../../document/edit.ts";
import type { Diagram } from "../../document/types.ts";
import { buildGraph } from "../../graph/graph.ts";
import { latencyBudget, TOLERANCE } from "../latency-budget.ts";
import type { FixContext } from "../rule.ts";

/**
 * What is new and would take the usual time of its component is told to be faster, where else the
 * answer came too late. A drawing that was late before, or has no time left at all, stays so.
 */
export function fitNew(
  before: Diagram,
  after: Diagram,
  { catalogue }: Pick<FixContext, "catalogue">,
): Diagram {
  const was = latencyBudget(buildGraph(before, catalogue));
  const is = latencyBudget(buildGraph(after, catalogue));
  if (!is || is.used <= TOLERANCE || (was && was.used > TOLERANCE)) return after;
  const drawn = new Set(before.nodes.map(({ id }) => id));
  const added = is.path.calls.filter(({ node, from }) => !drawn.has(node.id) && from !== "stated");
  const usual = added.reduce((sum, { p99Ms, times }) => sum + p99Ms * times, 0);
  const share = (usual - (is.path.p99Ms - is.sloMs)) / usual;
  if (added.some(({ p99Ms }) => p99Ms * share < 1)) return after;
  return added.reduce(
    (drawing, { node, p99Ms }) => setSetting(drawing, node.id, "p99Ms", Math.floor(p99Ms * share)),
    after,
  );
}
