/** Where the list stands on the page: under the place that it fills, and never out of the canvas. */
import type { CSSProperties } from "react";
import { centreOf } from "../../core/document/grid.ts";
import type { Point } from "../../core/document/types.ts";
import { CARD } from "../../core/scene/geometry.ts";
import type { ViewPort } from "../../editor/ports.ts";
import type { Asking } from "./asking.ts";

/** As in QuickAdd.module.css (px of the page). */
const WIDTH = 352;
const HEIGHT = 360;
/** Less holds no list. */
const LEAST_HEIGHT = 200;
const MARGIN = 8;
const NARROW = 480;
const HALF_CARD = { width: CARD.minWidth / 2, height: CARD.height / 2 };

export function popupPlace(asking: Asking, view: ViewPort): CSSProperties {
  const stage = document.querySelector("main")?.getBoundingClientRect() ?? new DOMRect();
  if (stage.width < NARROW) {
    return { left: stage.left + MARGIN, top: stage.top + MARGIN, width: stage.width - 2 * MARGIN };
  }
  const middle = middleOf(asking, view);
  const upper = view.toScreen({ x: middle.x, y: middle.y - HALF_CARD.height }).y;
  const lower = view.toScreen({
    x: middle.x - HALF_CARD.width,
    y: middle.y + HALF_CARD.height,
  });
  const left = clamp(lower.x, stage.left + MARGIN, stage.right - WIDTH - MARGIN);
  const top = clamp(lower.y + MARGIN, stage.top + MARGIN, stage.bottom - LEAST_HEIGHT);
  const end = clamp(upper - MARGIN, stage.top + LEAST_HEIGHT, stage.bottom - MARGIN);
  const [below, above] = [stage.bottom - MARGIN - top, end - stage.top - MARGIN];
  return below >= Math.min(HEIGHT, above)
    ? { left, top, maxHeight: Math.min(HEIGHT, below) }
    : { left, bottom: innerHeight - end, maxHeight: Math.min(HEIGHT, above) };
}

/** The middle of the box that Enter would bring in, or of the one that would go; on the canvas. */
function middleOf(asking: Asking, view: ViewPort): Point {
  const { request, node, at, document } = asking;
  if (node && request.replace) {
    return { x: node.position.x + HALF_CARD.width, y: centreOf(node).y };
  }
  const drawn = asking.plan("", asking.offer("").options[0]);
  const first = drawn?.document.nodes[document.nodes.length];
  if (!first) return at ?? view.centre();
  return { x: first.position.x + HALF_CARD.width, y: centreOf(first).y };
}

const clamp = (value: number, low: number, high: number): number =>
  Math.max(low, Math.min(high, value));
