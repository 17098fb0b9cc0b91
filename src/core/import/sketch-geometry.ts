/** Where shapes of a sketch lie to each other, px. */
import type { Box } from "../document/grid.ts";
import type { Point } from "../document/types.ts";

export const areaOf = ({ size }: Box): number => size.width * size.height;
export const middleOf = ({ position, size }: Box): Point => ({
  x: position.x + size.width / 2,
  y: position.y + size.height / 2,
});

export const isInside = (inner: Box, outer: Box): boolean =>
  inner.position.x >= outer.position.x - 4 &&
  inner.position.y >= outer.position.y - 4 &&
  inner.position.x + inner.size.width <= outer.position.x + outer.size.width + 4 &&
  inner.position.y + inner.size.height <= outer.position.y + outer.size.height + 4;

export function smallestAround<T extends Box>(shapes: readonly T[], point: Point): T | undefined {
  let best: T | undefined;
  for (const shape of shapes) {
    if (distanceTo(shape, point) > 0) continue;
    if (!best || areaOf(shape) < areaOf(best)) best = shape;
  }
  return best;
}

/** 0 inside. */
export function distanceTo({ position, size }: Box, { x, y }: Point): number {
  const across = Math.max(position.x - x, 0, x - position.x - size.width);
  const down = Math.max(position.y - y, 0, y - position.y - size.height);
  return Math.hypot(across, down);
}

export function borderDistance(shape: Box, point: Point): number {
  const outside = distanceTo(shape, point);
  if (outside > 0) return outside;
  const { position, size } = shape;
  return Math.min(
    point.x - position.x,
    position.x + size.width - point.x,
    point.y - position.y,
    position.y + size.height - point.y,
  );
}

/** Between the nearest borders of two shapes. */
export function gapBetween(a: Box, b: Box): number {
  const across = Math.max(
    a.position.x - b.position.x - b.size.width,
    b.position.x - a.position.x - a.size.width,
    0,
  );
  const down = Math.max(
    a.position.y - b.position.y - b.size.height,
    b.position.y - a.position.y - a.size.height,
    0,
  );
  return Math.hypot(across, down);
}
