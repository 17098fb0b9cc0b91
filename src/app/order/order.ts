/** The commands that put a drawing in order; loaded when one is first asked for. */
import type { OrderAction } from "../../core/messages/en/order.ts";
import { EDITS } from "../../editor/order/edits.ts";
import type { AppParts } from "../editor-context.tsx";
import { glide } from "../ui/glide.ts";
import { toggleGrid } from "../ui/grid-dots.ts";
import { tidyDrawing } from "./tidy-drawing.ts";

export { openFolded } from "../../editor/open-folded.ts";

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
      if (action === "add-lane") showLane(parts);
  }
}

/** Step back where the chosen band is not on the screen. */
function showLane({ editor, view }: AppParts): void {
  const { document, lane } = editor.store.getState();
  const band = document.lanes.find(({ id }) => id === lane?.id);
  if (!band) return;
  const { x, y } = view.toScreen({
    x: band.position.x + band.size.width,
    y: band.position.y + band.size.height,
  });
  if (x > innerWidth || y > innerHeight) view.fit();
}
