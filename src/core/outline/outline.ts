/** A design as text: lane by lane, each box with what leads to it, what leads on, and what the review found. */
import type { Catalogue } from "../catalogue/catalogue.ts";
import { kindOf } from "../catalogue/kinds.ts";
import type { Diagram, DiagramEdge, DiagramNode, EdgeId, NodeId } from "../document/types.ts";
import type { Finding, Severity } from "../lint/rule.ts";
import { readLanes } from "./flow-order.ts";

export interface OutlineEdge {
  readonly id: EdgeId;
  /** The name of the box at the other end. */
  readonly other: string;
  /** What flows; `undefined` while the person has not said. */
  readonly kind: string | undefined;
}

export interface OutlineBox {
  readonly id: NodeId;
  readonly name: string;
  /** What it is, where the name does not say it. */
  readonly what: string | undefined;
  /** The boundary around it. */
  readonly inside: string | undefined;
  readonly incoming: readonly OutlineEdge[];
  readonly outgoing: readonly OutlineEdge[];
  readonly findings: readonly OutlineFinding[];
}

export interface OutlineFinding {
  readonly title: string;
  readonly severity: Severity;
}

export interface OutlineLane {
  /** `undefined` for what stands in no lane. */
  readonly name: string | undefined;
  readonly boxes: readonly OutlineBox[];
}

type SeenFinding = Pick<Finding, "title" | "severity" | "nodes" | "edges">;

/** In the order of reading. A finding stands with every box that it names, itself or by an arrow that leads on from it. */
export function outlineOf(
  document: Diagram,
  catalogue: Catalogue,
  findings: readonly SeenFinding[],
): readonly OutlineLane[] {
  const nodes = new Map(document.nodes.map((node) => [node.id, node]));
  const nameOf = (id: NodeId) => nameIn(nodes.get(id), catalogue) ?? id;
  const incoming = byEnd(document.edges, ({ target }) => target);
  const outgoing = byEnd(document.edges, ({ source }) => source);
  const found = findingsByBox(document.edges, findings);
  const edgeOf = (edge: DiagramEdge, other: NodeId): OutlineEdge => ({
    id: edge.id,
    other: nameOf(other),
    kind: edge.kind === undefined ? undefined : kindOf(edge.kind).name,
  });
  const boxOf = (node: DiagramNode): OutlineBox => {
    const name = nameOf(node.id);
    return {
      id: node.id,
      name,
      what: kindOfThing(node, name, catalogue),
      inside: node.parent === undefined ? undefined : nameOf(node.parent),
      incoming: (incoming.get(node.id) ?? []).map((edge) => edgeOf(edge, edge.source)),
      outgoing: (outgoing.get(node.id) ?? []).map((edge) => edgeOf(edge, edge.target)),
      findings: [...(found.get(node.id) ?? [])],
    };
  };
  return readLanes(document).map((part) => ({
    name: part.lane?.name,
    boxes: part.nodes.map(boxOf),
  }));
}

/** What a person would call the box. */
export function nameIn(node: DiagramNode | undefined, catalogue: Catalogue): string | undefined {
  if (!node) return undefined;
  const label = node.label.trim();
  return label === "" ? (catalogue.find(node.component)?.name ?? node.id) : label;
}

/** The component, or the generic one that a product is, where it says more than the name. */
function kindOfThing(
  { component: id }: DiagramNode,
  name: string,
  catalogue: Catalogue,
): string | undefined {
  const component = catalogue.find(id);
  if (component?.name !== name) return component?.name;
  return component.isA === undefined ? undefined : catalogue.find(component.isA)?.name;
}

function byEnd(
  edges: readonly DiagramEdge[],
  end: (edge: DiagramEdge) => NodeId,
): ReadonlyMap<NodeId, readonly DiagramEdge[]> {
  const ends = new Map<NodeId, DiagramEdge[]>();
  for (const edge of edges) {
    const others = ends.get(end(edge));
    if (others) others.push(edge);
    else ends.set(end(edge), [edge]);
  }
  return ends;
}

function findingsByBox(
  edges: readonly DiagramEdge[],
  findings: readonly SeenFinding[],
): ReadonlyMap<NodeId, ReadonlySet<OutlineFinding>> {
  const sources = new Map(edges.map(({ id, source }) => [id, source]));
  const found = new Map<NodeId, Set<OutlineFinding>>();
  for (const { title, severity, nodes, edges: lines } of findings) {
    const told = { title, severity };
    for (const id of [...nodes, ...lines.flatMap((line) => sources.get(line) ?? [])]) {
      const others = found.get(id);
      if (others) others.add(told);
      else found.set(id, new Set([told]));
    }
  }
  return found;
}
