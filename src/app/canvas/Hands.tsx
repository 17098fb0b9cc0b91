/** What hands need on the canvas and eyes do not, in one piece: loaded as soon as the canvas is drawn. */
import { useEffect } from "react";
import { useStore } from "zustand";
import { shownOf } from "../../core/document/fold.ts";
import { settleAround } from "../../core/document/group.ts";
import { rerouteAround } from "../../core/scene/router/reroute.ts";
import { useParts } from "../editor-context.tsx";
import { restoreGrid } from "../ui/grid-dots.ts";
import { Apart } from "../ui/Guard.tsx";
import { latePart } from "../ui/late-part.ts";
import { useCanvas } from "./canvas-context.ts";
import { FarLayer } from "./far/FarLayer.tsx";
import { Folds } from "./Folds.tsx";
import { findRoutes } from "./find-routes.ts";
import { createLateRoutes } from "./late-routes.ts";
import { LaneTools } from "./LaneTools.tsx";
import { SnapLines } from "./SnapLines.tsx";
import { createSnapping } from "./snapping.ts";

const Figures = latePart(async () => (await import("./Figures.tsx")).Figures);

export function Hands() {
  const { model, painted } = useCanvas();
  const { zoom, editor } = useParts();
  const shown = useStore(editor.reading, ({ figures, told }) => figures || told !== undefined);
  useEffect(() => {
    restoreGrid();
    const { snap, stop } = createSnapping(zoom.getState);
    model.lend({
      snap,
      settleAround,
      shown: (document) => shownOf(document).document,
      reroute: rerouteAround,
      late: (come) => createLateRoutes(findRoutes, come),
    });
    return stop;
  }, [model, zoom]);
  return (
    <>
      {painted && <FarLayer />}
      {editor.readOnly !== true && (
        <>
          <LaneTools />
          <Folds />
          <SnapLines />
        </>
      )}
      {shown && (
        <Apart>
          <Figures />
        </Apart>
      )}
    </>
  );
}
