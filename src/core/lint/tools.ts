/** What agents and models may do by themselves. */
import type { Role } from "../catalogue/roles.ts";
import { settingValue } from "../catalogue/settings.ts";
import { carries, type GraphNode, settingOf } from "../graph/elements.ts";
import { type Graph, perGraph } from "../graph/graph.ts";
import { reach } from "../graph/walk.ts";
import { withHubs } from "./generation.ts";

/** Names of tools that nobody would have approved; a missed one is better than a wrong word. */
const READING =
  /\b(search\w*|look\s?-?ups?|reads?|reader|quer(y|ies)|fetch\w*|gets?|finds?|lists?|calculators?|calc|weather|brows\w*|retriev\w*|knowledge|docs?)\b/i;

/** Whether the tool changes something in the real world; where nobody has said, its name may. */
export function changesThings(tool: GraphNode): boolean {
  if (settingOf(tool, "sandbox") === true) return false;
  const mutates = settingValue(tool.node, tool.component, "mutates");
  return mutates?.assumed === true ? !READING.test(tool.label) : mutates?.value !== false;
}

/** Whether the person has said so, rather than the registry. */
export const isSaidToChange = (tool: GraphNode): boolean =>
  settingValue(tool.node, tool.component, "mutates")?.assumed === false;

/** Tools that change things, in document order. */
export const riskyTools = perGraph((graph: Graph): readonly GraphNode[] =>
  graph.withRole("tool").filter(changesThings),
);

const DECIDERS: readonly Role[] = ["human-approval", "human", "decision", "policy-layer"];

/** Whoever has a say before a tool acts, and the agents that ask it and are answered. */
export const approvers = perGraph((graph: Graph) =>
  withHubs(graph.withRole(...DECIDERS), ["tool", "control"]),
);

/** Nodes from which a call comes to tools that nobody approves, the callers included. */
export const actingAlone = perGraph((graph: Graph): ReadonlySet<GraphNode> => {
  const callers = graph.withRole("agent", "generator");
  return reach(callers, { kinds: ["tool"], avoiding: approvers(graph) });
});

/** Whether somebody who decides steers the tool in another way than by calling it. */
export const isSteered = (tool: GraphNode, deciders: ReadonlySet<GraphNode>): boolean =>
  tool.in.some((edge) => !carries(edge, "tool") && deciders.has(edge.source));
