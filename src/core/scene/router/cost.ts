/** What a route costs, in px of detour: the taste of the router in one place. */
import { type Direction, DOWN, LEFT, RIGHT, UP } from "./rect.ts";

export const COST = {
  bend: 34,
  /** Crossing an unrelated line; further ones at the same place cost half. */
  crossing: 46,
  /** Turning onto a line on which unrelated ones run. */
  joining: 12,
  /** Running beside more unrelated lines than fit with ease, a px for each. */
  beside: 0.2,
  roomy: 2,
  /** Running with a related line, a px: less than 1, so that trunks form. */
  together: 0.6,
  /** One more kind of end on a short side (left, right), and on a long one. */
  crowdedShort: 22,
  crowdedLong: 8,
  /** Through a box, where there is no other way. */
  box: 2000,
} as const;

/** Leaving by a side, for a line with the flow (rightwards) and for one that comes back. */
const LEAVE: Readonly<Record<Direction, readonly [forth: number, back: number]>> = {
  [RIGHT]: [0, 40],
  [DOWN]: [14, 6],
  [LEFT]: [90, 24],
  [UP]: [18, 0],
};

/** Entering by a side. */
const ENTER: Readonly<Record<Direction, readonly [forth: number, back: number]>> = {
  [LEFT]: [0, 30],
  [UP]: [14, 0],
  [RIGHT]: [90, 24],
  [DOWN]: [18, 6],
};

export const leaving = (side: Direction, back: boolean): number => LEAVE[side][back ? 1 : 0];
export const entering = (side: Direction, back: boolean): number => ENTER[side][back ? 1 : 0];

/** What crossing so many lines at one place costs. */
export const crossings = (count: number): number =>
  count === 0 ? 0 : COST.crossing * (0.5 + 0.5 * count);
