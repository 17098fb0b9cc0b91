/** Variants of a whole design, for examples of rules: the same with something left out, put in or set. */
import { draw } from "../document/draw.ts";
import { addEdges, removeElements, updateNode } from "../document/edit.ts";
import type { Diagram, NodeId, SettingValue } from "../document/types.ts";

/**
 * The design without some of its nodes (by id) and edges (as `source>target`), with other edges
 * (ids `x1`, `x2` …) in their place.
 */
export function without(
  design: Diagram,
  missing: readonly string[],
  edges = "",
  rest: Partial<Diagram> = {},
): Diagram {
  const gone = new Set(missing);
  const cut = design.edges.filter(({ source, target }) => gone.has(`${source}>${target}`));
  const left = removeElements(design, new Set([...gone, ...cut.map(({ id }) => id)]));
  const more = draw("", edges).edges.map((edge, index) => ({ ...edge, id: `x${index + 1}` }));
  return { ...addEdges(left, more), ...rest };
}

/** Far below the design, so that nothing overlaps. */
const BELOW = 2000;

/** The design with more nodes and edges (ids `x1`, `x2` …), and without what is missing. */
export function withMore(
  design: Diagram,
  nodes: string,
  edges: string,
  missing: readonly string[] = [],
): Diagram {
  const added = draw(nodes).nodes.map((node) => ({
    ...node,
    position: { ...node.position, y: node.position.y + BELOW },
  }));
  const left = without(design, missing, edges);
  return { ...left, nodes: [...left.nodes, ...added] };
}

/** The diagram with settings on one of its nodes. */
export const withSettings = (
  diagram: Diagram,
  id: NodeId,
  settings: Readonly<Record<string, SettingValue>>,
): Diagram => updateNode(diagram, id, { settings });

/** The diagram with some fields of its sheet filled in or changed. */
export const withSheet = (diagram: Diagram, sheet: Diagram["requirements"]): Diagram => ({
  ...diagram,
  requirements: { ...diagram.requirements, ...sheet },
});
