/** Simple shapes of one link: straight, with one, two or three bends, or around a box. */
import type { Point } from "../../document/types.ts";
import { ROUTE } from "../geometry.ts";
import { COST, entering, leaving } from "./cost.ts";
import type { Obstacles } from "./obstacles.ts";
import { lengthOf, simplified, stepRect, steps, turnsBack } from "./polyline.ts";
import {
  centreX,
  centreY,
  type Direction,
  DIRECTIONS,
  DOWN,
  isHorizontal,
  LEFT,
  middleOfSide,
  opposite,
  portRange,
  type Rect,
  RIGHT,
  UP,
} from "./rect.ts";
import type { Link, World } from "./world.ts";

/** A line with the sides that it leaves and enters by. */
export interface Shape {
  readonly points: readonly Point[];
  readonly leaves: Direction;
  readonly enters: Direction;
}

/** How far from the middle of a side a straight line may end, as a share of half the side. */
const OFF_CENTRE = 0.6;
/** The least room between two straight lines, in px. */
const SIDE_BY_SIDE = 6;

/**
 * A straight line between facing sides, where nothing stands between and there is room for it
 * beside so many others between the same two boxes.
 */
export function straight(world: World, link: Link, others = 0): Shape | undefined {
  const from = world.rects[link.source];
  const to = world.rects[link.target];
  if (!from || !to || link.source === link.target) return undefined;
  const side = DIRECTIONS.find((direction) => liesBeyond(from, to, direction));
  if (side === undefined) return undefined;
  const across = isHorizontal(side) ? centreY : centreX;
  const [low, high] = commonRange(from, to, side);
  if (high - low < others * SIDE_BY_SIDE) return undefined;
  const at = Math.min(high, Math.max(low, (across(from) + across(to)) / 2));
  const [start, end] = [middleOfSide(from, side), middleOfSide(to, opposite(side))];
  const points = isHorizontal(side)
    ? [
        { x: start.x, y: at },
        { x: end.x, y: at },
      ]
    : [
        { x: at, y: start.y },
        { x: at, y: end.y },
      ];
  const [a, b] = points;
  if (!a || !b) return undefined;
  if (world.obstacles.blocked(stepRect(a, b, ROUTE.clearance), link.source, link.target)) {
    return undefined;
  }
  return { points, leaves: side, enters: opposite(side) };
}

const liesBeyond = (from: Rect, to: Rect, side: Direction): boolean => {
  if (side === RIGHT) return to.left > from.right;
  if (side === LEFT) return to.right < from.left;
  return side === DOWN ? to.top > from.bottom : to.bottom < from.top;
};

/** Where a straight line may run so that it ends near the middle of both sides. */
export function commonRange(from: Rect, to: Rect, side: Direction): readonly [number, number] {
  const ranges = [from, to].map((rect) => {
    const [low, high] = portRange(rect, side, ROUTE.corner);
    const middle = (low + high) / 2;
    const half = isHorizontal(side) ? (high - low) / 2 : ((high - low) / 2) * OFF_CENTRE;
    return [middle - half, middle + half] as const;
  });
  return [Math.max(...ranges.map(([low]) => low)), Math.min(...ranges.map(([, high]) => high))];
}

/** The simple shape with the fewest steps through boxes, and among those the one that costs least. */
export function simplest(world: World, link: Link): Shape {
  const from = world.rects[link.source] ?? ORIGIN;
  const to = world.rects[link.target] ?? ORIGIN;
  if (link.source === link.target) return loopAt(from);
  const direct = straight(world, link);
  if (direct) return direct;
  let best: Shape = {
    points: [middleOfSide(from, RIGHT), middleOfSide(to, RIGHT)],
    leaves: RIGHT,
    enters: RIGHT,
  };
  let least = Number.POSITIVE_INFINITY;
  for (const shape of candidates(from, to)) {
    const price =
      leaving(shape.leaves, link.back) +
      entering(shape.enters, link.back) +
      priceOf(world.obstacles, shape.points, link);
    if (price < least) [best, least] = [shape, price];
  }
  return best;
}

/** All simple shapes from any side to any side. */
const candidates = (from: Rect, to: Rect): readonly Shape[] =>
  DIRECTIONS.flatMap((leaves) =>
    DIRECTIONS.flatMap((enters) =>
      between(from, leaves, to, enters).map((points) => ({ points, leaves, enters })),
    ),
  );

const ORIGIN: Rect = { left: 0, top: 0, right: 0, bottom: 0 };

function priceOf(obstacles: Obstacles, points: readonly Point[], link: Link): number {
  const pieces = steps(points);
  const last = pieces.length - 1;
  const blocked = pieces.filter(([a, b], index) =>
    obstacles.blocked(
      stepRect(a, b, ROUTE.clearance / 2),
      index === 0 ? link.source : undefined,
      index === last ? link.target : undefined,
    ),
  ).length;
  const back = turnsBack(points) ? 1 : 0;
  return lengthOf(points) + COST.bend * pieces.length + COST.box * (blocked + back);
}

/** Lines from a side to a side: a straight piece at each end, joined in every way with few bends. */
function between(
  from: Rect,
  leaves: Direction,
  to: Rect,
  enters: Direction,
): readonly (readonly Point[])[] {
  const start = middleOfSide(from, leaves);
  const end = middleOfSide(to, enters);
  const a = moved(start, leaves, ROUTE.margin);
  const b = moved(end, enters, ROUTE.margin);
  const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  const joints: readonly (readonly Point[])[] = [
    [{ x: a.x, y: b.y }],
    [{ x: b.x, y: a.y }],
    [
      { x: middle.x, y: a.y },
      { x: middle.x, y: b.y },
    ],
    [
      { x: a.x, y: middle.y },
      { x: b.x, y: middle.y },
    ],
  ];
  return joints.map((joint) => simplified([start, a, ...joint, b, end]));
}

function moved({ x, y }: Point, direction: Direction, by: number): Point {
  if (direction === RIGHT) return { x: x + by, y };
  if (direction === DOWN) return { x, y: y + by };
  return direction === LEFT ? { x: x - by, y } : { x, y: y - by };
}

/** Out at the right, over the corner and in again at the top. */
export function loopAt(rect: Rect): Shape {
  const right = middleOfSide(rect, RIGHT);
  const top = middleOfSide(rect, UP);
  const { margin } = ROUTE;
  return {
    points: [
      right,
      { x: right.x + margin, y: right.y },
      { x: right.x + margin, y: top.y - margin },
      { x: top.x, y: top.y - margin },
      top,
    ],
    leaves: RIGHT,
    enters: UP,
  };
}
