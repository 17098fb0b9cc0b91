/** Bands: added, named, made larger, put in another order, taken away. Their boxes go with them and are never lost. */
import { carryBends } from "./carry-bends.ts";
import { settle } from "./containment.ts";
import { moveNodes, uniqueId } from "./edit.ts";
import { GRID, LANE_PADDING, LANE_TITLE } from "./grid.ts";
import type { Diagram, Lane, LaneId, NodeId, Point } from "./types.ts";
import { boundsOf } from "./bounds.ts";

/** A new band where nothing says otherwise, and the room between it and the one above. */
const NEW = { width: 960, height: 176 };
const GAP = 48;
/** Less would leave no room for a box. */
export const LEAST_LANE = { width: 200, height: 96 };

const topDown = (lanes: readonly Lane[]): readonly Lane[] =>
  lanes.toSorted((a, b) => a.position.y - b.position.y);

const bottomOf = ({ position, size }: Lane): number => position.y + size.height;

export interface AddedLane {
  readonly document: Diagram;
  readonly id: LaneId;
}

/** Below the others; the first one around what is drawn, else around `middle`. Boxes that stand in it belong to it. */
export function addLane(document: Diagram, name: string, middle: Point): AddedLane {
  const id = uniqueId("lane", (taken) => document.lanes.some((lane) => lane.id === taken));
  const lane = { id, name, ...frameOfNew(document, middle) };
  const lanes = { ...document, lanes: [...document.lanes, lane] };
  const free = document.nodes.filter((node) => node.lane === undefined);
  return { document: settle(lanes, new Set(free.map((node) => node.id))), id };
}

function frameOfNew(document: Diagram, middle: Point): Pick<Lane, "position" | "size"> {
  const last = topDown(document.lanes).at(-1);
  if (last) {
    return {
      position: { x: last.position.x, y: bottomOf(last) + GAP },
      size: { width: last.size.width, height: NEW.height },
    };
  }
  const drawn = boundsOf(document);
  if (!drawn) {
    const at = (value: number, length: number) =>
      Math.round((value - length / 2) / GRID) * GRID + 0;
    return { position: { x: at(middle.x, NEW.width), y: at(middle.y, NEW.height) }, size: NEW };
  }
  const around = 2 * LANE_PADDING;
  return {
    position: { x: drawn.x - around, y: drawn.y - LANE_TITLE - LANE_PADDING },
    size: {
      width: drawn.width + 2 * around,
      height: drawn.height + LANE_TITLE + LANE_PADDING + around,
    },
  };
}

/** A name is never blank: the old one stays then. */
export function renameLane(document: Diagram, id: LaneId, name: string): Diagram {
  const said = name.trim();
  const lane = document.lanes.find((one) => one.id === id);
  if (!lane || said === "" || said === lane.name) return document;
  return withLane(document, { ...lane, name: said });
}

/** Without the band; its boxes stay where they are. */
export function removeLane(document: Diagram, id: LaneId): Diagram {
  const lanes = document.lanes.filter((lane) => lane.id !== id);
  if (lanes.length === document.lanes.length) return document;
  const nodes = document.nodes.map((node) => {
    if (node.lane !== id) return node;
    const { lane: _, ...free } = node;
    return free;
  });
  return { ...document, lanes, nodes };
}

/** Change places with the band above (-1) or below (1), boxes and all; itself at either end. */
export function moveLane(document: Diagram, id: LaneId, by: -1 | 1): Diagram {
  const lanes = topDown(document.lanes);
  const index = lanes.findIndex((lane) => lane.id === id);
  const [upper, lower] =
    by === 1 ? [lanes[index], lanes[index + 1]] : [lanes[index - 1], lanes[index]];
  if (index === -1 || !upper || !lower) return document;
  const gap = lower.position.y - bottomOf(upper);
  const up = upper.position.y - lower.position.y;
  const down = lower.size.height + gap;
  return shiftLane(shiftLane(document, lower.id, up), upper.id, down);
}

export type LaneSide = "left" | "right" | "bottom";

/**
 * Move one side of a band by so many px. The bands below make way with their boxes, and bands whose
 * sides are in one line stay so. Never smaller than `LEAST_LANE`.
 */
export function resizeLane(document: Diagram, id: LaneId, side: LaneSide, by: number): Diagram {
  const lane = document.lanes.find((one) => one.id === id);
  if (!lane) return document;
  if (side === "bottom") return lowered(document, lane, by);
  const edge = (one: Lane) => one.position.x + (side === "left" ? 0 : one.size.width);
  const least = Math.min(
    ...document.lanes
      .filter((one) => edge(one) === edge(lane))
      .map(({ size }) => size.width - LEAST_LANE.width),
  );
  const grows = Math.max(side === "left" ? -by : by, -Math.max(0, least));
  if (grows === 0) return document;
  const lanes = document.lanes.map((one) => {
    if (edge(one) !== edge(lane)) return one;
    const x = side === "left" ? one.position.x - grows : one.position.x;
    const size = { ...one.size, width: one.size.width + grows };
    return { ...one, position: { ...one.position, x }, size };
  });
  return { ...document, lanes };
}

function lowered(document: Diagram, lane: Lane, by: number): Diagram {
  const height = Math.max(lane.size.height + by, Math.min(lane.size.height, LEAST_LANE.height));
  const grows = height - lane.size.height;
  if (grows === 0) return document;
  const below = document.lanes.filter((one) => one.position.y >= bottomOf(lane));
  const taller = withLane(document, { ...lane, size: { ...lane.size, height } });
  return below.reduce((shifted, { id }) => shiftLane(shifted, id, grows), taller);
}

const withLane = (document: Diagram, lane: Lane): Diagram => ({
  ...document,
  lanes: document.lanes.map((one) => (one.id === lane.id ? lane : one)),
});

/** The band with all that belongs to it, bends of the lines among it included. */
function shiftLane(document: Diagram, id: LaneId, by: number): Diagram {
  const places = new Map<NodeId, Point>();
  for (const { id: node, lane, position } of document.nodes) {
    if (lane === id) places.set(node, { x: position.x, y: position.y + by });
  }
  const lanes = document.lanes.map((lane) =>
    lane.id === id ? { ...lane, position: { ...lane.position, y: lane.position.y + by } } : lane,
  );
  return carryBends(document, { ...moveNodes(document, places), lanes });
}
