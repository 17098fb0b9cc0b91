/**
 * Which part of the drawing is on the bitmap, and for how long that will do.
 *
 * The bitmap lies on the drawing and moves and grows with it, which costs a browser next to nothing;
 * it is painted anew when the screen shows what is not on it, when it would look coarse, or at rest.
 */
import type { Bounds } from "../../../core/document/bounds.ts";
import type { Size } from "../../../core/document/types.ts";
import type { Area } from "../use-visible.ts";

export interface View extends Size {
  readonly transform: readonly [x: number, y: number, zoom: number];
}

export interface Bitmap {
  /** What is on it, in px of the canvas. */
  readonly area: Area;
  /** Its size in px of the device. */
  readonly width: number;
  readonly height: number;
  readonly zoom: number;
  /** Px of the device for one px of the page. */
  readonly ratio: number;
}

/** How much is painted beyond each edge of the screen, as a share of the screen. */
const BEYOND = 0.25;
/** Grown or shrunk by more than this it looks coarse. */
const MOST = 1.5;
/** Px of the device by which pixels may lie beside those of the screen. */
const NEAR = 0.02;

/** `undefined` where nothing of what is drawn is near the screen. */
export function bitmapFor(view: View, drawn: Bounds, ratio: number): Bitmap | undefined {
  const [x, y, zoom] = view.transform;
  const wanted = common(shownBy(view, BEYOND), areaOf(drawn));
  if (!wanted) return undefined;
  // Whole pixels of the screen, lest everything be blurred.
  const left = Math.floor((wanted.left * zoom + x) * ratio);
  const top = Math.floor((wanted.top * zoom + y) * ratio);
  const width = Math.ceil((wanted.right * zoom + x) * ratio) - left;
  const height = Math.ceil((wanted.bottom * zoom + y) * ratio) - top;
  const across = (pixel: number) => (pixel / ratio - x) / zoom;
  const down = (pixel: number) => (pixel / ratio - y) / zoom;
  const area = {
    left: across(left),
    top: down(top),
    right: across(left + width),
    bottom: down(top + height),
  };
  return width > 0 && height > 0 ? { area, width, height, zoom, ratio } : undefined;
}

/** Whether everything on the screen is on the bitmap, and not too coarse. */
export function willDo({ area, zoom }: Bitmap, view: View, drawn: Bounds): boolean {
  const growth = view.transform[2] / zoom;
  if (growth > MOST || growth < 1 / MOST) return false;
  const needed = common(shownBy(view, 0), areaOf(drawn));
  if (!needed) return true;
  // The edges of the drawing itself are on it but for rounding.
  const slack = NEAR / zoom;
  return (
    needed.left >= area.left - slack &&
    needed.top >= area.top - slack &&
    needed.right <= area.right + slack &&
    needed.bottom <= area.bottom + slack
  );
}

/** Whether its pixels are those of the screen. */
export function isCrisp(bitmap: Bitmap, { transform }: View, ratio: number): boolean {
  const { area, zoom } = bitmap;
  const [x, y, now] = transform;
  const beside = [(area.left * now + x) * ratio, (area.top * now + y) * ratio];
  return (
    now === zoom &&
    ratio === bitmap.ratio &&
    beside.every((at) => Math.abs(at - Math.round(at)) < NEAR)
  );
}

function shownBy({ transform: [x, y, zoom], width, height }: View, beyond: number): Area {
  const [aside, above] = [width * beyond, height * beyond];
  return {
    left: (-x - aside) / zoom,
    top: (-y - above) / zoom,
    right: (width + aside - x) / zoom,
    bottom: (height + above - y) / zoom,
  };
}

const areaOf = ({ x, y, width, height }: Bounds): Area => ({
  left: x,
  top: y,
  right: x + width,
  bottom: y + height,
});

function common(a: Area, b: Area): Area | undefined {
  const area = {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
  return area.left < area.right && area.top < area.bottom ? area : undefined;
}
