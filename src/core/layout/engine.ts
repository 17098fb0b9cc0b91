/** The port to the layout engine: the part of ELK's JSON graph that we use. `core` never imports ELK itself. */
import type { DiagramEdge, NodeId } from "../document/types.ts";

/** A node of the graph, or the graph itself. The engine answers with the same shape, positions filled in. */
export interface LayoutGraph {
  id: string;
  layoutOptions?: Record<string, string>;
  children?: LayoutGraph[];
  edges?: LayoutEdge[];
  /** Upper left corner, relative to the parent (px). */
  x?: number;
  y?: number;
  width?: number;
  height?: number;
}

export interface LayoutEdge {
  id: string;
  sources: string[];
  targets: string[];
}

/** What `new ELK()` of elkjs is; in the app it works in a worker. Rejects only on a graph it cannot read. */
export interface LayoutEngine {
  layout(graph: LayoutGraph): Promise<LayoutGraph>;
}

/** The document's edges among `inside`, as ELK takes them. */
export const layoutEdges = (
  edges: readonly DiagramEdge[],
  inside: ReadonlySet<NodeId>,
): LayoutEdge[] =>
  edges
    .filter((edge) => inside.has(edge.source) && inside.has(edge.target))
    .map(({ id, source, target, kind }) =>
      // A response runs back along its request: turned round it does not make a loop.
      kind === "response"
        ? { id, sources: [target], targets: [source] }
        : { id, sources: [source], targets: [target] },
    );

/** Layered, left to right. */
export const LAYERED: Readonly<Record<string, string>> = {
  "elk.algorithm": "layered",
  "elk.direction": "RIGHT",
};
