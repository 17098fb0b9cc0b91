/** Where things stand on the map of the drawing: the drawing and what the screen shows of it, both in whole. */
import type { Bounds } from "../../core/document/bounds.ts";
import type { Size } from "../../core/document/types.ts";

/** Kept clear along the edges of the map (px). */
const MARGIN = 5;

/** The part of the drawing that the screen shows. */
export interface Shown extends Size {
  readonly transform: readonly [x: number, y: number, zoom: number];
}

export interface MapView {
  /** Px of the map for one px of the canvas. */
  readonly scale: number;
  /** The drawing on the map (px). */
  readonly drawing: Bounds;
  /** The screen on the map (px). */
  readonly screen: Bounds;
}

export function mapOf(bounds: Bounds, shown: Shown, size: Size): MapView {
  const [x, y, zoom] = shown.transform;
  const screen = {
    x: -x / zoom,
    y: -y / zoom,
    width: shown.width / zoom,
    height: shown.height / zoom,
  };
  const all = union(bounds, screen);
  const scale = scaleOf(all, size);
  const onMap = (area: Bounds): Bounds => ({
    x: (area.x - all.x) * scale + (size.width - all.width * scale) / 2,
    y: (area.y - all.y) * scale + (size.height - all.height * scale) / 2,
    width: area.width * scale,
    height: area.height * scale,
  });
  return { scale, drawing: onMap(bounds), screen: onMap(screen) };
}

/** The scale at which an area takes the whole map. */
export const scaleOf = (area: Size, size: Size): number =>
  Math.min(
    (size.width - 2 * MARGIN) / Math.max(area.width, 1),
    (size.height - 2 * MARGIN) / Math.max(area.height, 1),
  );

function union(a: Bounds, b: Bounds): Bounds {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}
