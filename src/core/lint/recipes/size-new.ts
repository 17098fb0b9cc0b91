/** Recipe: boxes that a fix has put on the request path take the load that comes to them there. */
import { setSetting } from "../../document/edit.ts";
import type { Diagram } from "../../document/types.ts";
import { requestPath } from "../../estimates/request-path.ts";
import { buildGraph } from "../../graph/graph.ts";
import type { FixContext } from "../rule.ts";
import { setReplicasNeeded } from "./set-replicas.ts";

/** What is new in the drawing gets as many replicas as it needs; in production at least two. */
export function sizeNew(
  before: Diagram,
  after: Diagram,
  context: Pick<FixContext, "catalogue">,
): Diagram {
  const drawn = new Set(before.nodes.map(({ id }) => id));
  const added = after.nodes.map(({ id }) => id).filter((id) => !drawn.has(id));
  if (added.length === 0) return after;
  const graph = buildGraph(after, context.catalogue);
  const path = requestPath(graph);
  const asked = added.filter((id) => {
    const node = graph.node(id);
    return graph.stage === "production" && node !== undefined && path.has(node);
  });
  const doubled = asked.reduce((drawing, id) => setSetting(drawing, id, "replicas", 2), after);
  return setReplicasNeeded(doubled, context, added);
}
