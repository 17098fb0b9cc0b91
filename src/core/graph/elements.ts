/** The boxes and arrows of a document with their roles, kinds and neighbours filled in; notes and boundaries left out. */
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Component } from "../catalogue/component.ts";
import { ancestorsOf, KINDS, type KindId, kindOf, type Mode } from "../catalogue/kinds.ts";
import { rolesOf } from "../catalogue/node-roles.ts";
import type { Role } from "../catalogue/roles.ts";
import { type SettingId, settingValue, type ValueOf } from "../catalogue/settings.ts";
import type { Diagram, DiagramEdge, DiagramNode, EdgeId, NodeId } from "../document/types.ts";

export interface GraphNode {
  readonly id: NodeId;
  /** Every node of the drawing, in document order, and its own place among them. */
  readonly drawing: readonly GraphNode[];
  readonly index: number;
  readonly label: string;
  readonly node: DiagramNode;
  /** `undefined` for a component that no palette has: it takes and gives anything and plays no role of its own. */
  readonly component: Component | undefined;
  /** See `catalogue/node-roles.ts`. */
  readonly roles: ReadonlySet<Role>;
  /** In document order, as `out`. */
  readonly in: readonly GraphEdge[];
  readonly out: readonly GraphEdge[];
}

export interface GraphEdge {
  readonly id: EdgeId;
  readonly edge: DiagramEdge;
  readonly kind: KindId | undefined;
  /** The kind and what it is a subtype of; empty while it is not set. */
  readonly kinds: ReadonlySet<KindId>;
  /** The person's own mode, else the kind's; `undefined` only while the kind is. */
  readonly mode: Mode | undefined;
  readonly source: GraphNode;
  readonly target: GraphNode;
}

/** Whether the node plays one of the roles. */
export function hasRole(node: GraphNode, ...roles: readonly Role[]): boolean {
  for (const role of roles) if (node.roles.has(role)) return true;
  return false;
}

/** What holds on the node: its own value, else the default; `undefined` where there is neither. */
export const settingOf = <I extends SettingId>(node: GraphNode, id: I): ValueOf<I> | undefined =>
  settingValue(node.node, node.component, id)?.value;

/** Whether the edge carries one of the kinds or a subtype; an edge without a kind carries none. */
export function carries({ kinds: carried }: GraphEdge, ...kinds: readonly KindId[]): boolean {
  for (const kind of kinds) if (carried.has(kind)) return true;
  return false;
}

const subtypes = new Map<string, ReadonlySet<KindId>>();

/** The kinds and all their subtypes. */
export function withSubtypes(kinds: readonly KindId[]): ReadonlySet<KindId> {
  const key = kinds.join();
  let all = subtypes.get(key);
  if (!all) {
    all = new Set(
      KINDS.map(({ id }) => id).filter((id) =>
        kinds.some((ancestor) => ancestorsOf(id).has(ancestor)),
      ),
    );
    subtypes.set(key, all);
  }
  return all;
}

const NOT_DATA = withSubtypes(["control", "alert", "metric", "meta", "config", "response"]);

/** DATA: what flows rather than steers, and what has no kind yet. `response` is a return edge and never counts (only `findLoops` adds it). */
export const isData = ({ kind }: GraphEdge): boolean => kind === undefined || !NOT_DATA.has(kind);

const FORWARD = withSubtypes([
  "request",
  "cand",
  "pred",
  "prompt",
  "emb",
  "feat-on",
  "tool",
  "media",
]);

/** A hop that takes a request on, be it waited for or queued; not where the person set it to batch. */
export const isOnward = ({ edge, kind }: GraphEdge): boolean =>
  kind !== undefined && FORWARD.has(kind) && edge.mode !== "batch";

/** FWD: a hop of the request path, unless the person set it to async or batch. `response` never is one. */
export const isForward = (edge: GraphEdge): boolean => isOnward(edge) && edge.edge.mode !== "async";

/** Distinct nodes that the node feeds, by edges of the kinds or by any. */
export const consumers = (node: GraphNode, ...kinds: readonly KindId[]): readonly GraphNode[] =>
  distinct(chosen(node.out, kinds).map((edge) => edge.target));

/** Distinct nodes that feed the node, by edges of the kinds or by any. */
export const producers = (node: GraphNode, ...kinds: readonly KindId[]): readonly GraphNode[] =>
  distinct(chosen(node.in, kinds).map((edge) => edge.source));

const chosen = (edges: readonly GraphEdge[], kinds: readonly KindId[]): readonly GraphEdge[] =>
  kinds.length === 0 ? edges : edges.filter((edge) => carries(edge, ...kinds));

const distinct = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];

interface Elements {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** Link the elements; edges that miss an end, or hang on a note or boundary, are ignored. */
export function linkElements(document: Diagram, catalogue: Catalogue): Elements {
  const nodes: Draft[] = [];
  const drafts = new Map<NodeId, Draft>();
  for (const node of document.nodes) {
    const draft = draftOf(node, catalogue, nodes);
    if (hasRole(draft, "note", "boundary")) continue;
    drafts.set(node.id, draft);
    nodes.push(draft);
  }
  const edges: GraphEdge[] = [];
  for (const edge of document.edges) {
    const source = drafts.get(edge.source);
    const target = drafts.get(edge.target);
    if (!source || !target) continue;
    const { id, kind } = edge;
    const mode = edge.mode ?? (kind && kindOf(kind).mode);
    const kinds = kind === undefined ? UNSET : ancestorsOf(kind);
    const linked = { id, edge, kind, kinds, mode, source, target };
    source.out.push(linked);
    target.in.push(linked);
    edges.push(linked);
  }
  return { nodes, edges };
}

const UNSET: ReadonlySet<KindId> = new Set();

/** A node while its edges are being gathered. */
interface Draft extends GraphNode {
  readonly in: GraphEdge[];
  readonly out: GraphEdge[];
}

const draftOf = (node: DiagramNode, catalogue: Catalogue, drawing: readonly Draft[]): Draft => ({
  id: node.id,
  drawing,
  index: drawing.length,
  label: node.label,
  node,
  component: catalogue.find(node.component),
  roles: rolesOf(node, catalogue),
  in: [],
  out: [],
});
