/** Arranges some boxes of a diagram, each band's inside the bounds that they have; all others stay. */
import { withHeld } from "../document/containment.ts";
import { moveNodes, updateEdge } from "../document/edit.ts";
import { GRID, LANE_PADDING } from "../document/grid.ts";
import { resizeLane } from "../document/lanes.ts";
import type { Diagram, DiagramNode, LaneId, NodeId } from "../document/types.ts";
import { cornerOf } from "./corner.ts";
import type { LayoutEngine } from "./engine.ts";
import { type Members, membersOf } from "./members.ts";
import { settle } from "./settle.ts";
import { layoutWhole } from "./whole.ts";

/**
 * The diagram with these nodes, and what boundaries among them hold, laid out from the upper left
 * corner that they have now. Boxes of different bands are laid out apart, so that each stays in its
 * own; a band that becomes too small grows. Locked nodes and all others stay; boxes that would lie
 * on them step aside. Rejects only where the engine does.
 */
export async function layoutSelection(
  document: Diagram,
  ids: ReadonlySet<NodeId>,
  engine: LayoutEngine,
): Promise<Diagram> {
  const members = membersAmong(document, withHeld(document, ids));
  if (members.movable.length < 2) return document;
  let placed = withoutBends(document, new Set(members.movable.map(({ id }) => id)));
  for (const [, nodes] of byLane(members.movable)) {
    const some = { ...members, movable: nodes };
    placed = moveNodes(placed, await layoutWhole(document, some, engine, cornerOf(nodes)));
  }
  return grown(settle(placed, members), members);
}

/** Those of the document's members that are meant, with the boundaries around them. */
function membersAmong(document: Diagram, ids: ReadonlySet<NodeId>): Members {
  const all = membersOf(document);
  const movable = all.movable.filter(({ id }) => ids.has(id));
  const byId = new Map(all.boundaries.map((boundary) => [boundary.id, boundary]));
  const around = new Set<NodeId>();
  for (const node of movable) {
    for (let at = all.holderOf(node); at !== undefined && !around.has(at); ) {
      around.add(at);
      const boundary = byId.get(at);
      at = boundary && all.holderOf(boundary);
    }
  }
  return {
    ...all,
    movable,
    boundaries: all.boundaries.filter(({ id }) => around.has(id)),
    notes: all.notes.filter(({ id }) => ids.has(id)),
  };
}

function byLane(
  nodes: readonly DiagramNode[],
): ReadonlyMap<LaneId | undefined, readonly DiagramNode[]> {
  const groups = new Map<LaneId | undefined, DiagramNode[]>();
  for (const node of nodes) groups.set(node.lane, [...(groups.get(node.lane) ?? []), node]);
  return groups;
}

/** Bends set by hand fit the old places only. */
const withoutBends = (document: Diagram, moved: ReadonlySet<NodeId>): Diagram =>
  document.edges
    .filter(({ source, target, waypoints }) => waypoints && moved.has(source) && moved.has(target))
    .reduce((result, { id }) => updateEdge(result, id, { waypoints: undefined }), document);

/** Bands become as large as the boxes laid out in them need; not where a locked box would be pushed away. */
function grown(document: Diagram, { movable }: Members): Diagram {
  const moved = new Set(movable.map(({ id }) => id));
  return document.lanes.reduce((result, { id }) => {
    const inside = result.nodes.filter((node) => node.lane === id && moved.has(node.id));
    const lane = result.lanes.find((one) => one.id === id);
    if (!lane || inside.length === 0) return result;
    const right = Math.max(...inside.map(({ position, size }) => position.x + size.width));
    const bottom = Math.max(...inside.map(({ position, size }) => position.y + size.height));
    const across = onGrid(right + LANE_PADDING - lane.position.x - lane.size.width);
    const down = onGrid(bottom + LANE_PADDING - lane.position.y - lane.size.height);
    const wider = across > 0 ? resizeLane(result, id, "right", across) : result;
    const pushes = result.nodes.some(
      ({ locked, position }) => locked === true && position.y >= lane.position.y + lane.size.height,
    );
    return down > 0 && !pushes ? resizeLane(wider, id, "bottom", down) : wider;
  }, document);
}

const onGrid = (length: number): number => Math.ceil(length / GRID) * GRID;
