/** Where a menu opens when it is asked for by key. */
import type { Point } from "../../core/document/types.ts";

/** The point given, else the middle of what is selected, else of the canvas; px of the page. */
export function placeOf(at: Point | undefined, selection: ReadonlySet<string>): Point {
  if (at) return at;
  const canvas = document.querySelector("main")?.getBoundingClientRect() ?? new DOMRect();
  const shown = [...selection].map(elementOf).find((element) => element !== null);
  const box = shown?.getBoundingClientRect() ?? canvas;
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  return {
    x: Math.max(canvas.left, Math.min(middle.x, canvas.right)),
    y: Math.max(canvas.top, Math.min(middle.y, canvas.bottom)),
  };
}

/** The box or line with that id, if it is on the page. */
function elementOf(id: string): Element | null {
  const quoted = CSS.escape(id);
  return document.querySelector(`.react-flow__node[data-id="${quoted}"], [data-edge="${quoted}"]`);
}
