/** The part of a picture that is looked at, in the picture's own px. */
import type { Box } from "../../core/document/grid.ts";
import type { Point } from "../../core/document/types.ts";

/** Of a picture that is shown closer, at least so much is in view (px). */
const LEAST = 120;
/** Around what is revealed there is room, to see where it stands (px). */
const AROUND = 140;

/** The view with its middle where it was, and a size that much larger; never beyond the whole. */
export function scaled(view: Box, by: number, whole: Box): Box {
  const least = Math.min(LEAST, whole.size.width);
  const width = Math.max(least, view.size.width * by);
  if (width >= whole.size.width) return whole;
  const factor = width / view.size.width;
  const size = { width, height: view.size.height * factor };
  const position = {
    x: view.position.x + (view.size.width - size.width) / 2,
    y: view.position.y + (view.size.height - size.height) / 2,
  };
  return { position, size };
}

export const shifted = (view: Box, x: number, y: number): Box => ({
  ...view,
  position: { x: view.position.x + x, y: view.position.y + y },
});

/** A view of the place and what is near it. */
export const nearby = ({ position, size }: Box): Box => ({
  position: { x: position.x - AROUND, y: position.y - AROUND },
  size: { width: size.width + 2 * AROUND, height: size.height + 2 * AROUND },
});

/** A point of the page in px of the view, which is shown whole and in the middle of the frame. */
export function pointIn(
  { position, size }: Box,
  frame: Pick<DOMRect, "left" | "top" | "width" | "height">,
  { x, y }: Point,
): Point {
  const scale = Math.max(size.width / frame.width, size.height / frame.height);
  return {
    x: position.x + size.width / 2 + (x - frame.left - frame.width / 2) * scale,
    y: position.y + size.height / 2 + (y - frame.top - frame.height / 2) * scale,
  };
}

/** As the attribute of an SVG element says it. */
export const viewBoxOf = ({ position, size }: Box): string =>
  [position.x, position.y, size.width, size.height].join(" ");

/** Nothing where the attribute says no view. */
export function readViewBox(text: string | null): Box | undefined {
  const [x, y, width, height] = (text ?? "").split(/[\s,]+/).map(Number);
  if (x === undefined || y === undefined || width === undefined || height === undefined)
    return undefined;
  if (![x, y, width, height].every(Number.isFinite)) return undefined;
  return { position: { x, y }, size: { width, height } };
}
