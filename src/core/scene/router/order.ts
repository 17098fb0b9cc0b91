/** Which of two lines in one gap comes first, so that they cross as little as they can. */
import type { Point } from "../../document/types.ts";
import { type Direction, DOWN, LEFT, RIGHT, UP, directionOf } from "./rect.ts";

/** A straight piece of a line: from `points[index]` to `points[index + 1]`. */
export interface Stretch {
  readonly points: readonly Point[];
  readonly index: number;
}

/**
 * Below 0 if `a` should have the smaller coordinate, above 0 if `b` should, 0 if it is all one.
 * Follows both lines from the gap in both directions to where they part: whoever turns off to the
 * right should run on the right.
 */
export function preference(a: Stretch, b: Stretch, vertical: boolean): number {
  const [down, up]: readonly [Direction, Direction] = vertical ? [DOWN, UP] : [RIGHT, LEFT];
  const ahead = partingSide(a, b, down);
  const back = partingSide(a, b, up);
  // Going down, the right hand is at smaller x; going right, it is at larger y.
  return vertical ? back - ahead : ahead - back;
}

/** 1 if `a` should be on the right hand of `b` in the direction of travel, −1 on the left. */
function partingSide(a: Stretch, b: Stretch, direction: Direction): number {
  const left = walker(a, direction);
  const right = walker(b, direction);
  let heading = direction;
  for (let steps = a.points.length + b.points.length; steps > 0; steps -= 1) {
    const first = farther(left.at(), right.at(), heading);
    const turnLeft = left.turn(heading);
    const turnRight = right.turn(heading);
    if (first < 0) return turnLeft;
    if (first > 0) return -turnRight;
    if (turnLeft !== turnRight) return turnLeft === 0 ? -turnRight : turnLeft;
    if (turnLeft === 0) return 0;
    heading = left.advance();
    right.advance();
  }
  return 0;
}

interface Walker {
  /** Where the present piece ends. */
  at(): Point;
  /** 1 if the line then turns to the right hand, −1 to the left, 0 if it ends. */
  turn(heading: Direction): number;
  /** Onto the next piece; its direction. */
  advance(): Direction;
}

function walker({ points, index }: Stretch, direction: Direction): Walker {
  const from = points[index] ?? ORIGIN;
  const to = points[index + 1] ?? ORIGIN;
  const step = directionOf(from, to) === direction ? 1 : -1;
  let end = step === 1 ? index + 1 : index;
  const at = () => points[end] ?? ORIGIN;
  return {
    at,
    turn(heading) {
      const next = points[end + step];
      if (!next) return 0;
      const turned = (directionOf(at(), next) - heading + 4) % 4;
      return HANDS[turned] ?? 0;
    },
    advance() {
      const before = at();
      end += step;
      return directionOf(before, at());
    },
  };
}

/** By quarter turns clockwise: on, right, back, left. */
const HANDS = [0, 1, 0, -1] as const;

const ORIGIN: Point = { x: 0, y: 0 };

/** Below 0 if `a` comes first on the way, above 0 if `b` does. */
function farther(a: Point, b: Point, heading: Direction): number {
  if (heading === RIGHT) return a.x - b.x;
  if (heading === LEFT) return b.x - a.x;
  return heading === DOWN ? a.y - b.y : b.y - a.y;
}
