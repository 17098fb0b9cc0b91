/** Every length of the drawing in px; the canvas, the router, layout and exports use the same numbers. */
import type { TextStyle } from "./measure.ts";

export { GRID } from "../document/grid.ts";

const style = (size: number, weight: TextStyle["weight"]): TextStyle => ({ size, weight });

/** A component's box: a tinted square with its icon, the label, and beneath it what it is. */
export const CARD = {
  height: 48,
  minWidth: 136,
  /** A longer label wraps to two lines. */
  maxWidth: 280,
  /** Only a label too long for two lines of `maxWidth` makes a box wider, and then taller. */
  widest: 480,
  radius: 9,
  paddingLeft: 9,
  paddingRight: 12,
  paddingY: 8,
  tile: 28,
  tileRadius: 7,
  icon: 16,
  /** Between the tile and the text. */
  gap: 9,
  title: style(13, 600),
  titleLine: 16,
  subtitle: style(11, 400),
  subtitleLine: 14,
  border: 1.25,
  /** Of a card that the person made stand out. */
  strongBorder: 2.5,
  /** How far the second card of a folded boundary looks out to the lower right. */
  pile: 4,
} as const;

/** Where a card's text begins, from its left edge. */
export const CARD_TEXT_X = CARD.paddingLeft + CARD.tile + CARD.gap;
/** What a card's width holds besides text. */
export const CARD_CHROME = CARD_TEXT_X + CARD.paddingRight;

/** A note of paper. */
export const NOTE = {
  width: 200,
  minHeight: 48,
  radius: 3,
  paddingX: 12,
  paddingY: 10,
  text: style(12, 400),
  line: 17,
  /** Side of the folded corner. */
  fold: 12,
} as const;

/** Words on the bare canvas. */
export const LOOSE_TEXT = {
  text: style(14, 400),
  line: 20,
  paddingX: 4,
  paddingY: 2,
  /** Longer lines wrap, unless the person widens the text. */
  maxWidth: 400,
} as const;

/** A rectangle or an ellipse, its words in the middle. */
export const SHAPE = { text: style(13, 400), line: 18, padding: 10, radius: 10, pen: 1.5 } as const;

/** A stroke of the pen, and an arrow that means nothing to the review. */
export const PEN = { width: 2, head: { length: 11, width: 10 } } as const;

/** What starts at one size, whatever it says. */
export const USUAL_SIZES = {
  boundary: { width: 320, height: 200 },
  note: { width: NOTE.width, height: NOTE.minHeight },
  text: { width: 48, height: 24 },
  rectangle: { width: 160, height: 96 },
  ellipse: { width: 160, height: 96 },
  stroke: { width: 120, height: 40 },
  "loose-arrow": { width: 120, height: 8 },
  image: { width: 160, height: 120 },
} as const;

/** A dashed frame that holds other boxes. */
export const BOUNDARY = {
  radius: 12,
  dash: [6, 5],
  pen: 1.5,
  strongPen: 2.75,
  paddingX: 12,
  paddingY: 10,
  title: style(12, 600),
  titleLine: 16,
} as const;

/** A band; its name stands at the upper left, and no line runs through it. */
export const LANE = {
  radius: 12,
  paddingX: 14,
  paddingY: 10,
  title: style(12, 600),
  titleLine: 16,
  /** The least that is kept clear for the name, from the band's corner. */
  titleArea: { width: 120, height: 28 },
} as const;

/** An arrow between two boxes. */
export const EDGE = {
  /** Radius of a bend. */
  radius: 7,
  strong: 1.6,
  light: 1.15,
  arrow: { length: 8, width: 7 },
  dash: { sync: [], async: [1.6, 3.4], batch: [6, 4] },
  label: style(11, 500),
  labelLine: 14,
  labelPaddingX: 5,
} as const;

/** What the router keeps. */
export const ROUTE = {
  /** Between a line and a box that it passes. */
  clearance: 10,
  /** Between two lines that run side by side, where there is room. */
  spacing: 10,
  /** Between two ends on one side of a box, where there is room. */
  ports: 12,
  /** The straight piece at each end, with the arrow and half a bend. */
  stub: 13,
  /** Between the outermost end on a side and the corner. */
  corner: 10,
  /** How far a line keeps from boxes where it has all the room in the world. */
  margin: 16,
} as const;

/** What an exported picture has around the drawing. */
export const PICTURE = {
  padding: 32,
  title: style(18, 600),
  titleLine: 24,
  /** Between title, drawing and legend. */
  gap: 24,
  legend: style(12, 500),
  legendLine: 24,
  /** A piece of line in the legend, and the room before its name and after it. */
  sample: 32,
  sampleGap: 8,
  entryGap: 24,
} as const;
