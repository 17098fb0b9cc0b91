/** Curved lines: how wide their bends may swing without touching a box, and where their words stand. */
import type { Point } from "../../document/types.ts";
import { alongLine } from "../route-path.ts";
import { steps } from "./polyline.ts";
import type { Link, World } from "./world.ts";

/** As wide as there is room between one bend and the next. */
export const WIDEST = 10_000;
/** Tried in turn. Lines keep so far from boxes that the last always fits. */
const RADII = [WIDEST, 96, 56] as const;
const SAFE = 36;
/** Between a curve and a box, in px. */
const KEPT = 3;

/** The radius of the bends, in px. */
export function curveRadius(
  world: World,
  { source, target }: Link,
  line: readonly Point[],
): number {
  const isFree = (radius: number): boolean => {
    const pieces = steps(alongLine(line, radius));
    return pieces.every(([a, b], index) => {
      const [from, to] = [index === 0, index === pieces.length - 1];
      const area = {
        left: Math.min(a.x, b.x) - KEPT,
        right: Math.max(a.x, b.x) + KEPT,
        top: Math.min(a.y, b.y) - KEPT,
        bottom: Math.max(a.y, b.y) + KEPT,
      };
      return !world.obstacles.blocked(area, from ? source : undefined, to ? target : undefined);
    });
  };
  return RADII.find(isFree) ?? SAFE;
}

/** The point of the curve nearest to one beside it. */
export function nearestOn(line: readonly Point[], curve: number, { x, y }: Point): Point {
  const away = (point: Point): number => Math.hypot(point.x - x, point.y - y);
  return alongLine(line, curve).reduce((a, b) => (away(b) < away(a) ? b : a));
}
