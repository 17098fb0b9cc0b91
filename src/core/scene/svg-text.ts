/** Lines of text as SVG. */
import type { TextStyle } from "./measure.ts";
import { element, escaped } from "./xml.ts";

/** Height of Inter's capitals, in em. */
const CAPITALS = 0.727;

/** From the top of a line of that height to its baseline: the capitals stand in the middle. */
export const baseline = (lineHeight: number, { size }: TextStyle): number =>
  (lineHeight + CAPITALS * size) / 2;

/** One line of text with its baseline at `at`. The family is said once, on the root. */
export const textLine = (
  text: string,
  at: { readonly x: number; readonly y: number },
  { size, weight }: TextStyle,
  fill: string,
  anchor?: "middle",
): string =>
  element(
    "text",
    { x: at.x, y: at.y, "font-size": size, "font-weight": weight, fill, "text-anchor": anchor },
    escaped(text),
  );
