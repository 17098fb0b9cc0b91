/** The drawing of the open document as it was chosen, drawn anew when either changes. */
import { useEffect, useState } from "react";
import type { Result } from "../../core/problem.ts";
import { loadIcons } from "../assets.ts";
import { useEditor, useEditorState } from "../editor-context.tsx";
import { drawPicture } from "./draw-picture.ts";
import type { ExportChoice } from "./export-choice.ts";
import type { CheckedDrawing } from "./export-png.ts";

/** `undefined` while the first one is drawn; after that, the last one until the next is there. */
export function useDrawing(choice: ExportChoice): Result<CheckedDrawing> | undefined {
  const { catalogue, measure } = useEditor();
  const diagram = useEditorState(({ document }) => document);
  const [drawing, setDrawing] = useState<Result<CheckedDrawing>>();
  const { theme, transparent, title, legend } = choice;
  useEffect(() => {
    let gone = false;
    const draw = async (): Promise<void> => {
      const parts = { catalogue, measure, icons: await loadIcons() };
      const drawn = await drawPicture(diagram, { theme, transparent, title, legend }, parts);
      if (!gone) setDrawing(drawn);
    };
    void draw();
    return () => {
      gone = true;
    };
  }, [diagram, catalogue, measure, theme, transparent, title, legend]);
  return drawing;
}
