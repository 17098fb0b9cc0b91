/** The measures that every placement keeps to, in px. */
import type { LaneId, Lane, Point, Size } from "./types.ts";

/** Boxes stand on multiples of this. */
export const GRID = 8;
/** The least room between two boxes that stand side by side … */
export const COLUMN_GAP = 56;
/** … and between one and the other above it: enough for a line or two to pass. */
export const ROW_GAP = 40;
/** The strip at the top of a band that holds its name. */
export const LANE_TITLE = 32;
/** The room between a band's edge and its boxes. */
export const LANE_PADDING = 16;
/** The room between a boundary's line and its boxes. */
export const BOUNDARY_PADDING = { top: 40, side: 24, bottom: 24 };

/** Anything with a place and an extent: a node, a band, a ghost. */
export interface Box {
  readonly position: Point;
  readonly size: Size;
}

export const centreOf = ({ position, size }: Box): Point => ({
  x: position.x + size.width / 2,
  y: position.y + size.height / 2,
});

/** The point half-way between the centres of two boxes. */
export function midpoint(a: Box, b: Box): Point {
  const [from, to] = [centreOf(a), centreOf(b)];
  return { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
}

/** The band of that id; `undefined` where the document draws none. */
export const findLane = (lanes: readonly Lane[], id: LaneId | undefined): Lane | undefined =>
  lanes.find((lane) => lane.id === id);

export const SIDES = ["left", "right", "above", "below"] as const;
export type Side = (typeof SIDES)[number];

/** About half of a usual card, for aiming beside a box before the new one's size is known. */
const HALF_CARD: Size = { width: 88, height: 24 };

/** The centre of a usual card that stands beside the box. */
export function beside(box: Box, side: Side): Point {
  const { x, y } = centreOf(box);
  const across = box.size.width / 2 + COLUMN_GAP + HALF_CARD.width;
  const down = box.size.height / 2 + ROW_GAP + HALF_CARD.height;
  switch (side) {
    case "left":
      return { x: x - across, y };
    case "right":
      return { x: x + across, y };
    case "above":
      return { x, y: y - down };
    case "below":
      return { x, y: y + down };
  }
}
