/** Which boxes the lines of a sketch join, and which loose words they carry. */
import type { Point } from "../document/types.ts";
import type { ForeignEdge } from "./foreign-drawing.ts";
import { areaOf, borderDistance, distanceTo } from "./sketch-geometry.ts";
import type { SketchLine, SketchShape } from "./sketch-shapes.ts";

/** How far, in px, an end may stop before a box and still mean it. */
const REACH = 45;
/** How far a loose label may lie from the middle of its line. */
const LABEL_REACH = 40;
export interface Wired {
  readonly edge?: ForeignEdge;
  /** The loose text that was read as its label. */
  readonly label?: string;
}

export function wire(
  line: SketchLine,
  ends: readonly SketchShape[],
  frames: readonly SketchShape[],
  texts: readonly SketchShape[],
): Wired {
  const known = new Set([...ends, ...frames].map(({ id }) => id));
  const endOf = (bound: string | undefined, point: Point | undefined): string | undefined =>
    bound !== undefined && known.has(bound) ? bound : point && nearest(point, ends, frames);
  const source = endOf(line.from, line.start);
  const target = endOf(line.to, line.end);
  if (source === undefined || target === undefined || source === target) return {};
  const loose =
    line.label === "" && line.middle ? labelAt(line.middle, texts, [source, target]) : undefined;
  const label = line.label === "" ? (loose?.label ?? "") : line.label;
  return {
    edge: {
      source,
      target,
      ...(label === "" ? {} : { label }),
      heads: line.heads,
      isDashed: line.isDashed,
    },
    ...(loose ? { label: loose.id } : {}),
  };
}

/** The box that the point is in or next to, then the loose words, then a frame by its border. */
function nearest(
  point: Point,
  ends: readonly SketchShape[],
  frames: readonly SketchShape[],
): string | undefined {
  const reach = (shape: SketchShape): number => distanceTo(shape, point);
  const boxes = ends.filter(({ kind }) => kind !== "text");
  const texts = ends.filter(({ kind }) => kind === "text");
  for (const [candidates, most] of [
    [boxes, REACH],
    [texts, REACH / 2],
  ] as const) {
    const best = candidates
      .map((shape) => ({ shape, distance: reach(shape) }))
      .filter(({ distance }) => distance <= most)
      .toSorted((a, b) => a.distance - b.distance || areaOf(a.shape) - areaOf(b.shape))[0];
    if (best) return best.shape.id;
  }
  return frames
    .map((shape) => ({ shape, distance: borderDistance(shape, point) }))
    .filter(({ distance }) => distance <= REACH / 2)
    .toSorted((a, b) => a.distance - b.distance)[0]?.shape.id;
}

const labelAt = (
  middle: Point,
  texts: readonly SketchShape[],
  ends: readonly string[],
): SketchShape | undefined =>
  texts
    .filter(({ id }) => !ends.includes(id))
    .map((text) => ({ text, distance: distanceTo(text, middle) }))
    .filter(({ distance }) => distance <= LABEL_REACH)
    .toSorted((a, b) => a.distance - b.distance)[0]?.text;
