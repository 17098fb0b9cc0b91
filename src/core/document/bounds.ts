/** The rectangle around everything that is placed: boxes and bands. */
import type { Diagram, Point, Size } from "./types.ts";

/** px on the canvas. */
export interface Bounds extends Point, Size {}

/** `undefined` for a document in which nothing is placed. */
export function boundsOf({ nodes, lanes }: Pick<Diagram, "nodes" | "lanes">): Bounds | undefined {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { position, size } of [...nodes, ...lanes]) {
    left = Math.min(left, position.x);
    top = Math.min(top, position.y);
    right = Math.max(right, position.x + size.width);
    bottom = Math.max(bottom, position.y + size.height);
  }
  return left > right ? undefined : { x: left, y: top, width: right - left, height: bottom - top };
}
