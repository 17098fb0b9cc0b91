/** Lines of text as SVG. */
import type { TextStyle } from "./measure.ts";
import { isRightToLeft } from "./text-direction.ts";
import { element, escaped } from "./xml.ts";

/** Height of Inter's capitals, in em. */
const CAPITALS = 0.727;

/** From the top of a line of that height to its baseline: the capitals stand in the middle. */
export const baseline = (lineHeight: number, { size }: TextStyle): number =>
  (lineHeight + CAPITALS * size) / 2;

/**
 * One line of text with its baseline at `at`, which is its left end or its middle, whichever way its
 * script runs. The family is said once, on the root.
 */
export const textLine = (
  text: string,
  at: { readonly x: number; readonly y: number },
  { size, weight }: TextStyle,
  fill: string,
  anchor?: "middle",
): string => {
  const rightToLeft = isRightToLeft(text);
  return element(
    "text",
    {
      x: at.x,
      y: at.y,
      "font-size": size,
      "font-weight": weight,
      fill,
      // Such a line begins at its right, so that its end is on the left.
      "text-anchor": anchor ?? (rightToLeft ? "end" : undefined),
      direction: rightToLeft ? "rtl" : undefined,
    },
    escaped(text),
  );
};
