/** The whole drawing in small. */
import { MiniMap, useStore as useFlow } from "@xyflow/react";
import { useMemo } from "react";
import { ANYTHING } from "../../core/catalogue/anything.ts";
import { boundsOf } from "../../core/document/bounds.ts";
import { t } from "../../core/messages/index.ts";
import { useEditor, useEditorState } from "../editor-context.tsx";
import styles from "./Canvas.module.css";
import type { BoxNode } from "./flow-nodes.ts";

/** A map is worth its place only while part of the drawing is off the screen. */
function useIsPartlyHidden(): boolean {
  const document = useEditorState((state) => state.document);
  const bounds = useMemo(() => boundsOf(document), [document]);
  return useFlow(({ transform: [x, y, zoom], width, height }) => {
    if (!bounds) return false;
    const left = bounds.x * zoom + x;
    const top = bounds.y * zoom + y;
    const right = left + bounds.width * zoom;
    const bottom = top + bounds.height * zoom;
    return left < 0 || top < 0 || right > width || bottom > height;
  });
}

export function Minimap() {
  const { catalogue } = useEditor();
  if (!useIsPartlyHidden()) return null;
  return (
    <MiniMap<BoxNode>
      className={styles.minimap}
      pannable
      zoomable
      nodeColor={({ data }) =>
        `var(--hue-${(catalogue.find(data.node.component) ?? ANYTHING).hue})`
      }
      nodeStrokeWidth={0}
      nodeBorderRadius={10}
      ariaLabel={t("canvas.minimap")}
      style={SIZE}
    />
  );
}

const SIZE = { width: 150, height: 100 };
