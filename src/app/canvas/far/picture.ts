/** What is painted: the boxes and lines as they are now, and those of them that are on the bitmap. */
import type { Bounds } from "../../../core/document/bounds.ts";
import { edgeLook } from "../../../core/scene/edge-look.ts";
import type { Review } from "../../../editor/review.ts";
import type { Editor } from "../../../editor/store.ts";
import { tourStageOf } from "../../../editor/tour.ts";
import type { CanvasModel } from "../model.ts";
import { type Area, areaOf, meet } from "../use-visible.ts";
import { type FarBox, farBox } from "./far-box.ts";
import type { FarLine } from "./paint.ts";

export interface Picture {
  readonly boxes: readonly FarBox[];
  readonly lines: readonly (FarLine & { readonly area: Area })[];
  /** Around all of it; `undefined` where there is nothing. */
  readonly bounds: Bounds | undefined;
}

/** Rings and badges stand out from their boxes by this much (px of the canvas). */
const OUT = 16;

export interface Shown {
  readonly model: CanvasModel;
  readonly editor: Editor;
  readonly review: Review;
}

export function pictureOf({ model, editor, review }: Shown): Picture {
  const { nodes, edges, routes } = model.store.getState();
  const { worst } = review.store.getState();
  const state = editor.store.getState();
  const { catalogue } = editor;
  const stageOf = (id: string) => tourStageOf(state, id);
  const boxes = nodes.flatMap((node) => farBox(node, { catalogue, worst, stageOf }) ?? []);
  const lines = edges.flatMap((edge) => {
    const route = routes.get(edge.id);
    if (!route) return [];
    const { family, hue, width } = edgeLook(edge);
    return { family, hue, width, points: route.points, area: areaOf(route) };
  });
  return {
    boxes,
    lines,
    bounds: around([...boxes.map(placeOf), ...lines.map(({ area }) => area)]),
  };
}

/** What of it can be seen in an area. */
export const partOf = ({ boxes, lines, bounds }: Picture, area: Area): Picture => ({
  boxes: boxes.filter((box) => meet(placeOf(box), area)),
  lines: lines.filter((line) => meet(line.area, area)),
  bounds,
});

const placeOf = ({ x, y, width, height }: Bounds): Area => ({
  left: x - OUT,
  top: y - OUT,
  right: x + width + OUT,
  bottom: y + height + OUT,
});

function around(areas: readonly Area[]): Bounds | undefined {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const area of areas) {
    left = Math.min(left, area.left);
    top = Math.min(top, area.top);
    right = Math.max(right, area.right);
    bottom = Math.max(bottom, area.bottom);
  }
  return left < right ? { x: left, y: top, width: right - left, height: bottom - top } : undefined;
}
