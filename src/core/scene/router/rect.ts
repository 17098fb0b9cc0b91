/** Rectangles and the four directions; a side of a box is named by the direction that leads out of it. */
import type { Point, Size } from "../../document/types.ts";

export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Clockwise from the right, so that the opposite is two further and a turn is one. */
export type Direction = 0 | 1 | 2 | 3;
export const RIGHT = 0;
export const DOWN = 1;
export const LEFT = 2;
export const UP = 3;
export const DIRECTIONS: readonly Direction[] = [RIGHT, DOWN, LEFT, UP];

const OPPOSITE: readonly Direction[] = [LEFT, UP, RIGHT, DOWN];
export const opposite = (direction: Direction): Direction => OPPOSITE[direction] ?? RIGHT;

export const isHorizontal = (direction: Direction): boolean => direction % 2 === 0;

/** Beyond this nothing is drawn exactly any more. */
const FARTHEST = 1e9;

/** What is no number, or out of all bounds, as a hostile file may hold, is brought back. */
const tame = (value: number): number =>
  Number.isNaN(value) ? 0 : Math.min(FARTHEST, Math.max(-FARTHEST, value));

/** A point that can be calculated with. */
export const tamed = ({ x, y }: Point): Point => ({ x: tame(x), y: tame(y) });

export function rectOf({
  position,
  size,
}: {
  readonly position: Point;
  readonly size: Size;
}): Rect {
  const left = tame(position.x);
  const top = tame(position.y);
  return {
    left,
    top,
    right: left + Math.max(0, tame(size.width)),
    bottom: top + Math.max(0, tame(size.height)),
  };
}

export const grown = ({ left, top, right, bottom }: Rect, by: number): Rect => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
});

export const centreX = ({ left, right }: Rect): number => (left + right) / 2;
export const centreY = ({ top, bottom }: Rect): number => (top + bottom) / 2;

/** Whether they share more than a border. */
export const overlap = (a: Rect, b: Rect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The middle of a side, where lines end when there is only one. */
export function middleOfSide(rect: Rect, side: Direction): Point {
  switch (side) {
    case RIGHT:
      return { x: rect.right, y: centreY(rect) };
    case DOWN:
      return { x: centreX(rect), y: rect.bottom };
    case LEFT:
      return { x: rect.left, y: centreY(rect) };
    case UP:
      return { x: centreX(rect), y: rect.top };
  }
}

/** Where along a side a line may end: the side without its corners, or its middle if it is short. */
export function portRange(rect: Rect, side: Direction, corner: number): readonly [number, number] {
  const [from, to] = isHorizontal(side) ? [rect.top, rect.bottom] : [rect.left, rect.right];
  const middle = (from + to) / 2;
  return [Math.min(from + corner, middle), Math.max(to - corner, middle)];
}

/** The direction of an axis-parallel step; right where it has no length. */
export function directionOf(from: Point, to: Point): Direction {
  if (to.x !== from.x) return to.x > from.x ? RIGHT : LEFT;
  if (to.y !== from.y) return to.y > from.y ? DOWN : UP;
  return RIGHT;
}
