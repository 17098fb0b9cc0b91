/** How large a picture may be so that its labels are read when the whole of it is on screen. */
import type { Size } from "../document/types.ts";

/** What the canvas shows at 1440 × 900, between the panels (px). */
export const CANVAS = { width: 880, height: 790 };
/** Below this zoom labels can hardly be read. */
export const LEGIBLE = 0.62;

/** The zoom at which a picture fits the canvas. */
export const fitZoom = ({ width, height }: Size): number =>
  Math.min(1, CANVAS.width / width, CANVAS.height / height);
