/** The line through bends that were set by hand: at right angles, with as few more bends as it can. */
import type { Point } from "../../document/types.ts";
import { ROUTE } from "../geometry.ts";
import { COST, entering, leaving } from "./cost.ts";
import { lengthOf, simplified, stepRect, steps } from "./polyline.ts";
import {
  type Direction,
  DIRECTIONS,
  directionOf,
  DOWN,
  grown,
  isHorizontal,
  LEFT,
  middleOfSide,
  opposite,
  portRange,
  type Rect,
  RIGHT,
} from "./rect.ts";
import type { Shape } from "./shapes.ts";
import type { Link, World } from "./world.ts";

/** Going back on itself costs more than any detour, but less than a box. */
const BACK = 600;

/** A line that has come to a point, heading on. */
interface Way {
  readonly points: readonly Point[];
  readonly leaves: Direction;
  readonly heading: Direction;
  readonly price: number;
}

/**
 * Through the bends in their order. Those that one of the two boxes has been moved over are passed
 * by; `undefined` where none is left.
 */
export function throughBends(
  world: World,
  link: Link,
  waypoints: readonly Point[],
): Shape | undefined {
  const from = world.rects[link.source];
  const to = world.rects[link.target];
  if (!from || !to) return undefined;
  const bends = waypoints.filter((point) => !covers(from, point) && !covers(to, point));
  const [first] = bends;
  const last = bends.at(-1);
  if (!first || !last) return undefined;
  const priceOf = pricing(world, link);
  let ways: readonly Way[] = DIRECTIONS.map((leaves) => {
    const port = portFacing(from, leaves, first);
    const out = stub(port, leaves, first);
    return { points: [port, out], leaves, heading: leaves, price: leaving(leaves, link.back) };
  });
  for (const bend of bends) {
    ways = cheapestByHeading(ways.flatMap((way) => onward(way, bend, priceOf)));
  }
  const shapes = DIRECTIONS.flatMap((enters) => {
    const port = portFacing(to, enters, last);
    const front = stub(port, enters, last);
    return ways
      .flatMap((way) => onward(way, front, priceOf))
      .map((way) => arrived(way, port, enters, link));
  });
  const best = shapes.reduce((a, b) => (b.price < a.price ? b : a));
  return { points: simplified(best.points), leaves: best.leaves, enters: best.enters };
}

const covers = (rect: Rect, { x, y }: Point): boolean => {
  const { left, top, right, bottom } = grown(rect, ROUTE.clearance / 2);
  return x > left && x < right && y > top && y < bottom;
};

function arrived(way: Way, port: Point, enters: Direction, { back }: Link) {
  const turns = turnPrice(way.heading, opposite(enters));
  return {
    ...way,
    points: [...way.points, port],
    enters,
    price: way.price + turns + entering(enters, back),
  };
}

function turnPrice(heading: Direction, next: Direction): number {
  if (heading === next) return 0;
  return next === opposite(heading) ? BACK : COST.bend;
}

/** The ways on to a point: straight, or with one corner this way or that. */
function onward(way: Way, to: Point, priceOf: (piece: readonly Point[]) => number): readonly Way[] {
  const at = way.points.at(-1) ?? to;
  const corners =
    at.x === to.x || at.y === to.y
      ? [[to]]
      : [
          [{ x: to.x, y: at.y }, to],
          [{ x: at.x, y: to.y }, to],
        ];
  return corners.map((next) => {
    let { heading } = way;
    let turning = 0;
    for (const [a, b] of steps([at, ...next])) {
      if (a.x === b.x && a.y === b.y) continue;
      const turned = directionOf(a, b);
      turning += turnPrice(heading, turned);
      heading = turned;
    }
    const price = way.price + turning + priceOf([at, ...next]);
    return { points: [...way.points, ...next], leaves: way.leaves, heading, price };
  });
}

/** Which side they left by decides nothing any more: of each heading the cheapest goes on. */
function cheapestByHeading(ways: readonly Way[]): readonly Way[] {
  return DIRECTIONS.flatMap((heading) => {
    const same = ways.filter((way) => way.heading === heading);
    return same.length === 0 ? [] : [same.reduce((a, b) => (b.price < a.price ? b : a))];
  });
}

const pricing =
  ({ obstacles }: World, { source, target }: Link) =>
  (points: readonly Point[]): number =>
    lengthOf(points) +
    steps(points).reduce((sum, [a, b]) => {
      const area = stepRect(a, b, 1);
      // Through one of its own two boxes is worse than through any other.
      if (!obstacles.blocked(area)) return sum;
      return sum + (obstacles.blocked(area, source, target) ? COST.box : 2 * COST.box);
    }, 0);

/** The place on the side straight before the point, else its middle. */
function portFacing(rect: Rect, side: Direction, { x, y }: Point): Point {
  const [low, high] = portRange(rect, side, ROUTE.corner);
  const middle = middleOfSide(rect, side);
  if (isHorizontal(side)) return y >= low && y <= high ? { x: middle.x, y } : middle;
  return x >= low && x <= high ? { x, y: middle.y } : middle;
}

/** Straight out of the side, but not past a bend that lies right ahead. */
function stub(port: Point, side: Direction, towards: Point): Point {
  const isAhead = isHorizontal(side) ? towards.y === port.y : towards.x === port.x;
  const sign = side === RIGHT || side === DOWN ? 1 : -1;
  const ahead = sign * (isHorizontal(side) ? towards.x - port.x : towards.y - port.y);
  const by = sign * (isAhead && ahead > 0 ? Math.min(ahead, ROUTE.margin) : ROUTE.margin);
  return side === RIGHT || side === LEFT
    ? { x: port.x + by, y: port.y }
    : { x: port.x, y: port.y + by };
}
