/** Doubles a box with all its wires: the second arm of an experiment. */
import { addEdges, addNodes, newElementIds } from "../document/edit.ts";
import { beside } from "../document/grid.ts";
import { LIMITS } from "../document/limits.ts";
import type { Diagram, DiagramEdge, NodeId } from "../document/types.ts";
import type { FixContext } from "../lint/rule.ts";
import { newNode, type Inserted } from "./new-node.ts";
import { freePlace } from "./place.ts";

/**
 * A copy of the node below it, with a copy of every edge in and out (without hand-set bends) for
 * which `copies` holds. `undefined` where the node is missing.
 */
export function cloneNode(
  document: Diagram,
  context: FixContext,
  id: NodeId,
  label: string,
  copies: (edge: DiagramEdge) => boolean = () => true,
): Inserted | undefined {
  const original = document.nodes.find((node) => node.id === id);
  if (!original) return undefined;
  const short = label.slice(0, LIMITS.label);
  const fresh = newNode(document, context, original.component, original.position, {
    label: short,
  });
  const place = freePlace(document, fresh.size, beside(original, "below"), original.lane);
  const { locked: _, ...rest } = original;
  const clone = { ...rest, id: fresh.id, label: short, size: fresh.size, position: place.position };
  const drawn = addNodes(place.document, [clone]);
  return { document: copyEdges(drawn, id, clone.id, copies), id: clone.id };
}

function copyEdges(
  document: Diagram,
  from: NodeId,
  to: NodeId,
  copies: (edge: DiagramEdge) => boolean,
): Diagram {
  const moved = (end: NodeId): NodeId => (end === from ? to : end);
  const newId = newElementIds(document);
  const edges = document.edges
    .filter((edge) => (edge.source === from || edge.target === from) && copies(edge))
    .map(({ waypoints: _, ...rest }) => {
      const [source, target] = [moved(rest.source), moved(rest.target)];
      return { ...rest, id: newId(`${source}-${target}`), source, target };
    });
  return addEdges(document, edges);
}
