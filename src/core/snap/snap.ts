/**
 * Where a box under the hand would stand in line with boxes near it: their edges, their middles, and
 * the gaps between them. Only what is near is looked at, so a move costs the same in a large drawing.
 */
import type { Axis } from "../document/arrange.ts";
import { createObstacles, type Obstacles } from "../scene/router/obstacles.ts";
import type { Rect } from "../scene/router/rect.ts";
import { gapsAt, type Gap, gapTargets } from "./gaps.ts";
import { type Line, linesAt, lineTargets, type Sides } from "./lines.ts";

/** How far away a box may be that others stand in line with (px). */
const NEAR = 480;

export interface Snapped {
  /** What the box is to be moved by to stand in line. */
  readonly by: Readonly<Record<Axis, number>>;
  /** Whether it stands in line along that axis; where not, the grid may have it. */
  readonly caught: Readonly<Record<Axis, boolean>>;
}

export interface Guides {
  readonly lines: readonly Line[];
  readonly gaps: readonly Gap[];
}

export interface Neighbours {
  /** The nearest place in line, at most `reach` px away on each axis. */
  snap(box: Rect, reach: number, sides: Sides): Snapped;
  /** What the box is in line with where it stands. */
  guides(box: Rect, sides: Sides): Guides;
}

/** The boxes that others may stand in line with. */
export function neighboursOf(boxes: readonly Rect[]): Neighbours {
  const index = createObstacles(boxes);
  return {
    snap(box, reach, sides) {
      const near = around(index, box);
      const nearest = (axis: Axis): number | undefined => {
        const targets = [
          ...lineTargets(near, box, axis, sides),
          ...(isMoved(sides) ? gapTargets(near, box, axis) : []),
        ];
        const [best] = targets.sort((a, b) => Math.abs(a) - Math.abs(b));
        return best !== undefined && Math.abs(best) <= reach ? best : undefined;
      };
      const [x, y] = [nearest("x"), nearest("y")];
      return {
        by: { x: x ?? 0, y: y ?? 0 },
        caught: { x: x !== undefined, y: y !== undefined },
      };
    },
    guides(box, sides) {
      const near = around(index, box);
      const axes = ["x", "y"] as const;
      return {
        lines: axes.flatMap((axis) => linesAt(near, box, axis, sides)),
        gaps: isMoved(sides) ? axes.flatMap((axis) => gapsAt(near, box, axis)) : [],
      };
    },
  };
}

/** A box that is only made larger has no gaps to keep. */
const isMoved = ({ x, y }: Sides): boolean => x === "all" && y === "all";

function around(index: Obstacles, { left, top, right, bottom }: Rect): readonly Rect[] {
  const area = { left: left - NEAR, top: top - NEAR, right: right + NEAR, bottom: bottom + NEAR };
  return index.within(area).flatMap((at) => index.rects[at] ?? []);
}
