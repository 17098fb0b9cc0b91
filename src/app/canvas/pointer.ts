/** Where the hand is: on the canvas with the pointer, or on the keyboard. */
import type { ReactFlowInstance } from "@xyflow/react";
import type { Point } from "../../core/document/types.ts";
import { screenOf } from "./screen.ts";

let last: Point | undefined;

const note = ({ clientX, clientY }: PointerEvent): void => {
  last = { x: clientX, y: clientY };
};
addEventListener("pointermove", note, { passive: true, capture: true });
addEventListener("pointerdown", note, { passive: true, capture: true });
// When a key is let go it has done its work.
addEventListener("keyup", () => {
  last = undefined;
});

/** In px of the canvas; `undefined` beside the canvas, or when a key was pressed since it moved. */
export function pointerOn(flow: ReactFlowInstance): Point | undefined {
  if (!last) return undefined;
  const { left, right, top, bottom } = screenOf();
  const { x, y } = last;
  const isInside = left < x && x < right && top < y && y < bottom;
  return isInside ? flow.screenToFlowPosition(last, { snapToGrid: false }) : undefined;
}
