/** Puts words on lines where they cover neither a box nor other words, and as few other lines as can be. */
import { findKind } from "../catalogue/kinds.ts";
import type { Box } from "../document/grid.ts";
import type { DiagramEdge, Point } from "../document/types.ts";
import { EDGE, LANE } from "./geometry.ts";
import type { Measure } from "./measure.ts";
import { alongLine } from "./route-path.ts";
import { createObstacles } from "./router/obstacles.ts";
import { stepRect, steps } from "./router/polyline.ts";
import { overlap, type Rect, rectOf } from "./router/rect.ts";
import type { Route } from "./router/route.ts";
import { tidyText } from "./wrap.ts";

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

/** What is to be written on the edge: its own words, else the name of its kind; nothing where it has neither. */
export function wordsOn(
  { label, kind }: DiagramEdge,
  route: Route,
  measure: Measure,
): Unplaced | undefined {
  const said = tidyText(label ?? "");
  const text = said === "" && kind !== undefined ? (findKind(kind)?.name ?? "") : said;
  if (text === "") return undefined;
  const width = measure(text, EDGE.label) + 2 * EDGE.labelPaddingX;
  const points = alongLine(route.points, route.curve);
  return { text, width, points, at: route.labelAt, own: said !== "" };
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
    steps(entry?.points ?? []).flatMap(([from, to]) => rectsAlong(from, to)),
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
    const at =
      cheapest(placesOn(entry), price) ??
      cheapest(placesBeside(entry), price) ??
      (entry.own ? entry.at : undefined);
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

/** Rectangles around a line; around one aslant many small ones, so that they hold little but the line. */
function rectsAlong(from: Point, to: Point): readonly Rect[] {
  if (from.x === to.x || from.y === to.y) return [stepRect(from, to, 1)];
  const count = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / STRIDE);
  const at = (index: number): Point => ({
    x: from.x + ((to.x - from.x) * index) / count,
    y: from.y + ((to.y - from.y) * index) / count,
  });
  return Array.from({ length: count }, (_, index) => {
    const [a, b] = [at(index), at(index + 1)];
    return {
      left: Math.min(a.x, b.x),
      right: Math.max(a.x, b.x),
      top: Math.min(a.y, b.y),
      bottom: Math.max(a.y, b.y),
    };
  });
}

/** Between words and the line that they stand beside. */
const BESIDE = 3;

/** Where nothing is free on the line: along it on either side, from the middle of each piece outwards. */
function placesBeside({ points, width }: Unplaced): readonly Point[] {
  const places = steps(points).flatMap(([from, to]) => {
    const isLevel = Math.abs(to.x - from.x) >= Math.abs(to.y - from.y);
    const off = isLevel ? { x: 0, y: HEIGHT / 2 + BESIDE } : { x: width / 2 + BESIDE, y: 0 };
    const length = Math.abs(to.x - from.x) + Math.abs(to.y - from.y);
    const count = Math.min(MOST, Math.floor(length / STRIDE) + 1);
    return Array.from({ length: count }, (_, index) => {
      const share = 0.5 + (Math.ceil(index / 2) * (index % 2 === 0 ? 1 : -1)) / (count + 1);
      return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
    }).flatMap(({ x, y }) => [
      { x: x - off.x, y: y - off.y },
      { x: x + off.x, y: y + off.y },
    ]);
  });
  return places.slice(0, 2 * MOST);
}

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
function cheapest(places: readonly Point[], price: (at: Point) => number): Point | undefined {
  let best: Point | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const place of places) {
    const its = price(place);
    if (its >= least) continue;
    [best, least] = [place, its];
    // Only its own line lies under it: there is nothing better.
    if (its <= 1) break;
  }
  return least < COVERING ? best : undefined;
}
