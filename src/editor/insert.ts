/** Putting a component on the canvas. */
import { addNodes } from "../core/document/edit.ts";
import { settle } from "../core/document/containment.ts";
import type { NodeId, Point } from "../core/document/types.ts";
import { newNode } from "../core/insert/new-node.ts";
import { freePlace } from "../core/insert/place.ts";
import { CARD, GRID } from "../core/scene/geometry.ts";
import { selectedNodes } from "./selection.ts";
import type { Editor } from "./store.ts";

/** Where it goes: exactly there, or at the nearest free place. */
export type InsertAt = { readonly middle: Point } | { readonly near: Point };

/** Insert and select it: one undo step. Returns its id. */
export function insertComponent(editor: Editor, component: string, at: InsertAt): NodeId {
  const document = editor.document();
  const made = newNode(document, editor.fixContext, component, { x: 0, y: 0 });
  const { width, height } = made.size;
  const position =
    "middle" in at
      ? snap({ x: at.middle.x - width / 2, y: at.middle.y - height / 2 })
      : freePlace(document, made.size, at.near).position;
  const node = { ...made, position };
  editor.change((diagram) => settle(addNodes(diagram, [node]), new Set([node.id])), {
    select: [node.id],
  });
  return node.id;
}

/** Right of the selection where there is one, else the given middle of the view; the wanted middle of a box. */
export function besideSelection(editor: Editor, centre: Point): Point {
  const { document, selection } = editor.store.getState();
  const last = selectedNodes(document, selection).at(-1);
  if (!last) return snap(centre);
  return {
    x: last.position.x + last.size.width + ROOM_FOR_ARROW + CARD.minWidth / 2,
    y: last.position.y + last.size.height / 2,
  };
}

/** Enough between two boxes to see what runs between them. */
const ROOM_FOR_ARROW = 8 * GRID;

const snap = ({ x, y }: Point): Point => ({
  x: Math.round(x / GRID) * GRID,
  y: Math.round(y / GRID) * GRID,
});
