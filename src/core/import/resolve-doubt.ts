/** A person says what an unsure box is: it becomes that, keeps its words and its arrows, and these get kinds that fit. */
import { mapNodes } from "../document/edit.ts";
import type { Diagram, DiagramEdge, NodeId } from "../document/types.ts";
import { boxSize, boxText } from "../scene/box.ts";
import { flowOf } from "./edge-kinds.ts";
import type { ImportContext } from "./import-context.ts";

/** The same diagram where there is no such box, or it is that already. */
export function resolveDoubt(
  document: Diagram,
  id: NodeId,
  component: string,
  context: ImportContext,
): Diagram {
  const resolved = mapNodes(document, (node) => {
    if (node.id !== id || node.component === component) return node;
    const next = { ...node, component };
    return { ...next, size: boxSize(boxText(next, context.catalogue), context.measure) };
  });
  if (resolved === document) return document;
  const components = new Map(resolved.nodes.map((node) => [node.id, node.component]));
  const refit = (edge: DiagramEdge): DiagramEdge => {
    if (edge.source !== id && edge.target !== id) return edge;
    const [source, target] = [components.get(edge.source), components.get(edge.target)];
    const flow = flowOf({ label: edge.label ?? "" }, source ?? "", target ?? "", context);
    const { kind: _kind, mode: _mode, ...bare } = edge;
    // The arrow stays as it is drawn, even where data would come back along it.
    return flow.kind === undefined || flow.isTurned ? bare : { ...bare, kind: flow.kind };
  };
  return { ...resolved, edges: resolved.edges.map(refit) };
}
