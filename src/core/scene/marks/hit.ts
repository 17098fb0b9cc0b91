/** Whether a path of the hand touches a mark, for the eraser. */
import type { DiagramNode, Point } from "../../document/types.ts";
import { kindOfBox } from "../box-text.ts";
import { pointsOf } from "./mark-pieces.ts";
import { paintsOf } from "./paints.ts";
import { distanceToSegment } from "./stroke-path.ts";

/** Whether the straight piece between two points comes within `reach` px of what is drawn of the mark. */
export function touchesMark(node: DiagramNode, from: Point, to: Point, reach: number): boolean {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const steps = Math.max(1, Math.ceil(length / reach));
  return Array.from({ length: steps + 1 }, (_, step) => ({
    x: from.x + ((to.x - from.x) * step) / steps - node.position.x,
    y: from.y + ((to.y - from.y) * step) / steps - node.position.y,
  })).some((point) => isAt(node, point, reach));
}

/** The point is in px from the mark's corner. */
function isAt(node: DiagramNode, point: Point, reach: number): boolean {
  const { width, height } = node.size;
  const outside = Math.max(-point.x, point.x - width, -point.y, point.y - height);
  if (outside > reach) return false;
  switch (kindOfBox(node)) {
    case "rectangle":
      return isFilled(node) || -outside <= reach;
    case "ellipse":
      return isAtEllipse(node, point, reach);
    case "stroke":
    case "loose-arrow":
      return isAtLine(pointsOf(node), point, reach + paintsOf(node).frameWidth / 2);
    default:
      return outside <= 0;
  }
}

const isFilled = (node: DiagramNode): boolean => paintsOf(node).fill !== undefined;

function isAtEllipse(node: DiagramNode, point: Point, reach: number): boolean {
  const [rx, ry] = [node.size.width / 2, node.size.height / 2];
  const off = (Math.hypot((point.x - rx) / rx, (point.y - ry) / ry) - 1) * Math.min(rx, ry);
  return off <= reach && (isFilled(node) || off >= -reach);
}

function isAtLine(points: readonly Point[], point: Point, reach: number): boolean {
  return points.some(
    (from, index) => distanceToSegment(point, from, points[index + 1] ?? from) <= reach,
  );
}
