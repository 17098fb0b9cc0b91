/** What hands need on the canvas and eyes do not, in one piece: loaded as soon as the canvas is drawn. */
import { useEffect } from "react";
import { shownOf } from "../../core/document/fold.ts";
import { settleAround } from "../../core/document/group.ts";
import { useParts } from "../editor-context.tsx";
import { restoreGrid } from "../ui/grid-dots.ts";
import { useCanvas } from "./canvas-context.ts";
import { Folds } from "./Folds.tsx";
import { LaneTools } from "./LaneTools.tsx";
import { SnapLines } from "./SnapLines.tsx";
import { createSnapping } from "./snapping.ts";

export function Hands() {
  const { model } = useCanvas();
  const { zoom, editor } = useParts();
  useEffect(() => {
    restoreGrid();
    const { snap, stop } = createSnapping(zoom.getState);
    model.lend({ snap, settleAround, shown: (document) => shownOf(document).document });
    return stop;
  }, [model, zoom]);
  if (editor.readOnly) return null;
  return (
    <>
      <LaneTools />
      <Folds />
      <SnapLines />
    </>
  );
}
