/** How large a picture comes out, and why it may be smaller than was asked for. */
import type { Size } from "../document/types.ts";

/** What can be drawn in one piece. */
export interface PictureLimits {
  /** The longest side (px). */
  readonly side: number;
  /** Width times height (px). */
  readonly area: number;
}

/** Chromium's and Firefox's side, and the smaller of their areas. */
export const LIMITS: PictureLimits = { side: 16_384, area: 268_435_456 };
/** What every browser draws, Safari on a phone too: for a second try. */
export const CAUTIOUS_LIMITS: PictureLimits = { side: 8_192, area: 16_777_216 };

export interface PictureSize extends Size {
  /** Picture px for one px of the drawing. */
  readonly scale: number;
  /** What it ran into, if it is smaller than asked for. */
  readonly reduced?: "side" | "area";
}

/** The size in whole picture px for a drawing of that size in canvas px. */
export function pictureSize(
  drawing: Size,
  wanted: number,
  limits: PictureLimits = LIMITS,
): PictureSize {
  const bySide = limits.side / Math.max(drawing.width, drawing.height);
  const byArea = Math.sqrt(limits.area / (drawing.width * drawing.height));
  const scale = Math.min(wanted, bySide, byArea);
  // Rounding down keeps a reduced picture within the limits.
  const whole = scale < wanted ? Math.floor : Math.round;
  const size = {
    width: Math.max(1, whole(drawing.width * scale)),
    height: Math.max(1, whole(drawing.height * scale)),
    scale,
  };
  return scale === wanted ? size : { ...size, reduced: bySide <= byArea ? "side" : "area" };
}
