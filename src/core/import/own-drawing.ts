/** A drawing that we wrote ourselves: everything says what it is, so nothing is guessed, turned or moved. */
import { GRID, LANE_PADDING, LANE_TITLE } from "../document/grid.ts";
import { frameAround } from "../document/group.ts";
import { LIMITS } from "../document/limits.ts";
import type {
  Diagram,
  DiagramEdge,
  DiagramNode,
  Lane,
  NodeId,
  Point,
  Size,
} from "../document/types.ts";
import { boxSize, boxText, isMark } from "../scene/box.ts";
import { groupsAround } from "./around.ts";
import type { ForeignDrawing, ForeignEdge, ForeignGroup, ForeignNode } from "./foreign-drawing.ts";
import type { ImportContext } from "./import-context.ts";
import { gridPlaces } from "./places.ts";

/** Whether every box and group says what it is: one drawn since by hand makes it a stranger's, with some boxes known. */
export const isOwn = ({ nodes, groups }: ForeignDrawing): boolean =>
  nodes.length + groups.length > 0 &&
  nodes.every(({ component }) => component !== undefined) &&
  groups.every(({ own }) => own !== undefined);

type Parts = Pick<Diagram, "lanes" | "nodes" | "edges">;

/** Lanes, boxes and lines as the file has them; where it keeps no places they stand on a grid, to be laid out. */
export function ownParts(drawing: ForeignDrawing, context: ImportContext): Parts {
  const [groups, foreign] = [asNumbered(drawing.groups), asNumbered(drawing.nodes)];
  const lanes = groups.filter(({ own }) => own === "lane").slice(0, LIMITS.lanes);
  const depth = depthsOf(groups);
  const boundaries = groups
    .filter(({ own }) => own === "boundary")
    .toSorted((a, b) => depth(a) - depth(b));
  const ids = new Map<string, NodeId>([
    ...boundaries.map(({ id }, at) => [id, `g${at + 1}`] as const),
    ...foreign.map(({ id }, at) => [id, `n${at + 1}`] as const),
  ]);
  const laneIds = new Map(lanes.map(({ id }, at) => [id, `lane-${at + 1}`]));
  const within = holdersIn(groups, ids, laneIds);
  const boxes = boxesOf(foreign, context).map((box, at) => ({
    ...box,
    id: `n${at + 1}`,
    ...within(foreign[at]?.group),
  }));
  return {
    lanes: lanes.map((lane, at) => laneOf(lane, at)),
    nodes: [...framesOf(boundaries, boxes, ids, within), ...boxes],
    edges: drawing.edges.flatMap((edge, at) => edgeOf(edge, at, ids)),
  };
}

/** Our writers number what they write; some formats must name things in another order. */
const asNumbered = <T extends { readonly id: string }>(items: readonly T[]): readonly T[] =>
  items.toSorted((a, b) => numberOf(a.id) - numberOf(b.id));

const numberOf = (id: string): number => Number(/\d{1,9}$/.exec(id)?.[0] ?? 0);

function depthsOf(groups: readonly ForeignGroup[]): (group: ForeignGroup) => number {
  const around = groupsAround(groups);
  return ({ id }) => around(id).filter(({ own }) => own === "boundary").length;
}

type Within = (group: string | undefined) => Pick<DiagramNode, "lane" | "parent">;

function holdersIn(
  groups: readonly ForeignGroup[],
  ids: ReadonlyMap<string, NodeId>,
  laneIds: ReadonlyMap<string, string>,
): Within {
  const around = groupsAround(groups);
  return (group) => {
    const holders = around(group);
    const parent = holders.find(({ own }) => own === "boundary");
    const band = holders.find(({ own }) => own === "lane");
    const [parentId, lane] = [ids.get(parent?.id ?? ""), laneIds.get(band?.id ?? "")];
    return {
      ...(lane === undefined ? {} : { lane }),
      ...(parentId === undefined ? {} : { parent: parentId }),
    };
  };
}

type Unnamed = Omit<DiagramNode, "id">;

function boxesOf(
  nodes: readonly ForeignNode[],
  { catalogue, measure }: ImportContext,
): readonly Unnamed[] {
  const usual = nodes.map(({ label, component = "" }) =>
    boxSize(boxText({ component, label }, catalogue), measure),
  );
  const places = gridPlaces(usual);
  return nodes.map(({ label, component = "", position, size }, at) => ({
    component: component.slice(0, LIMITS.id),
    label: label.slice(0, isMark({ component }) ? LIMITS.text : LIMITS.label),
    position: position ?? places[at] ?? ORIGIN,
    size: bounded(size ?? usual[at], LIMITS.maxSize),
  }));
}

const ORIGIN: Point = { x: 0, y: 0 };

/** A file may have been changed since we wrote it: places are kept to what a document may hold. */
function onCanvas({ x, y }: Point): Point {
  const within = (value: number): number =>
    Number.isFinite(value) ? Math.min(LIMITS.coordinate, Math.max(-LIMITS.coordinate, value)) : 0;
  return { x: within(x), y: within(y) };
}

const bounded = (size: Size | undefined, most: number): Size => {
  const within = (length: number | undefined): number =>
    Number.isFinite(length)
      ? Math.min(most, Math.max(LIMITS.minSize, length ?? 0))
      : LIMITS.minSize;
  return { width: within(size?.width), height: within(size?.height) };
};

/** Boundaries, the outer ones first; those without a place of their own go around what they hold, the inner ones first. */
function framesOf(
  boundaries: readonly ForeignGroup[],
  boxes: readonly DiagramNode[],
  ids: ReadonlyMap<string, NodeId>,
  within: Within,
): readonly DiagramNode[] {
  const frames = boundaries.map(({ id, label, parent, position, size }) => ({
    id: ids.get(id) ?? id,
    component: "boundary",
    label: label.slice(0, LIMITS.label),
    position: onCanvas(position ?? ORIGIN),
    size: bounded(size ?? EMPTY, LIMITS.maxSize),
    ...within(parent),
  }));
  if (boundaries.every(({ position }) => position !== undefined)) return frames;
  const drawn = new Map<NodeId, DiagramNode>(frames.map((frame) => [frame.id, frame]));
  for (const frame of frames.toReversed()) {
    const inside = [...boxes, ...drawn.values()].filter(({ parent }) => parent === frame.id);
    if (inside.length === 0) continue;
    const { position, size } = frameAround(inside);
    drawn.set(frame.id, { ...frame, position, size: bounded(size, LIMITS.maxSize) });
  }
  return [...drawn.values()];
}

const EMPTY: Size = { width: 20 * GRID, height: 12 * GRID };

const laneOf = ({ label, position, size }: ForeignGroup, at: number): Lane => ({
  id: `lane-${at + 1}`,
  name: label.replaceAll("\n", " ").slice(0, LIMITS.id),
  position: onCanvas(position ?? { x: 0, y: at * BAND }),
  size: size ? bounded(size, LIMITS.maxLaneSize) : { width: 960, height: BAND },
});
const BAND = LANE_TITLE + 2 * LANE_PADDING + 112;

function edgeOf(
  { source, target, label, kind, mode }: ForeignEdge,
  at: number,
  ids: ReadonlyMap<string, NodeId>,
): readonly DiagramEdge[] {
  const [from, to] = [ids.get(source), ids.get(target)];
  if (from === undefined || to === undefined) return [];
  return [
    {
      id: `e${at + 1}`,
      source: from,
      target: to,
      ...(kind === undefined ? {} : { kind }),
      ...(mode === undefined ? {} : { mode }),
      ...(label === undefined ? {} : { label: label.slice(0, LIMITS.label) }),
    },
  ];
}
