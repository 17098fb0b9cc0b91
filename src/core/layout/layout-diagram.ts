/** Arranges a whole diagram: "Tidy" in the editor, `layout` on the command line. */
import { mapNodes, moveNodes } from "../document/edit.ts";
import type { Diagram, DiagramNode, Lane, NodeId, Point } from "../document/types.ts";
import type { Picture } from "./bands.ts";
import type { LayoutEngine } from "./engine.ts";
import { priceOf } from "./judge.ts";
import { type LaneMembers, lanePictures } from "./lane-pictures.ts";
import { type Members, membersOf } from "./members.ts";
import { settle } from "./settle.ts";
import { layoutWhole } from "./whole.ts";

/** Beyond this many edges the first picture is taken: routing several would take seconds. */
const MOST_EDGES_JUDGED = 300;

export interface LayoutOptions {
  /** How often each width of board is tried; 1 unless said. More takes longer and may look better. */
  readonly tries?: number;
}

/**
 * The diagram with every box in a new place on the grid, and its lanes as bands one below the other.
 *
 * Locked nodes stay where they are, boundaries close around their boxes, notes move only out of the
 * way, bends set by hand are dropped. The picture keeps its upper left corner. The same document
 * always gives the same picture. Rejects only where the engine does.
 */
export async function layoutDiagram(
  document: Diagram,
  engine: LayoutEngine,
  options: LayoutOptions = {},
): Promise<Diagram> {
  const members = membersOf(document);
  if (members.movable.length === 0) return document;
  const straight = withoutBends(document);
  if (document.lanes.length === 0) {
    const corners = await layoutWhole(document, members, engine, cornerOf(members.movable));
    return settle(moveNodes(straight, corners), members);
  }
  return await layoutLanes(straight, members, engine, options);
}

async function layoutLanes(
  document: Diagram,
  members: Members,
  engine: LayoutEngine,
  { tries = 1 }: LayoutOptions,
): Promise<Diagram> {
  const bands = bandsOf(document.lanes, members.movable);
  const corner = cornerOf(document.lanes);
  const pictures = await lanePictures(document, bands, engine, corner, tries);
  const [first, ...others] = pictures.map((picture) =>
    settle(applied(document, bands, picture, members), members),
  );
  if (first === undefined) throw new Error("There is always a picture");
  if (document.edges.length > MOST_EDGES_JUDGED) return first;
  let best = { diagram: first, price: priceOf(first) };
  for (const diagram of others) {
    const price = priceOf(diagram);
    if (price < best.price) best = { diagram, price };
  }
  return best.diagram;
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

function applied(
  document: Diagram,
  bands: readonly LaneMembers[],
  picture: Picture,
  members: Members,
): Diagram {
  const corners = new Map<NodeId, Point>();
  for (const [index, { id }] of bands.flatMap(({ nodes }) => nodes).entries()) {
    const corner = picture.positions[index];
    if (corner) corners.set(id, corner);
  }
  const frames = new Map(bands.map(({ lane }, index) => [lane?.id, picture.bands[index]]));
  const lanes = document.lanes.map((lane) => ({ ...lane, ...frames.get(lane.id) }));
  return { ...withNotesBeside(moveNodes(document, corners), lanes, members), lanes };
}

/** A note goes with its lane; `document` still has the lanes from before. */
function withNotesBeside(document: Diagram, after: readonly Lane[], members: Members): Diagram {
  const notes = new Set(members.notes.map(({ id }) => id));
  return mapNodes(document, (node) => {
    const from = document.lanes.find(({ id }) => id === node.lane)?.position;
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
