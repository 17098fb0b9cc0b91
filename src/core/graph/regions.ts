/** Which region of a provider each box stands in. */
import type { Diagram, DiagramNode, NodeId } from "../document/types.ts";

/** "EU region", "Region West", or a provider's own name for one: `eu-west-1`, `us-central1`. */
const REGION = /\bregion\b|\b(?:af|ap|ca|eu|il|me|mx|sa|us)-[a-z]+-?\d\b/i;

export const isRegion = ({ component, label }: DiagramNode): boolean =>
  component === "boundary" && REGION.test(label);

/** The innermost region of every box that stands in one. */
export function regionsOf({ nodes }: Diagram): ReadonlyMap<NodeId, NodeId> {
  const regions = new Set(nodes.filter(isRegion).map(({ id }) => id));
  const found = new Map<NodeId, NodeId>();
  if (regions.size === 0) return found;
  const parents = new Map(nodes.map(({ id, parent }) => [id, parent]));
  for (const { id } of nodes) {
    const walked = new Set<NodeId>();
    for (let at = parents.get(id); at !== undefined && !walked.has(at); at = parents.get(at)) {
      walked.add(at);
      if (!regions.has(at)) continue;
      found.set(id, at);
      break;
    }
  }
  return found;
}
