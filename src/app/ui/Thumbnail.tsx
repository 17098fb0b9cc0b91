/** A small picture of a document, drawn from the document itself. */
import { useEffect, useState } from "react";
import type { Diagram } from "../../core/document/types.ts";
import { loadIcons } from "../assets.ts";
import { useEditor } from "../editor-context.tsx";
import { useTheme } from "./theme.ts";

export function Thumbnail({ diagram }: { readonly diagram: Diagram }) {
  const { catalogue, measure } = useEditor();
  const theme = useTheme();
  const [source, setSource] = useState<string>();
  useEffect(() => {
    let gone = false;
    const draw = async () => {
      const [{ buildScene }, { sceneToSvg }, icons] = await Promise.all([
        import("../../core/scene/scene.ts"),
        import("../../core/scene/svg.ts"),
        loadIcons(),
      ]);
      const scene = buildScene(diagram, catalogue, { measure });
      const svg = sceneToSvg(scene, {
        theme,
        background: "transparent",
        icons,
        detail: "thumbnail",
      });
      if (!gone) setSource(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`);
    };
    void draw();
    return () => {
      gone = true;
    };
  }, [diagram, catalogue, measure, theme]);
  return source === undefined ? <span /> : <img src={source} alt="" loading="lazy" />;
}
