/** Turns a placement on the board into pixels: shared columns, bands one below the other. */
import { GRID, LANE_TITLE } from "../document/grid.ts";
import type { Point, Size } from "../document/types.ts";
import type { Board, Places } from "./board.ts";

/** Room for the vertical runs of lines between two columns. */
const COLUMN_GAP = 56;
/** Room for the horizontal runs between two rows. */
const ROW_GAP = 40;
const BAND_GAP = 48;
/** Room inside a band around its boxes, enough for a line to run along. */
const PADDING = { side: 32, top: LANE_TITLE + 8, bottom: 32 };

export interface Picture {
  /** The upper left corner of every node of the board. */
  readonly positions: readonly Point[];
  readonly bands: readonly { readonly position: Point; readonly size: Size }[];
  readonly size: Size;
}

/** The picture with its upper left corner in `origin`; columns and rows without a box take no room. */
export function drawBoard(
  board: Board,
  places: Places,
  sizes: readonly Size[],
  origin: Point,
): Picture {
  const columnOf = (node: number): number => (places[node] ?? 0) % board.columns;
  const rowOf = (node: number): number => Math.floor((places[node] ?? 0) / board.columns);
  const widths = greatest(board.columns, sizes, columnOf, ({ width }) => width);
  const heights = greatest(board.depth.length, sizes, rowOf, ({ height }) => height);
  const columns = starts(widths, origin.x + PADDING.side, COLUMN_GAP);
  const rows: number[] = [];
  const extents: { readonly top: number; readonly height: number }[] = [];
  let top = origin.y;
  for (const { first, rows: count } of board.bands) {
    const inside = starts(heights.slice(first, first + count), top + PADDING.top, ROW_GAP);
    rows.push(...inside.starts);
    const height = inside.end - top + PADDING.bottom;
    extents.push({ top, height });
    top += height + BAND_GAP;
  }
  const width = columns.end - origin.x + PADDING.side;
  return {
    positions: sizes.map((size, node) => ({
      x: snap(
        (columns.starts[columnOf(node)] ?? 0) + ((widths[columnOf(node)] ?? 0) - size.width) / 2,
      ),
      y: snap((rows[rowOf(node)] ?? 0) + ((heights[rowOf(node)] ?? 0) - size.height) / 2),
    })),
    bands: extents.map((band) => ({
      position: { x: origin.x, y: band.top },
      size: { width, height: band.height },
    })),
    size: { width, height: top - BAND_GAP - origin.y },
  };
}

const snap = (value: number): number => Math.round(value / GRID) * GRID + 0;
const snapUp = (value: number): number => Math.ceil(value / GRID) * GRID;

/** The greatest extent in each track, on the grid; 0 for a track without a box. */
function greatest(
  count: number,
  sizes: readonly Size[],
  trackOf: (node: number) => number,
  extent: (size: Size) => number,
): readonly number[] {
  const result = new Array<number>(count).fill(0);
  for (const [node, size] of sizes.entries()) {
    const track = trackOf(node);
    result[track] = Math.max(result[track] ?? 0, snapUp(extent(size)));
  }
  return result;
}

/** Where each track begins, and where the last one ends. */
function starts(
  extents: readonly number[],
  from: number,
  gap: number,
): { readonly starts: readonly number[]; readonly end: number } {
  const result: number[] = [];
  let [next, end] = [from, from];
  for (const extent of extents) {
    result.push(next);
    if (extent === 0) continue;
    end = next + extent;
    next = end + gap;
  }
  return { starts: result, end };
}
