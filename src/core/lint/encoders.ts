/** Which encoders fill each vector index, and which look things up in it. */
import { passes } from "../catalogue/catalogue.ts";
import { carries, consumers, type GraphNode, hasRole, producers } from "../graph/elements.ts";
import { type Graph, perGraph } from "../graph/graph.ts";

/** An encoder of items, and what its vectors pass on their way into the index. */
export interface ItemEncoder {
  readonly encoder: GraphNode;
  readonly via: readonly GraphNode[];
}

export interface IndexedSpace {
  readonly index: GraphNode;
  /** Encoders whose vectors are compared with those in the index. */
  readonly queries: readonly GraphNode[];
  readonly items: readonly ItemEncoder[];
}

/** An index builder and a store or two: vectors take no longer way into an index. */
const MOST_HOPS = 3;

export const indexedSpaces = perGraph((graph: Graph): readonly IndexedSpace[] =>
  graph.withRole("vector-index").map((index) => {
    const queries = queryEncoders(graph, index);
    const items = itemEncoders(index, MOST_HOPS, []).filter(
      ({ encoder, via }) => via.length > 0 || !(queries.includes(encoder) || isUnread(encoder)),
    );
    return { index, queries, items };
  }),
);

/** On a request path, and before the index or a retriever that reads it. */
function queryEncoders(graph: Graph, index: GraphNode): readonly GraphNode[] {
  const readers = consumers(index, "cand").filter((node) => hasRole(node, "retrieval"));
  const asking = [index, ...readers].flatMap((node) => producers(node, "emb"));
  return [...new Set(asking)].filter(
    (node) => hasRole(node, "encoder") && (graph.online.has(node) || isAsked(node)),
  );
}

/** Requests tell a query encoder while the client is not drawn yet. */
const isAsked = (node: GraphNode): boolean => node.in.some((edge) => carries(edge, "request"));

function itemEncoders(
  node: GraphNode,
  hops: number,
  via: readonly GraphNode[],
): readonly ItemEncoder[] {
  if (hops === 0) return [];
  return producers(node, "emb", "index").flatMap((source) =>
    hasRole(source, "encoder")
      ? [{ encoder: source, via }]
      : itemEncoders(source, hops - 1, [...via, source]),
  );
}

/** It could encode queries, and reads no items: nobody has drawn yet what it is for. */
const isUnread = ({ component, in: edges }: GraphNode): boolean =>
  component !== undefined &&
  passes(component.accepts, "request") &&
  !edges.some(
    (edge) => edge.kind === undefined || carries(edge, "doc", "batch", "media", "event", "graph"),
  );

/** Whether the encoder gets new versions of its model. */
export const isReleasedTo = (encoder: GraphNode): boolean =>
  encoder.in.some((edge) => carries(edge, "model") && hasRole(edge.source, "registry", "deployer"));
