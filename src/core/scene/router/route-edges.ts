/** Routes every edge of a diagram. */
import type { Route, RouteInput, Routes } from "./route.ts";
import { nudged } from "./nudge.ts";
import { planned } from "./plan.ts";
import { grown, type Rect } from "./rect.ts";
import { worldOf } from "./world.ts";

export function routeEdges(input: RouteInput, _previous?: Routes): Routes {
  const world = worldOf(input);
  const bounds = world.rects.reduce<Rect>(
    (a, b) => ({
      left: Math.min(a.left, b.left),
      top: Math.min(a.top, b.top),
      right: Math.max(a.right, b.right),
      bottom: Math.max(a.bottom, b.bottom),
    }),
    { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity },
  );
  const drafts = planned(world, [...world.rects.keys()], grown(bounds, 60));
  const points = nudged(world, drafts);
  return new Map(
    drafts.map((draft, index): [string, Route] => [
      draft.link.edge.id,
      { points: points[index] ?? [], labelAt: draft.points[0] ?? { x: 0, y: 0 } },
    ]),
  );
}

export function rerouteAround(
  _routes: Routes,
  input: RouteInput,
  _changed: ReadonlySet<string>,
): Routes {
  return routeEdges(input);
}
