/** What is painted: the boxes and lines as they are now, and those of them that are on the bitmap. */
import type { Bounds } from "../../../core/document/bounds.ts";
import type { DiagramEdge } from "../../../core/document/types.ts";
import { edgeLook } from "../../../core/scene/edge-look.ts";
import type { Route } from "../../../core/scene/router/route.ts";
import type { Review } from "../../../editor/review.ts";
import type { Editor } from "../../../editor/store.ts";
import { tourStageOf } from "../../../editor/tour.ts";
import type { BoxNode } from "../flow-nodes.ts";
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

/** Rings, badges and pens stand out by this much at most (px of the canvas). */
const OUT = 16;

export interface Shown {
  readonly model: CanvasModel;
  readonly editor: Editor;
  readonly review: Review;
}

type Line = Picture["lines"][number];

/**
 * A function that says what there is to paint now, and remembers what it said: what has not changed
 * is the same object again, so that what has can be painted by itself.
 */
export function createPictures({ model, editor, review }: Shown): () => Picture {
  let boxes = new WeakMap<BoxNode, readonly FarBox[]>();
  const lines = new WeakMap<Route, { readonly edge: DiagramEdge; readonly line: Line }>();
  let seen: readonly unknown[] = [];
  const lineOf = (edge: DiagramEdge, route: Route): Line => {
    const known = lines.get(route);
    if (known?.edge === edge) return known.line;
    const { family, hue, width } = edgeLook(edge);
    const line = { family, hue, width, points: route.points, area: areaOf(route) };
    lines.set(route, { edge, line });
    return line;
  };
  return () => {
    const { nodes, edges, routes } = model.store.getState();
    const { worst } = review.store.getState();
    const state = editor.store.getState();
    const { catalogue } = editor;
    const now = [worst, catalogue, state.tourStep, state.document.tour];
    if (now.some((one, index) => one !== seen[index])) boxes = new WeakMap();
    seen = now;
    const stageOf = (id: string) => tourStageOf(state, id);
    const boxOf = (node: BoxNode): readonly FarBox[] => {
      const box = farBox(node, { catalogue, worst, stageOf });
      const made = box ? [box] : [];
      boxes.set(node, made);
      return made;
    };
    return pictureWith(
      nodes.flatMap((node) => boxes.get(node) ?? boxOf(node)),
      edges.flatMap((edge) => {
        const route = routes.get(edge.id);
        return route ? lineOf(edge, route) : [];
      }),
    );
  };
}

const pictureWith = (boxes: readonly FarBox[], lines: readonly Line[]): Picture => ({
  boxes,
  lines,
  bounds: boundsAround([...boxes.map(placeOf), ...lines.map(({ area }) => grown(area))]),
});

/** Around all that is in one picture and not in the other; `undefined` where they are the same. */
export function changedBetween(before: Picture, after: Picture): Area | undefined {
  const gone = new Set<FarBox | Line>([...before.boxes, ...before.lines]);
  const come: Area[] = [
    ...after.boxes.filter((box) => !gone.delete(box)).map(placeOf),
    ...after.lines.filter((line) => !gone.delete(line)).map(({ area }) => area),
  ];
  const left = [...gone].map((one) => ("area" in one ? one.area : placeOf(one)));
  return around([...come, ...left]);
}

/** What of it can be seen in an area. */
export const partOf = ({ boxes, lines, bounds }: Picture, area: Area): Picture => ({
  boxes: boxes.filter((box) => meet(placeOf(box), area)),
  lines: lines.filter((line) => meet(line.area, area)),
  bounds,
});

const placeOf = ({ x, y, width, height }: Bounds): Area =>
  grown({ left: x, top: y, right: x + width, bottom: y + height });

const grown = ({ left, top, right, bottom }: Area): Area => ({
  left: left - OUT,
  top: top - OUT,
  right: right + OUT,
  bottom: bottom + OUT,
});

function around(areas: readonly Area[]): Area | undefined {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const area of areas) {
    left = Math.min(left, area.left);
    top = Math.min(top, area.top);
    right = Math.max(right, area.right);
    bottom = Math.max(bottom, area.bottom);
  }
  return left <= right ? { left, top, right, bottom } : undefined;
}

function boundsAround(areas: readonly Area[]): Bounds | undefined {
  const all = around(areas);
  return (
    all && { x: all.left, y: all.top, width: all.right - all.left, height: all.bottom - all.top }
  );
}
