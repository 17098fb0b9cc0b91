/** The part of the drawing that is on screen, in coarse steps: it changes seldom, not at every frame of a pan. */
import { useStore as useFlow } from "@xyflow/react";
import { useMemo } from "react";
import type { Route } from "../../core/scene/router/index.ts";

/** Canvas px; an area of this size is drawn beyond each edge of the screen at least in half. */
const STEP = 640;

export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const EVERYWHERE: Area = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };

/** What is on screen and near it, in canvas px; everything, and never another, while nobody wants to know. */
export function useNearArea(isWanted = true): Area {
  const key = useFlow((screen) => (isWanted ? Object.values(nearArea(screen)).join(" ") : ""));
  return useMemo(() => {
    if (key === "") return EVERYWHERE;
    const [left = 0, top = 0, right = 0, bottom = 0] = key.split(" ").map(Number);
    return { left, top, right, bottom };
  }, [key]);
}

/** What React Flow's store says of the view. */
interface Screen {
  readonly transform: readonly [number, number, number];
  readonly width: number;
  readonly height: number;
}

/** What is on screen and near it (canvas px), in whole steps. */
export const nearArea = ({ transform: [x, y, zoom], width, height }: Screen): Area => ({
  left: STEP * Math.floor(-x / zoom / STEP - 0.5),
  top: STEP * Math.floor(-y / zoom / STEP - 0.5),
  right: STEP * Math.ceil((width - x) / zoom / STEP + 0.5),
  bottom: STEP * Math.ceil((height - y) / zoom / STEP + 0.5),
});

/** Whether two areas have a point in common. */
export const meet = (a: Area, b: Area): boolean =>
  a.left <= b.right && a.right >= b.left && a.top <= b.bottom && a.bottom >= b.top;

const areas = new WeakMap<Route, Area>();

/** The rectangle around a line. */
export function areaOf(route: Route): Area {
  const known = areas.get(route);
  if (known) return known;
  const xs = route.points.map(({ x }) => x);
  const ys = route.points.map(({ y }) => y);
  const area = {
    left: Math.min(...xs),
    top: Math.min(...ys),
    right: Math.max(...xs),
    bottom: Math.max(...ys),
  };
  areas.set(route, area);
  return area;
}
