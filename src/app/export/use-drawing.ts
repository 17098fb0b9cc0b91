/** The drawing of the open document as it was chosen, drawn anew when either changes. */
import { useEffect, useMemo, useState } from "react";
import { useStore } from "zustand";
import { partOf } from "../../core/scene/part.ts";
import type { Result } from "../../core/problem.ts";
import { loadIcons } from "../assets.ts";
import { useEditor, useEditorState } from "../editor-context.tsx";
import { type Crop, drawPicture } from "./draw-picture.ts";
import type { ExportChoice, ExportPart } from "./export-choice.ts";
import type { CheckedDrawing } from "./export-png.ts";

/** `undefined` while the first one is drawn; after that, the last one until the next is there. */
export function useDrawing(
  choice: ExportChoice,
  part: ExportPart,
): Result<CheckedDrawing> | undefined {
  const { catalogue, measure } = useEditor();
  const diagram = useEditorState(({ document }) => document);
  const [drawing, setDrawing] = useState<Result<CheckedDrawing>>();
  const { theme, transparent, title, legend, words } = choice;
  const crop = useCrop(part);
  useEffect(() => {
    let gone = false;
    const draw = async (): Promise<void> => {
      const parts = { catalogue, measure, icons: await loadIcons() };
      const drawn = await drawPicture(
        diagram,
        { theme, transparent, title, legend, words },
        parts,
        crop,
      );
      if (!gone) setDrawing(drawn);
    };
    void draw();
    return () => {
      gone = true;
    };
  }, [diagram, catalogue, measure, theme, transparent, title, legend, words, crop]);
  return drawing;
}

function useCrop(part: ExportPart): Crop {
  const { reading } = useEditor();
  const document = useEditorState((state) => state.document);
  const selection = useEditorState((state) => state.selection);
  const lit = useStore(reading, (state) => state.lit);
  const hides = useStore(reading, (state) => state.focus?.hides === true);
  return useMemo((): Crop => {
    if (part === "selection") return { only: partOf(document, selection) };
    if (part === "whole" || !lit) return {};
    return hides ? { only: lit, lanes: true } : { lit };
  }, [part, document, selection, lit, hides]);
}
