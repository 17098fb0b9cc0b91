/** Arranges a whole diagram: "Tidy" in the editor, `layout` on the command line. */
import { mapNodes, moveNodes } from "../document/edit.ts";
import type { Diagram, DiagramNode, Lane, NodeId, Point } from "../document/types.ts";
import { type Arrangement, arrangeLanes, type LaneMembers } from "./arrange-lanes.ts";
import { drawBoard, type Picture } from "./bands.ts";
import type { Places } from "./board.ts";
import { cornerOf } from "./corner.ts";
import type { LayoutEngine } from "./engine.ts";
import { priceOf } from "./judge.ts";
import { type Members, membersOf } from "./members.ts";
import { polishPlaces } from "./polish.ts";
import { settle } from "./settle.ts";
import { layoutWhole } from "./whole.ts";

/** Beyond this many edges one arrangement is made: routing several would take seconds. */
const MOST_EDGES_JUDGED = 300;

const EFFORTS = {
  /** While a person waits: about a second for 35 boxes. */
  quick: { widths: 3, tries: 1, finalists: 1, sweeps: 0 },
  /** For a picture that is made once and looked at often: a quarter of a minute. */
  thorough: { widths: 3, tries: 8, finalists: 4, sweeps: 6 },
} as const;

export interface LayoutOptions {
  /** `quick` unless said. */
  readonly effort?: keyof typeof EFFORTS;
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
  { effort = "quick" }: LayoutOptions,
): Promise<Diagram> {
  const bands = bandsOf(document.lanes, members.movable);
  const sizes = bands.flatMap(({ nodes }) => nodes).map(({ size }) => size);
  const corner = cornerOf(document.lanes);
  const drawn = ({ board, places }: Arrangement): Diagram => {
    const picture = drawBoard(board, places, sizes, corner);
    return settle(applied(document, bands, picture, members), members);
  };
  const large = document.edges.length > MOST_EDGES_JUDGED;
  const { finalists, sweeps, ...counts } = EFFORTS[effort];
  const once = { widths: 1, tries: 1 };
  const arrangements = await arrangeLanes(document, bands, engine, large ? once : counts);
  const [first] = arrangements;
  if (first === undefined) throw new Error("There is always an arrangement");
  if (large) return drawn(first);
  const [best] = arrangements
    .map((arrangement) => ({ ...arrangement, price: priceOf(drawn(arrangement)) }))
    .sort((a, b) => a.price - b.price)
    .slice(0, finalists)
    .map((one) => {
      const price = (places: Places): number => priceOf(drawn({ ...one, places }));
      return { ...one, ...polishPlaces(one.board, one, price, sweeps) };
    })
    .sort((a, b) => a.price - b.price);
  return drawn(best ?? first);
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

function withoutBends(document: Diagram): Diagram {
  if (!document.edges.some((edge) => edge.waypoints !== undefined)) return document;
  const edges = document.edges.map(({ waypoints: _, ...edge }) => edge);
  return { ...document, edges };
}
