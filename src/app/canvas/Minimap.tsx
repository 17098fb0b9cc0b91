/** The whole drawing in small, once there is more of it than fits. */
import { MiniMap } from "@xyflow/react";
import { ANYTHING } from "../../core/catalogue/anything.ts";
import { t } from "../../core/messages/index.ts";
import { useEditor, useEditorState } from "../editor-context.tsx";
import styles from "./Canvas.module.css";
import type { BoxNode } from "./flow-nodes.ts";

/** Fewer boxes are seen at a glance anyway. */
const WORTH_A_MAP = 12;

export function Minimap() {
  const { catalogue } = useEditor();
  const worth = useEditorState(({ document }) => document.nodes.length >= WORTH_A_MAP);
  if (!worth) return null;
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
      style={{ width: 150, height: 100 }}
    />
  );
}
