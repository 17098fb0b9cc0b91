/** A small picture of a document, drawn from the document itself. */
import { useEffect, useState } from "react";
import type { Diagram } from "../../core/document/types.ts";
import { useEditor } from "../editor-context.tsx";
import { drawThumbnail, knownThumbnail } from "./thumbnail-source.ts";
import { useTheme } from "./theme.ts";

export function Thumbnail({ diagram }: { readonly diagram: Diagram }) {
  const { catalogue, measure } = useEditor();
  const theme = useTheme();
  const [drawn, setDrawn] = useState<string>();
  useEffect(() => {
    let gone = false;
    const draw = async () => {
      const source = await drawThumbnail(diagram, theme, { catalogue, measure }, () => !gone);
      if (!gone) setDrawn(source);
    };
    void draw();
    return () => {
      gone = true;
    };
  }, [diagram, catalogue, measure, theme]);
  const source = knownThumbnail(diagram, theme) ?? drawn;
  return source === undefined ? <span /> : <img src={source} alt="" />;
}
