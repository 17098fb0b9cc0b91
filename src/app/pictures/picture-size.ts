/** How large a picture is kept, and how large it is shown. */
import type { Point, Size } from "../../core/document/types.ts";
import { GRID } from "../../core/scene/geometry.ts";

/** The longer side of what is kept (px of the picture), and its bytes. */
export const MOST_PIXELS = 1600;
export const KEPT_BYTES = 600_000;
/** The longer side of what is shown (px of the canvas). */
const SHOWN = 400;

/** The size with its longer side at most `most`; at least one px each way. */
export function fitted({ width, height }: Size, most: number): Size {
  const scale = Math.min(1, most / Math.max(width, height));
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
}

/** Where a picture stands whose middle is wanted there: its corner on the grid, its ratio kept. */
export function placedAt(picture: Size, middle: Point): { position: Point; size: Size } {
  const shown = fitted(picture, SHOWN);
  const size = { width: Math.max(GRID, shown.width), height: Math.max(GRID, shown.height) };
  return {
    position: {
      x: Math.round((middle.x - size.width / 2) / GRID) * GRID,
      y: Math.round((middle.y - size.height / 2) / GRID) * GRID,
    },
    size,
  };
}
