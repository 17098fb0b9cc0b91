/** A boundary: a dashed frame that holds other boxes. */
import { NodeResizer, type NodeProps } from "@xyflow/react";
import { memo } from "react";
import { GRID } from "../../core/scene/geometry.ts";
import { useEditor, useEditorState } from "../editor-context.tsx";
import styles from "./BoundaryBox.module.css";
import type { BoxNode } from "./flow-nodes.ts";
import { RenameField } from "./RenameField.tsx";

export const BoundaryBox = memo(function BoundaryBox(props: NodeProps<BoxNode>) {
  const { data, selected } = props;
  const { readOnly } = useEditor();
  const renaming = useEditorState((state) => state.renaming === data.node.id);
  return (
    <div
      className={styles.boundary}
      data-selected={selected}
      data-hue={data.node.colour}
      data-colour={data.node.colour}
      data-emphasis={data.node.emphasis}
    >
      <span className={styles.grip} />
      {renaming ? <RenameField node={data.node} /> : <span>{data.node.label}</span>}
      <NodeResizer isVisible={selected && !readOnly} minWidth={GRID * 12} minHeight={GRID * 8} />
    </div>
  );
});
