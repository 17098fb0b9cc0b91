/** Where the boxes of a stranger's drawing go: as they stood, far enough apart for our cards; or on a plain grid. */
import { COLUMN_GAP, GRID, ROW_GAP } from "../document/grid.ts";
import { LIMITS } from "../document/limits.ts";
import type { Point, Size } from "../document/types.ts";

export interface Placed {
  /** The middle of the box in the source. */
  readonly middle: Point;
  /** What our card needs. */
  readonly size: Size;
}

/** Cards on a drawing much denser than ours stand closer than this rather than far away. */
const MOST_SCALE = 8;
const MOST_COMPARED = 1_200;

/** The upper left corners, in the order of the boxes; the picture begins at the origin. */
export function placesOf(boxes: readonly Placed[]): readonly Point[] {
  const scale = scaleFor(boxes);
  const left = Math.min(...boxes.map(({ middle }) => middle.x));
  const top = Math.min(...boxes.map(({ middle }) => middle.y));
  const taken = new Set<string>();
  return boxes.map(({ middle, size }) => {
    const x = snapped((middle.x - left) * scale - size.width / 2);
    let y = snapped((middle.y - top) * scale - size.height / 2);
    // Of several boxes on one spot each goes below the last.
    while (taken.has(`${x} ${y}`)) y += snapped(size.height + ROW_GAP);
    taken.add(`${x} ${y}`);
    return { x, y };
  });
}

/** The least that keeps every two cards apart, as long as they do not lie on one another already. */
function scaleFor(boxes: readonly Placed[]): number {
  const needs: number[] = [];
  const compared = boxes.slice(0, MOST_COMPARED);
  for (const [index, a] of compared.entries()) {
    for (const b of compared.slice(index + 1)) {
      const across = Math.abs(a.middle.x - b.middle.x);
      const down = Math.abs(a.middle.y - b.middle.y);
      const width = (a.size.width + b.size.width) / 2 + COLUMN_GAP / 2;
      const height = (a.size.height + b.size.height) / 2 + ROW_GAP / 2;
      needs.push(Math.min(width / Math.max(across, 1), height / Math.max(down, 1)));
    }
  }
  const most = needs.reduce(
    (found, need) => (need <= MOST_SCALE ? Math.max(found, need) : found),
    0.5,
  );
  const extent = Math.max(
    1,
    ...boxes.flatMap(({ middle }) => [Math.abs(middle.x), Math.abs(middle.y)]),
  );
  return Math.min(most, LIMITS.coordinate / (4 * extent));
}

/** Cells of a grid as wide as the widest card. */
export function gridPlaces(sizes: readonly Size[]): readonly Point[] {
  const columns = Math.max(1, Math.ceil(Math.sqrt(sizes.length)));
  const width = Math.max(0, ...sizes.map((size) => size.width)) + COLUMN_GAP;
  const height = Math.max(0, ...sizes.map((size) => size.height)) + ROW_GAP;
  return sizes.map((_, index) => ({
    x: snapped((index % columns) * width),
    y: snapped(Math.floor(index / columns) * height),
  }));
}

const snapped = (length: number): number => Math.round(length / GRID) * GRID;
