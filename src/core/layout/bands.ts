/** Turns a placement on the board into pixels: shared columns, bands one below the other. */
import { COLUMN_GAP, GRID, LANE_TITLE, ROW_GAP } from "../document/grid.ts";
import type { Point, Size } from "../document/types.ts";
import type { Board, Places } from "./board.ts";
import { CANVAS, LEGIBLE } from "./legible.ts";

/** What the gaps may grow by where the picture leaves the canvas room. */
const MOST_SPREAD = 16;
const BAND_GAP = 48;
/** Room inside a band around its boxes, enough for a line to run along. */
const PADDING = { side: 40, top: LANE_TITLE + 8, bottom: 32 };

export interface Picture {
  /** The upper left corner of every node of the board. */
  readonly positions: readonly Point[];
  readonly bands: readonly { readonly position: Point; readonly size: Size }[];
  readonly size: Size;
}

/**
 * The picture with its upper left corner in `origin`; columns and rows without a box take no room.
 * What room the canvas leaves while everything can still be read goes to the lines.
 */
export function drawBoard(
  board: Board,
  places: Places,
  sizes: readonly Size[],
  origin: Point,
): Picture {
  const tight = drawWith(board, places, sizes, origin, { column: COLUMN_GAP, row: ROW_GAP });
  const column = COLUMN_GAP + spread(CANVAS.width - tight.size.width * LEGIBLE, board.columns - 1);
  const row = ROW_GAP + spread(CANVAS.height - tight.size.height * LEGIBLE, board.depth.length - 1);
  return drawWith(board, places, sizes, origin, { column, row });
}

/** `left` px of the canvas, shared among so many gaps. */
const spread = (left: number, gaps: number): number =>
  Math.min(MOST_SPREAD, snapDown(Math.max(0, left) / LEGIBLE / Math.max(1, gaps)));

const snapDown = (value: number): number => Math.floor(value / GRID) * GRID;

function drawWith(
  board: Board,
  places: Places,
  sizes: readonly Size[],
  origin: Point,
  gap: { readonly column: number; readonly row: number },
): Picture {
  const columnOf = (node: number): number => (places[node] ?? 0) % board.columns;
  const rowOf = (node: number): number => Math.floor((places[node] ?? 0) / board.columns);
  const widths = greatest(board.columns, sizes, columnOf, ({ width }) => width);
  const heights = greatest(board.depth.length, sizes, rowOf, ({ height }) => height);
  const columns = starts(widths, origin.x + PADDING.side, gap.column);
  const rows: number[] = [];
  const extents: { readonly top: number; readonly height: number }[] = [];
  let top = origin.y;
  for (const { first, rows: count } of board.bands) {
    const inside = starts(heights.slice(first, first + count), top + PADDING.top, gap.row);
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
