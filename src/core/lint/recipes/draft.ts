/** A document under repair: recipes draw on it step by step, each step on top of the last. */
import type { KindId } from "../../catalogue/kinds.ts";
import { beside, type Side } from "../../document/grid.ts";
import type { Diagram, NodeId } from "../../document/types.ts";
import type { GraphEdge, GraphNode } from "../../graph/elements.ts";
import { buildGraph, type Graph } from "../../graph/graph.ts";
import { ensureNode, findNode, type Wanted } from "../../insert/ensure-node.ts";
import { insertNode } from "../../insert/new-node.ts";
import {
  connect,
  connectAll,
  type Halves,
  hasEdge,
  legalKind,
  type Link,
  reroute,
} from "../../insert/wire.ts";
import type { FixContext } from "../rule.ts";

export class Draft {
  #document: Diagram;
  readonly context: FixContext;

  constructor(document: Diagram, context: FixContext) {
    this.#document = document;
    this.context = context;
  }

  get document(): Diagram {
    return this.#document;
  }

  /** The drawing as it is now; nodes of an earlier one are stale after a change. */
  get graph(): Graph {
    return buildGraph(this.#document, this.context.catalogue);
  }

  /** Throws for an id that is not drawn: recipes ask only for what they have found or put there. */
  node(id: NodeId): GraphNode {
    const node = this.graph.node(id);
    if (!node) throw new Error(`No such node: ${id}`);
    return node;
  }

  /** Take over a document that was made from this one. */
  become(document: Diagram): void {
    this.#document = document;
  }

  find(wanted: Wanted, anchor: NodeId): NodeId | undefined {
    const near = beside(this.node(anchor).node, "right");
    return findNode(this.#document, this.context, wanted, near);
  }

  /** Reuse the node that will do, else insert one beside the anchor. */
  ensure(wanted: Wanted, anchor: NodeId, side: Side): NodeId {
    const near = beside(this.node(anchor).node, side);
    const { document, id } = ensureNode(this.#document, this.context, wanted, near, anchor);
    this.#document = document;
    return id;
  }

  insert(component: string, anchor: NodeId, side: Side): NodeId {
    const near = beside(this.node(anchor).node, side);
    const { document, id } = insertNode(this.#document, this.context, component, near, { anchor });
    this.#document = document;
    return id;
  }

  /** Draw an edge of the first legal kind, unless it is drawn already; whether it is there now. */
  connect(source: NodeId, target: NodeId, ...kinds: readonly KindId[]): boolean {
    this.#document = connect(this.#document, this.context, source, target, kinds);
    const kind = legalKind(this.#document, this.context, source, target, kinds);
    return kind !== undefined && hasEdge(this.#document, source, target, kind);
  }

  /** `connect` for many, in one walk over the document. */
  wire(links: readonly Link[]): void {
    this.#document = connectAll(this.#document, this.context, links);
  }

  reroute(edge: GraphEdge, via: NodeId, halves: Halves = {}): void {
    this.#document = reroute(this.#document, this.context, edge.id, via, halves);
  }
}
