/** The upper left corner of a picture. */
import type { Point } from "../document/types.ts";

export const cornerOf = (boxes: readonly { readonly position: Point }[]): Point => ({
  x: Math.min(...boxes.map(({ position }) => position.x)),
  y: Math.min(...boxes.map(({ position }) => position.y)),
});
