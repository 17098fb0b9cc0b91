/** The line and the arrow head of a route, as SVG path data. */
import type { Point } from "../document/types.ts";
import { EDGE } from "./geometry.ts";

/** A line with rounded bends. It stops short of the end, where the arrow head covers it. */
export function routePath(
  points: readonly Point[],
  radius: number = EDGE.radius,
  short: number = EDGE.arrow.length / 2,
): string {
  const [start] = points;
  const line = shortened(points, short);
  const end = line.at(-1);
  if (!start || !end) return "";
  const parts = [`M${text(start.x)} ${text(start.y)}`];
  for (let index = 1; index < line.length - 1; index += 1) {
    const [before, bend, after] = [line[index - 1], line[index], line[index + 1]];
    if (!before || !bend || !after) continue;
    const [from, to] = bendEnds(before, bend, after, radius);
    parts.push(`L${text(from.x)} ${text(from.y)}`);
    parts.push(`Q${text(bend.x)} ${text(bend.y)} ${text(to.x)} ${text(to.y)}`);
  }
  parts.push(`L${text(end.x)} ${text(end.y)}`);
  return parts.join("");
}

/** A bend begins and ends half a step away at most, so that two never want the same piece. A curve takes all it can on either side. */
function bendEnds(
  before: Point,
  bend: Point,
  after: Point,
  radius: number,
): readonly [Point, Point] {
  const most = radius > EDGE.radius ? radius : bendRadius(before, bend, after, radius);
  const end = (to: Point): Point => towards(bend, to, Math.min(most, distance(bend, to) / 2));
  return [end(before), end(after)];
}

/** Points on each bend of a curve. */
const PIECES = 8;

/** The line as it is drawn, in straight pieces; not shortened. */
export function alongLine(
  points: readonly Point[],
  radius: number = EDGE.radius,
): readonly Point[] {
  if (radius <= EDGE.radius) return points;
  return points.flatMap((bend, index) => {
    const [before, after] = [points[index - 1], points[index + 1]];
    if (!before || !after) return [bend];
    const [from, to] = bendEnds(before, bend, after, radius);
    return Array.from({ length: PIECES + 1 }, (_, piece) => {
      const [t, s] = [piece / PIECES, 1 - piece / PIECES];
      return {
        x: s * s * from.x + 2 * s * t * bend.x + t * t * to.x,
        y: s * s * from.y + 2 * s * t * bend.y + t * t * to.y,
      };
    });
  });
}

/** How much shorter a rounded bend is than a sharp one, in radii: two radii against the length of the curve. */
const CUT = 2 - 1.62323;

/** The length of what `routePath` draws, in px. */
export function drawnLength(points: readonly Point[]): number {
  const line = shortened(points, EDGE.arrow.length / 2);
  return line.reduce((sum, bend, index) => {
    const [before, after] = [line[index - 1], line[index + 1]];
    if (!before) return sum;
    const way = sum + distance(before, bend);
    return after ? way - CUT * bendRadius(before, bend, after, EDGE.radius) : way;
  }, 0);
}

const bendRadius = (before: Point, bend: Point, after: Point, radius: number): number =>
  Math.min(radius, distance(before, bend) / 2, distance(bend, after) / 2);

/** A closed triangle whose tip is the end of the line. */
export function arrowHead(points: readonly Point[]): string {
  const tip = points.at(-1);
  const before = points.at(-2);
  if (!tip || !before) return "";
  const { length, width } = EDGE.arrow;
  const far = distance(before, tip);
  const [dx, dy] = far === 0 ? [1, 0] : [(tip.x - before.x) / far, (tip.y - before.y) / far];
  const base = { x: tip.x - dx * length, y: tip.y - dy * length };
  const half = width / 2;
  return [
    `M${text(tip.x)} ${text(tip.y)}`,
    `L${text(base.x - dy * half)} ${text(base.y + dx * half)}`,
    `L${text(base.x + dy * half)} ${text(base.y - dx * half)}Z`,
  ].join("");
}

function shortened(points: readonly Point[], by: number): readonly Point[] {
  const end = points.at(-1);
  const before = points.at(-2);
  if (!end || !before) return points;
  return [...points.slice(0, -1), towards(end, before, Math.min(by, distance(before, end)))];
}

const distance = (a: Point, b: Point): number => Math.hypot(b.x - a.x, b.y - a.y);

function towards(from: Point, to: Point, by: number): Point {
  const far = distance(from, to);
  if (far === 0) return from;
  return { x: from.x + ((to.x - from.x) * by) / far, y: from.y + ((to.y - from.y) * by) / far };
}

/** At most two decimals. */
const text = (value: number): string => String(Math.round(value * 100) / 100 + 0);
