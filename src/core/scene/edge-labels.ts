/** Puts words on lines where they cover neither a box nor other words, and as few other lines as can be. */
import type { Box } from "../document/grid.ts";
import type { Point } from "../document/types.ts";
import { EDGE, LANE } from "./geometry.ts";
import { createObstacles } from "./router/obstacles.ts";
import { stepRect, steps } from "./router/polyline.ts";
import { overlap, type Rect, rectOf } from "./router/rect.ts";

/** Words on a line; `at` is their middle. */
export interface SceneLabel {
  readonly text: string;
  readonly at: Point;
  readonly width: number;
  readonly height: number;
}

/** What is to be written on a line. */
export interface Unplaced {
  readonly text: string;
  readonly width: number;
  readonly points: readonly Point[];
  /** Where the router would have it. */
  readonly at: Point;
  /** Said by the person: it is written even where it covers something. */
  readonly own: boolean;
}

/** Distance of the places that are tried along a line, and how many there are at most. */
const STRIDE = 12;
const MOST = 120;

/** A label for every entry, in their order; unset where there is no room for words that nobody chose. */
export function placedLabels(
  entries: readonly (Unplaced | undefined)[],
  boxes: readonly Box[],
  lanes: readonly Box[],
): readonly (SceneLabel | undefined)[] {
  const names = lanes.map(({ position }) => rectOf({ position, size: LANE.titleArea }));
  const solid = createObstacles([...boxes.map(rectOf), ...names]);
  const pieces = entries.flatMap((entry) =>
    steps(entry?.points ?? []).map(([from, to]) => stepRect(from, to, 1)),
  );
  const lines = createObstacles(pieces);
  const taken: Rect[] = [];
  return entries.map((entry) => {
    if (!entry) return undefined;
    const price = (at: Point): number => {
      const rect = rectAt(at, entry.width);
      if (solid.blocked(rect)) return COVERING;
      if (taken.some((other) => overlap(other, rect))) return COVERING;
      return lines.within(rect).length;
    };
    const at = cheapest(placesOn(entry), price, entry.own);
    if (!at) return undefined;
    taken.push(rectAt(at, entry.width));
    return { text: entry.text, at, width: entry.width, height: HEIGHT };
  });
}

const HEIGHT = EDGE.labelLine + 2;
const COVERING = 1000;

const rectAt = ({ x, y }: Point, width: number): Rect => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - HEIGHT / 2,
  bottom: y + HEIGHT / 2,
});

/** The router's choice first, then the longest pieces from their middle outwards. */
function placesOn({ at, points, width }: Unplaced): readonly Point[] {
  const pieces = steps(points)
    .map(([from, to]) => ({ from, to, length: Math.abs(to.x - from.x) + Math.abs(to.y - from.y) }))
    .sort((a, b) => b.length - a.length);
  const along = pieces.flatMap(({ from, to, length }) => {
    // Along a level piece the words need their own width, and some of the line must be seen.
    const room = length - (from.y === to.y ? width + STRIDE : 2 * STRIDE);
    const count = Math.min(MOST, Math.floor(room / STRIDE) + 1);
    return Array.from({ length: Math.max(0, count) }, (_, index) => {
      const off = Math.ceil(index / 2) * (index % 2 === 0 ? 1 : -1);
      const share = 0.5 + (off * room) / Math.max(1, count) / Math.max(1, length);
      return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
    });
  });
  return [at, ...along].slice(0, MOST);
}

/** The first of the cheapest places. */
function cheapest(
  places: readonly Point[],
  price: (at: Point) => number,
  always: boolean,
): Point | undefined {
  let best: Point | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const place of places) {
    const its = price(place);
    if (its >= least) continue;
    [best, least] = [place, its];
    // Only its own line lies under it: there is nothing better.
    if (its <= 1) break;
  }
  return least < COVERING || always ? best : undefined;
}
