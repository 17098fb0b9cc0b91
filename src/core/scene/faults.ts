/** What a designer would not let pass in a drawing, counted exactly; tests hold the templates to it. */
import type { EdgeId, NodeId, Point } from "../document/types.ts";
import { isSolid } from "./box-text.ts";
import { LANE } from "./geometry.ts";
import { overlap, type Rect, rectOf } from "./router/rect.ts";
import type { Scene, SceneBox, SceneEdge } from "./scene.ts";

export interface SceneFaults {
  /** A line inside a box, its own two included. */
  readonly throughBoxes: readonly { readonly edge: EdgeId; readonly node: NodeId }[];
  /** Lines through the name of a band. */
  readonly throughNames: readonly EdgeId[];
  readonly overlappingBoxes: readonly (readonly [NodeId, NodeId])[];
  readonly cutLabels: readonly NodeId[];
  /** Two lines on one another that share neither source nor target, or not the family. */
  readonly sharedLines: readonly (readonly [EdgeId, EdgeId])[];
  /** Places where two lines cross, a pair of edges counted at each place. */
  readonly crossings: number;
}

/** Lines nearer than this, in px, are read as one. */
const ONE_LINE = 3;
/** Two lines on one another for less than this only touch. */
const TOUCH = 1;

/** Counts the faults of a scene; takes time with the square of its edges. */
export function sceneFaults(scene: Scene): SceneFaults {
  const lines = scene.edges.map(lineOf);
  const solid = scene.boxes.filter(({ kind }) => isSolid(kind));
  const names = scene.lanes.map(({ position }) =>
    rectOf({ position, size: { ...LANE.titleArea, width: LANE.titleArea.width } }),
  );
  return {
    throughBoxes: lines.flatMap((line) =>
      solid
        .filter((box) => runsThrough(line, box))
        .map((box) => ({ edge: line.edge.id, node: box.id })),
    ),
    throughNames: lines
      .filter(({ steps }) => steps.some((step) => names.some((name) => overlap(name, step.rect))))
      .map(({ edge }) => edge.id),
    overlappingBoxes: pairs(solid)
      .filter(([a, b]) => overlap(rectOf(a), rectOf(b)))
      .map(([a, b]) => [a.id, b.id]),
    cutLabels: scene.boxes.filter(({ cut }) => cut).map(({ id }) => id),
    sharedLines: pairs(lines)
      .filter(([a, b]) => !mayShare(a.edge, b.edge) && lieTogether(a, b))
      .map(([a, b]) => [a.edge.id, b.edge.id]),
    crossings: pairs(lines).reduce((sum, [a, b]) => sum + crossingsOf(a, b), 0),
  };
}

interface Step {
  readonly vertical: boolean;
  readonly rect: Rect;
}

interface Line {
  readonly edge: SceneEdge;
  readonly steps: readonly Step[];
}

const lineOf = (edge: SceneEdge): Line => ({
  edge,
  steps: edge.route.points.slice(1).map((to, index) => stepOf(edge.route.points[index] ?? to, to)),
});

const stepOf = (from: Point, to: Point): Step => ({
  vertical: from.x === to.x,
  rect: {
    left: Math.min(from.x, to.x),
    right: Math.max(from.x, to.x),
    top: Math.min(from.y, to.y),
    bottom: Math.max(from.y, to.y),
  },
});

/** A step has no width, so `overlap` with a box's inside holds where it enters it at all. */
const runsThrough = ({ steps }: Line, box: SceneBox): boolean => {
  const rect = rectOf(box);
  return steps.some((step) => overlap(rect, step.rect));
};

/** As the router has it: one source or one target, and one family. */
const mayShare = (a: SceneEdge, b: SceneEdge): boolean =>
  a.look.family === b.look.family && (a.source === b.source || a.target === b.target);

const lieTogether = (a: Line, b: Line): boolean =>
  a.steps.some((one) => b.steps.some((other) => onOneLine(one, other)));

function onOneLine(one: Step, other: Step): boolean {
  if (one.vertical !== other.vertical) return false;
  const [a, b] = [one.rect, other.rect];
  const [apart, common] = one.vertical
    ? [a.left - b.left, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)]
    : [a.top - b.top, Math.min(a.right, b.right) - Math.max(a.left, b.left)];
  return Math.abs(apart) < ONE_LINE && common > TOUCH;
}

const crossingsOf = (a: Line, b: Line): number =>
  a.steps.reduce((sum, one) => sum + b.steps.filter((other) => cross(one, other)).length, 0);

function cross(one: Step, other: Step): boolean {
  if (one.vertical === other.vertical) return false;
  const [upright, level] = one.vertical ? [one.rect, other.rect] : [other.rect, one.rect];
  return (
    level.left < upright.left &&
    upright.left < level.right &&
    upright.top < level.top &&
    level.top < upright.bottom
  );
}

const pairs = <T>(items: readonly T[]): readonly (readonly [T, T])[] =>
  items.flatMap((a, index) => items.slice(index + 1).map((b) => [a, b] as const));
