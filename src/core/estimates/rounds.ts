/** Boxes that call each other in turns, as an agent does with its model and its tools. */
import { type GraphNode, hasRole, settingOf } from "../graph/elements.ts";

/** Turns where no agent says how many: as many as the setting's default. */
const USUAL = 3;

/**
 * How often one request goes round a cycle of calls: as often as its agents may, or those that start
 * it; once where nobody in it is an agent or a tool.
 */
export function roundsOf(cycle: readonly GraphNode[]): number {
  if (!cycle.some((node) => hasRole(node, "agent", "tool"))) return 1;
  const callers = cycle.flatMap((node) => node.in.map((edge) => edge.source));
  const agents = [...cycle, ...callers].filter((node) => node.roles.has("agent"));
  return agents.length === 0
    ? USUAL
    : Math.max(...new Set(agents.map((agent) => settingOf(agent, "maxSteps") ?? USUAL)));
}
