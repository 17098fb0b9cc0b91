/** The commands that put a drawing in order; loaded when one is first asked for. */
import type { OrderAction } from "../../core/messages/en/order.ts";
import { EDITS } from "../../editor/order/edits.ts";
import type { AppParts } from "../editor-context.tsx";
import { glide } from "../ui/glide.ts";
import { toggleGrid } from "../ui/grid-dots.ts";
import { tidyDrawing } from "./tidy-drawing.ts";

/** Do it to what is selected, or to the boundary or band of that id. */
export function order(parts: AppParts, action: OrderAction, about?: string): void {
  switch (action) {
    case "tidy-diagram":
      void tidyDrawing(parts);
      break;
    case "toggle-grid":
      toggleGrid();
      break;
    default:
      glide();
      EDITS[action](parts.editor, about, parts.view.centre());
  }
}
