/** A note: paper with words, ignored by the lint. */
import { NodeResizer, type NodeProps } from "@xyflow/react";
import { memo } from "react";
import { t } from "../../core/messages/index.ts";
import { GRID, NOTE } from "../../core/scene/geometry.ts";
import { useEditorState } from "../editor-context.tsx";
import styles from "./Box.module.css";
import type { BoxNode } from "./flow-nodes.ts";
import { RenameField } from "./RenameField.tsx";

export const NoteBox = memo(function NoteBox({ data: { node }, selected }: NodeProps<BoxNode>) {
  const renaming = useEditorState((state) => state.renaming === node.id);
  return (
    <div className={styles.note} data-selected={selected}>
      {renaming ? (
        <RenameField node={node} multiline />
      ) : (
        node.label || <span className={styles.placeholder}>{t("canvas.emptyNote")}</span>
      )}
      <NodeResizer isVisible={selected} minWidth={GRID * 10} minHeight={NOTE.minHeight} />
    </div>
  );
});
