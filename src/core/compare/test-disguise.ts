/** A design that nobody would know again by its words: other names, makers, ids and places; for tests only. */
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Diagram, DiagramNode, NodeId } from "../document/types.ts";

export interface Disguised {
  readonly diagram: Diagram;
  /** The id of each box under its old one. */
  readonly ids: ReadonlyMap<NodeId, NodeId>;
}

/** The last becomes the first; a box becomes another maker's, or another component of the same parts. */
export function disguise(diagram: Diagram, catalogue: Catalogue): Disguised {
  const ids = new Map(diagram.nodes.map(({ id }, index) => [id, `n${index}`]));
  const idOf = (id: NodeId): NodeId => ids.get(id) ?? id;
  const nodes = diagram.nodes.map(
    (node, index): DiagramNode => ({
      ...node,
      id: idOf(node.id),
      label: `Box ${index}`,
      component: standIn(node.component, catalogue),
      position: { x: (index * 7919) % 2000, y: (index * 104_729) % 1500 },
      ...(node.parent === undefined ? {} : { parent: idOf(node.parent) }),
    }),
  );
  const edges = diagram.edges.map((edge, index) => ({
    ...edge,
    id: `e${index}`,
    source: idOf(edge.source),
    target: idOf(edge.target),
  }));
  return {
    diagram: {
      ...diagram,
      title: "Other",
      lanes: [],
      nodes: nodes.toReversed(),
      edges: edges.toReversed(),
    },
    ids,
  };
}

/** The component itself where the catalogue has no other of just these roles. */
export function standIn(id: string, catalogue: Catalogue): string {
  const component = catalogue.find(id);
  const roles = rolesKey(component?.roles ?? []);
  const others = catalogue.components.filter(
    (other) => other.id !== id && rolesKey(other.roles) === roles,
  );
  return others.at(-1)?.id ?? id;
}

const rolesKey = (roles: readonly string[]): string => [...roles].sort().join();

/** Without these boxes and all lines at them. */
export const without = (diagram: Diagram, gone: ReadonlySet<NodeId>): Diagram => ({
  ...diagram,
  nodes: diagram.nodes.filter(({ id }) => !gone.has(id)),
  edges: diagram.edges.filter(({ source, target }) => !gone.has(source) && !gone.has(target)),
});
