/** Wires boxes by the kinds that may legally flow between them. */
import { legalKinds } from "../catalogue/catalogue.ts";
import type { Component } from "../catalogue/component.ts";
import type { KindId } from "../catalogue/kinds.ts";
import { addEdges, newElementId, removeElements, updateEdge } from "../document/edit.ts";
import { midpoint } from "../document/grid.ts";
import type { Diagram, EdgeId, NodeId } from "../document/types.ts";
import type { FixContext } from "../lint/rule.ts";
import { componentOf, type Inserted, insertNode, type NewNodeOptions } from "./new-node.ts";

/** Kinds to choose from, best first. */
export type KindChoice = KindId | readonly KindId[];

/** The first of the kinds that may flow from one node to the other; `undefined` when none may. */
export function legalKind(
  document: Diagram,
  context: Pick<FixContext, "catalogue">,
  source: NodeId,
  target: NodeId,
  kinds: KindChoice,
): KindId | undefined {
  const from = componentAt(document, context, source);
  const to = componentAt(document, context, target);
  if (!from || !to || source === target) return undefined;
  const legal = legalKinds(from, to);
  return [kinds].flat().find((kind) => legal.includes(kind));
}

/**
 * Add an edge of the first of the kinds that is legal between the two.
 *
 * The document stays itself where such an edge is drawn already, where none of the kinds is legal,
 * and where an end is missing.
 */
export function connect(
  document: Diagram,
  context: Pick<FixContext, "catalogue">,
  source: NodeId,
  target: NodeId,
  kinds: KindChoice,
): Diagram {
  const kind = legalKind(document, context, source, target, kinds);
  if (kind === undefined || hasEdge(document, source, target, kind)) return document;
  return addEdges(document, [
    { id: newElementId(document, `${source}-${target}`), source, target, kind },
  ]);
}

export const hasEdge = (document: Diagram, source: NodeId, target: NodeId, kind: KindId): boolean =>
  document.edges.some(
    (edge) => edge.source === source && edge.target === target && edge.kind === kind,
  );

/** What each half of a bridged edge carries, best first; the edge's own kind when left out. */
export interface Halves {
  readonly before?: KindChoice;
  readonly after?: KindChoice;
}

/**
 * Lead an edge through a node that is drawn already: source → via → target.
 *
 * The first half keeps the id and the words of the edge. The document stays itself where the edge
 * or the node is missing, or where a half would have no legal kind.
 */
export function reroute(
  document: Diagram,
  context: Pick<FixContext, "catalogue">,
  edgeId: EdgeId,
  via: NodeId,
  halves: Halves = {},
): Diagram {
  const edge = document.edges.find((candidate) => candidate.id === edgeId);
  if (!edge) return document;
  const own = edge.kind === undefined ? [] : [edge.kind];
  const before = legalKind(document, context, edge.source, via, halves.before ?? own);
  const after = legalKind(document, context, via, edge.target, halves.after ?? own);
  if (before === undefined || after === undefined) return document;
  const first = hasEdge(document, edge.source, via, before)
    ? removeElements(document, new Set([edgeId]))
    : updateEdge(document, edgeId, {
        target: via,
        kind: before,
        waypoints: undefined,
        ...(before === edge.kind ? {} : { mode: undefined }),
      });
  return connect(first, context, via, edge.target, after);
}

/**
 * Insert a component into an edge: source → new node → target, half-way, in the band of the target
 * unless the document draws the component's own. `undefined` where that cannot be done legally.
 */
export function bridge(
  document: Diagram,
  context: FixContext,
  edgeId: EdgeId,
  component: string,
  options: Halves & NewNodeOptions = {},
): Inserted | undefined {
  const edge = document.edges.find((candidate) => candidate.id === edgeId);
  const source = document.nodes.find((node) => node.id === edge?.source);
  const target = document.nodes.find((node) => node.id === edge?.target);
  if (!source || !target) return undefined;
  const inserted = insertNode(document, context, component, midpoint(source, target), {
    ...options,
    anchor: target.id,
  });
  const rerouted = reroute(inserted.document, context, edgeId, inserted.id, options);
  return rerouted === inserted.document ? undefined : { document: rerouted, id: inserted.id };
}

function componentAt(
  document: Diagram,
  context: Pick<FixContext, "catalogue">,
  id: NodeId,
): Component | undefined {
  const node = document.nodes.find((candidate) => candidate.id === id);
  return node && componentOf(context, node.component);
}
