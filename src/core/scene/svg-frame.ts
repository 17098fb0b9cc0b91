/** How large a picture of a scene is, and where in it title, drawing and legend stand. */
import type { Box } from "../document/grid.ts";
import { PICTURE } from "./geometry.ts";
import type { LegendEntry, Scene } from "./scene.ts";

export interface FrameOptions {
  /** Around everything, in canvas px. */
  readonly padding?: number;
  /** A line with the title above the drawing. */
  readonly title?: boolean;
  /** The kinds of line in use below the drawing. */
  readonly legend?: boolean;
  /** Nothing but this rectangle of the canvas, in place of all there is. */
  readonly region?: Box;
}

export interface PlacedEntry {
  readonly entry: LegendEntry;
  readonly x: number;
  /** The middle of its line. */
  readonly y: number;
}

/** All in canvas px: a point of the scene is at the same place in the picture's view box. */
export interface Frame extends Box {
  /** The upper left of the title's line; unset where there is none. */
  readonly title: { readonly x: number; readonly y: number } | undefined;
  readonly legend: readonly PlacedEntry[];
}

/** What a picture of no boxes shows. */
const EMPTY = { width: 160, height: 80 };

/** The frame of a picture: its view box is `position` and `size`. */
export function pictureFrame(scene: Scene, options: FrameOptions = {}): Frame {
  const { title } = scene;
  const { position, size: least } = options.region ?? drawnIn(scene);
  const hasTitle = options.title === true && title.text !== "";
  const entries = options.legend === true ? scene.legend : [];
  // A rectangle that a person drew is cut where they drew it.
  const isBare = options.region !== undefined && !hasTitle && entries.length === 0;
  const { padding = isBare ? 0 : PICTURE.padding } = options;
  const widest = Math.max(0, ...entries.map(entryWidth));
  const width = Math.max(least.width, hasTitle ? title.width : 0, Math.min(widest, PICTURE_WIDE));
  const { height } = least;
  const { x, y } = position;
  const above = hasTitle ? PICTURE.titleLine + PICTURE.gap : 0;
  const placed = placeEntries(entries, x, y + height + PICTURE.gap, width);
  const last = placed.at(-1);
  const bottom = last ? last.y + PICTURE.legendLine / 2 : y + height;
  return {
    position: { x: x - padding, y: y - above - padding },
    size: { width: width + 2 * padding, height: bottom - y + above + 2 * padding },
    title: hasTitle ? { x, y: y - above } : undefined,
    legend: placed,
  };
}

/** Never so small that nobody sees it. */
const drawnIn = ({ bounds: { position, size } }: Scene): Box => ({
  position,
  size: {
    width: Math.max(size.width, EMPTY.width),
    height: Math.max(size.height, EMPTY.height),
  },
});

/** A name longer than this may run out of a narrow picture. */
const PICTURE_WIDE = 480;

export const entryWidth = ({ width }: LegendEntry): number =>
  PICTURE.sample + PICTURE.sampleGap + width;

/** Entries side by side in columns of one width, as many as fit. */
function placeEntries(
  entries: readonly LegendEntry[],
  left: number,
  top: number,
  width: number,
): readonly PlacedEntry[] {
  const column = Math.max(0, ...entries.map(entryWidth)) + PICTURE.entryGap;
  const columns = Math.max(1, Math.floor((width + PICTURE.entryGap) / column));
  return entries.map((entry, index) => ({
    entry,
    x: left + (index % columns) * column,
    y: top + (Math.floor(index / columns) + 0.5) * PICTURE.legendLine,
  }));
}
