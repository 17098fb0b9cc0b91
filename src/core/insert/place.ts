/**
 * Finds room for a new box: the free place nearest to a point, on the grid, inside its band.
 *
 * The upper left corners that a taken box forbids form a rectangle. The nearest free corner lies in
 * the wanted row or in a row where such a rectangle begins or ends, so only those rows are tried,
 * nearest first, until no row can be better than what was found.
 */
import {
  type Box,
  COLUMN_GAP,
  findLane,
  GRID,
  LANE_PADDING,
  LANE_TITLE,
  ROW_GAP,
} from "../document/grid.ts";
import type { Diagram, Lane, LaneId, Point, Size } from "../document/types.ts";

/** Where a box may go. The document is itself unless its bands had to grow to the right. */
export interface Place {
  readonly document: Diagram;
  readonly position: Point;
}

/** Corners strictly between the bounds are forbidden. */
interface Forbidden {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const BUCKET = 256;

/**
 * The place nearest to `near` (the wanted centre of the box) that keeps the gaps to every node.
 *
 * Where the document has a band `lane`, the place lies inside it and below its title; a full band
 * is widened, and all others with it to the same right edge. A band too low for the box takes it
 * right below its title.
 */
export function freePlace(
  document: Diagram,
  size: Size,
  near: Point,
  lane?: LaneId,
  moreTaken: readonly Box[] = [],
): Place {
  const wanted = { x: snap(near.x - size.width / 2), y: snap(near.y - size.height / 2) };
  const forbidden = [...document.nodes, ...moreTaken].map((box) => forbiddenBy(box, size));
  const band = findLane(document.lanes, lane);
  const room = band ? roomIn(band, size) : EVERYWHERE;
  const inside = nearestFree(forbidden, wanted, room);
  if (inside) return { document, position: inside };
  const position = nearestFree(forbidden, wanted, { ...room, right: Infinity });
  if (!position) throw new Error("A row without a right end has room for every box");
  return { document: widened(document, position.x + size.width + LANE_PADDING), position };
}

/** Bounds of the corner, themselves allowed. */
type Room = Forbidden;

const EVERYWHERE: Room = { left: -Infinity, right: Infinity, top: -Infinity, bottom: Infinity };

// Adding zero turns -0 into 0: JSON knows no -0, and a saved document must come back the same.
const snap = (value: number): number => Math.round(value / GRID) * GRID + 0;
const snapDown = (value: number): number => Math.floor(value / GRID) * GRID + 0;
const snapUp = (value: number): number => Math.ceil(value / GRID) * GRID + 0;
const clamp = (value: number, low: number, high: number): number =>
  Math.max(low, Math.min(high, value));

const forbiddenBy = ({ position, size }: Box, placed: Size): Forbidden => ({
  left: snapDown(position.x - COLUMN_GAP - placed.width),
  right: snapUp(position.x + size.width + COLUMN_GAP),
  top: snapDown(position.y - ROW_GAP - placed.height),
  bottom: snapUp(position.y + size.height + ROW_GAP),
});

function roomIn({ position, size }: Lane, placed: Size): Room {
  const top = snapUp(position.y + LANE_TITLE);
  return {
    left: snapUp(position.x + LANE_PADDING),
    right: snapDown(position.x + size.width - LANE_PADDING - placed.width),
    top,
    bottom: Math.max(top, snapDown(position.y + size.height - LANE_PADDING - placed.height)),
  };
}

function nearestFree(
  forbidden: readonly Forbidden[],
  wanted: Point,
  room: Room,
): Point | undefined {
  if (room.left > room.right) return undefined;
  const buckets = bucketsOf(forbidden);
  let best: Point | undefined;
  let bestDistance = Infinity;
  for (const y of rowsToTry(forbidden, wanted.y, room)) {
    const dy = (y - wanted.y) ** 2;
    if (dy >= bestDistance) break;
    const inRow = (buckets.get(Math.floor(y / BUCKET)) ?? []).filter(
      ({ top, bottom }) => top < y && y < bottom,
    );
    const x = nearestInRow(inRow, wanted.x, room);
    if (x === undefined) continue;
    const distance = dy + (x - wanted.x) ** 2;
    if (distance < bestDistance) {
      best = { x, y };
      bestDistance = distance;
    }
  }
  return best;
}

function bucketsOf(forbidden: readonly Forbidden[]): ReadonlyMap<number, readonly Forbidden[]> {
  const buckets = new Map<number, Forbidden[]>();
  for (const one of forbidden) {
    for (let at = Math.floor(one.top / BUCKET); at * BUCKET < one.bottom; at += 1) {
      const bucket = buckets.get(at);
      if (bucket) bucket.push(one);
      else buckets.set(at, [one]);
    }
  }
  return buckets;
}

/** Nearest first; of two equally near the lower one. */
function rowsToTry(forbidden: readonly Forbidden[], wanted: number, room: Room): readonly number[] {
  const rows = new Set([clamp(wanted, room.top, room.bottom)]);
  for (const { top, bottom } of forbidden) {
    if (room.top <= top && top <= room.bottom) rows.add(top);
    if (room.top <= bottom && bottom <= room.bottom) rows.add(bottom);
  }
  return [...rows].sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted) || b - a);
}

/** Of two equally near the one to the right, where the data flows. */
function nearestInRow(
  inRow: readonly Forbidden[],
  wanted: number,
  { left, right }: Room,
): number | undefined {
  const start = clamp(wanted, left, right);
  let onRight = start;
  for (const one of [...inRow].sort((a, b) => a.left - b.left)) {
    if (one.left < onRight && onRight < one.right) onRight = one.right;
  }
  let onLeft = start;
  for (const one of [...inRow].sort((a, b) => b.right - a.right)) {
    if (one.left < onLeft && onLeft < one.right) onLeft = one.left;
  }
  const sides = [onRight, onLeft].filter((x) => left <= x && x <= right);
  return sides.sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))[0];
}

/** Every band as wide as the widest, and at least up to `right`. */
function widened(document: Diagram, right: number): Diagram {
  const edge = Math.max(
    snapUp(right),
    ...document.lanes.map(({ position, size }) => position.x + size.width),
  );
  const lanes = document.lanes.map((lane) => ({
    ...lane,
    size: { ...lane.size, width: edge - lane.position.x },
  }));
  return { ...document, lanes };
}
