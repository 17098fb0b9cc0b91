/** Wires boxes by the kinds that may legally flow between them. */
import { passes } from "../catalogue/catalogue.ts";
import type { Component } from "../catalogue/component.ts";
import type { KindId } from "../catalogue/kinds.ts";
import { addEdges, newElementIds, removeElements, updateEdge } from "../document/edit.ts";
import { midpoint } from "../document/grid.ts";
import type { Diagram, DiagramEdge, EdgeId, NodeId } from "../document/types.ts";
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
  if (source === target) return undefined;
  const [from, to] = [source, target].map((id) => componentAt(document, context, id));
  return firstLegal(from, to, kinds);
}

function firstLegal(
  from: Component | undefined,
  to: Component | undefined,
  kinds: KindChoice,
): KindId | undefined {
  if (!from || !to) return undefined;
  return [kinds].flat().find((kind) => passes(from.emits, kind) && passes(to.accepts, kind));
}

/** An edge to draw. */
export interface Link {
  readonly source: NodeId;
  readonly target: NodeId;
  readonly kinds: KindChoice;
}

/**
 * Add an edge of the first of the kinds that is legal between the two.
 *
 * The document stays itself where such an edge is drawn already, where none of the kinds is legal,
 * and where an end is missing.
 */
export const connect = (
  document: Diagram,
  context: Pick<FixContext, "catalogue">,
  source: NodeId,
  target: NodeId,
  kinds: KindChoice,
): Diagram => connectAll(document, context, [{ source, target, kinds }]);

/** `connect` for many links, in one walk over the document. */
export function connectAll(
  document: Diagram,
  context: Pick<FixContext, "catalogue">,
  links: readonly Link[],
): Diagram {
  const ends = new Set(links.flatMap(({ source, target }) => [source, target]));
  const components = new Map(
    document.nodes
      .filter(({ id }) => ends.has(id))
      .map((node) => [node.id, componentOf(context, node.component)]),
  );
  const drawn = new Set(document.edges.map(nameOf));
  const newId = newElementIds(document);
  const edges = links.flatMap(({ source, target, kinds }): readonly DiagramEdge[] => {
    const kind = firstLegal(components.get(source), components.get(target), kinds);
    if (kind === undefined || source === target) return [];
    if (drawn.has(nameOf({ source, target, kind }))) return [];
    drawn.add(nameOf({ source, target, kind }));
    return [{ id: newId(`${source}-${target}`), source, target, kind }];
  });
  return addEdges(document, edges);
}

/** Unlike any joining with a character, no two pairs of ids have one name. */
const nameOf = ({
  source,
  target,
  kind,
}: Pick<DiagramEdge, "source" | "target" | "kind">): string =>
  JSON.stringify([source, target, kind]);

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
