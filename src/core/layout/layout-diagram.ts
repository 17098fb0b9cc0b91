/** Arranges a whole diagram: "Tidy" in the editor, `layout` on the command line. */
import { mapNodes } from "../document/edit.ts";
import type { Diagram, DiagramNode, Lane, Point } from "../document/types.ts";
import type { LayoutEngine } from "./engine.ts";
import { type LaneMembers, layoutLanes } from "./lanes.ts";
import { type Members, membersOf } from "./members.ts";
import { settle } from "./settle.ts";
import { layoutWhole } from "./whole.ts";

/**
 * The diagram with every box in a new place on the grid, and its lanes as bands one below the other.
 *
 * Locked nodes stay where they are, boundaries close around their boxes, notes move only out of the
 * way, bends set by hand are dropped. The picture keeps its upper left corner. Rejects only where
 * the engine does.
 */
export async function layoutDiagram(document: Diagram, engine: LayoutEngine): Promise<Diagram> {
  const members = membersOf(document);
  if (members.movable.length === 0) return document;
  const placed =
    document.lanes.length === 0
      ? await placeWhole(document, members, engine)
      : await placeLanes(document, members, engine);
  return withoutBends(settle(placed, members));
}

async function placeWhole(document: Diagram, members: Members, engine: LayoutEngine) {
  const corners = await layoutWhole(document, members, engine, cornerOf(members.movable));
  return mapNodes(document, (node) => {
    const position = corners.get(node.id);
    return position === undefined ? node : { ...node, position };
  });
}

async function placeLanes(document: Diagram, members: Members, engine: LayoutEngine) {
  const bands = bandsOf(document.lanes, members.movable);
  const picture = await layoutLanes(document, bands, engine, cornerOf(document.lanes));
  const positions = new Map(
    bands.flatMap(({ nodes }) => nodes).map(({ id }, index) => [id, picture.positions[index]]),
  );
  const places = new Map(bands.map(({ lane }, index) => [lane?.id, picture.bands[index]]));
  const moved = mapNodes(document, (node) => {
    const position = positions.get(node.id);
    return position === undefined ? node : { ...node, position };
  });
  const lanes = document.lanes.map((lane) => ({ ...lane, ...places.get(lane.id) }));
  return { ...withNotesBeside(moved, document.lanes, lanes, members), lanes };
}

/** The lanes in the order in which they stand, then the boxes of none. */
function bandsOf(lanes: readonly Lane[], movable: readonly DiagramNode[]): readonly LaneMembers[] {
  const known = new Set(lanes.map((lane) => lane.id));
  const stray = movable.filter(({ lane }) => lane === undefined || !known.has(lane));
  const bands = [...lanes]
    .sort((a, b) => a.position.y - b.position.y)
    .map((lane) => ({ lane, nodes: movable.filter((node) => node.lane === lane.id) }));
  return stray.length === 0 ? bands : [...bands, { nodes: stray }];
}

/** A note goes with its lane. */
function withNotesBeside(
  document: Diagram,
  before: readonly Lane[],
  after: readonly Lane[],
  members: Members,
): Diagram {
  const notes = new Set(members.notes.map(({ id }) => id));
  return mapNodes(document, (node) => {
    const from = before.find(({ id }) => id === node.lane)?.position;
    const to = after.find(({ id }) => id === node.lane)?.position;
    if (!notes.has(node.id) || !from || !to) return node;
    const { x, y } = node.position;
    return { ...node, position: { x: x + to.x - from.x, y: y + to.y - from.y } };
  });
}

const cornerOf = (boxes: readonly { readonly position: Point }[]): Point => ({
  x: Math.min(...boxes.map(({ position }) => position.x)),
  y: Math.min(...boxes.map(({ position }) => position.y)),
});

function withoutBends(document: Diagram): Diagram {
  if (!document.edges.some((edge) => edge.waypoints !== undefined)) return document;
  const edges = document.edges.map(({ waypoints: _, ...edge }) => edge);
  return { ...document, edges };
}
