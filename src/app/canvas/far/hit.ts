/** Which boxes are at a place, or in a frame that a hand has drawn. */
import type { NodeId, Point } from "../../../core/document/types.ts";
import type { BoxNode } from "../flow-nodes.ts";
import type { Area } from "../use-visible.ts";

/** The card on top at that place; those that step out of the drawing are not there. */
export const cardAt = (nodes: readonly BoxNode[], { x, y }: Point): NodeId | undefined =>
  nodes.findLast(
    (box) =>
      box.type === "card" &&
      x >= box.position.x &&
      y >= box.position.y &&
      x <= box.position.x + (box.width ?? 0) &&
      y <= box.position.y + (box.height ?? 0) &&
      !isAway(box),
  )?.id;

const isAway = ({ className = "" }: BoxNode): boolean => className.split(" ").includes("away");

/** All boxes of which any part is in the frame. */
export const boxesIn = (nodes: readonly BoxNode[], frame: Area): ReadonlySet<NodeId> =>
  new Set(
    nodes
      .filter(
        ({ position, width = 0, height = 0 }) =>
          position.x < frame.right &&
          position.x + width > frame.left &&
          position.y < frame.bottom &&
          position.y + height > frame.top,
      )
      .map(({ id }) => id),
  );
