/** What a reader has read, in words to compare. */
import type { Result } from "../../problem.ts";
import type { ForeignDrawing } from "../foreign-drawing.ts";

/** Labels of boxes, and `from>to label` of arrows by labels. */
export function told(result: Result<ForeignDrawing>) {
  if (!result.ok) throw new Error(result.problems[0]?.message);
  const { nodes, edges, groups } = result.value;
  const names = new Map([...nodes, ...groups].map(({ id, label }) => [id, label]));
  return {
    nodes: nodes.filter(({ shape }) => shape !== "text").map(({ label }) => label),
    edges: edges.map(({ source, target, label = "", heads }) =>
      `${names.get(source)} ${heads} ${names.get(target)} ${label}`.trim(),
    ),
    groups: groups.map(({ label }) => label),
    held: nodes.flatMap(({ label, group }) =>
      group === undefined ? [] : [`${label} in ${names.get(group)}`],
    ),
  };
}

export const codeOf = (result: Result<unknown>): string =>
  result.ok ? "ok" : (result.problems[0]?.code ?? "");
