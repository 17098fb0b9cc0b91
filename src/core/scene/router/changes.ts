/** What has changed between two diagrams as far as routes are concerned. */
import type { EdgeId, Lane, NodeId } from "../../document/types.ts";
import type { RouteEdge, RouteInput, RouteNode } from "./route.ts";

export interface Changes {
  /** Boxes that came, went, moved or grew. */
  readonly nodes: ReadonlySet<NodeId>;
  /** Edges that came, went or lead another way now; those of changed boxes are not named. */
  readonly edges: ReadonlySet<EdgeId>;
  /** Bands are elsewhere, and with them their names. */
  readonly lanes: boolean;
}

export function changesBetween(before: RouteInput, after: RouteInput): Changes {
  return {
    nodes: changedIds(before.nodes, after.nodes, sameNode),
    edges: changedIds(before.edges, after.edges, sameEdge),
    lanes: !sameLanes(before.lanes ?? [], after.lanes ?? []),
  };
}

function changedIds<T extends { readonly id: string }>(
  before: readonly T[],
  after: readonly T[],
  same: (a: T, b: T) => boolean,
): ReadonlySet<string> {
  if (before === after) return new Set();
  if (haveSameIds(before, after)) {
    const others = after.filter((item, index) => {
      const was = before[index];
      return was !== item && (was === undefined || !same(was, item));
    });
    return new Set(others.map(({ id }) => id));
  }
  const old = new Map(before.map((item) => [item.id, item]));
  const changed = new Set<string>();
  for (const item of after) {
    const was = old.get(item.id);
    if (was === undefined || (was !== item && !same(was, item))) changed.add(item.id);
    old.delete(item.id);
  }
  for (const gone of old.keys()) changed.add(gone);
  return changed;
}

/** In the same order: most changes add nothing and take nothing away. */
const haveSameIds = (
  before: readonly { readonly id: string }[],
  after: readonly { readonly id: string }[],
): boolean =>
  before.length === after.length && after.every(({ id }, index) => id === before[index]?.id);

const sameNode = (a: RouteNode, b: RouteNode): boolean =>
  a.component === b.component &&
  a.position.x === b.position.x &&
  a.position.y === b.position.y &&
  a.size.width === b.size.width &&
  a.size.height === b.size.height;

const sameEdge = (a: RouteEdge, b: RouteEdge): boolean =>
  a.source === b.source &&
  a.target === b.target &&
  a.kind === b.kind &&
  a.waypoints === b.waypoints &&
  a.style === b.style;

const sameLanes = (a: readonly Lane[], b: readonly Lane[]): boolean =>
  a === b ||
  (a.length === b.length &&
    a.every((lane, index) => {
      const other = b[index];
      return (
        other?.position.x === lane.position.x &&
        other.position.y === lane.position.y &&
        other.size.width === lane.size.width &&
        other.size.height === lane.size.height
      );
    }));
