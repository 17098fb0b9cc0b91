/** A loose mark on the canvas: note, text, shape, stroke, arrow or picture; ignored by the review. */
import { NodeResizer, type NodeProps } from "@xyflow/react";
import { memo, useMemo } from "react";
import { resized } from "../../../core/document/edit.ts";
import type { DiagramNode } from "../../../core/document/types.ts";
import { t } from "../../../core/messages/late.ts";
import { kindOfBox, type MarkKind } from "../../../core/scene/box-text.ts";
import { GRID, NOTE } from "../../../core/scene/geometry.ts";
import { markPieces } from "../../../core/scene/marks/mark-pieces.ts";
import { holderOf } from "../../../core/scene/marks/mark-words.ts";
import { useEditor, useEditorState } from "../../editor-context.tsx";
import { useCanvas } from "../canvas-context.ts";
import type { BoxNode } from "../flow-nodes.ts";
import { MarkDrawing } from "./MarkDrawing.tsx";
import styles from "./Marks.module.css";
import { WordsField } from "./WordsField.tsx";

export const MarkBox = memo(function MarkBox(props: NodeProps<BoxNode>) {
  const { data, selected } = props;
  const { catalogue, measure, readOnly } = useEditor();
  const { far } = useCanvas();
  const isRenamed = useEditorState((state) => state.renaming === data.node.id);
  const { width = data.node.size.width, height = data.node.size.height } = props;
  const node = useMemo(() => resized(data.node, { width, height }), [data.node, width, height]);
  const holder = holderOf(node);
  const isWriting = isRenamed && holder !== undefined;
  const { pieces } = useMemo(
    () => markPieces(node, measure, far || isWriting),
    [node, measure, far, isWriting],
  );
  const kind = kindOfBox(node);
  const least = LEAST[kind === "card" || kind === "boundary" ? "image" : kind];
  return (
    <div
      className={styles.mark}
      data-mark={kind}
      data-selected={selected}
      data-whole={isWhole(node)}
    >
      <MarkDrawing
        pieces={pieces}
        size={node.size}
        name={node.label === "" ? (catalogue.find(node.component)?.name ?? "") : ""}
      />
      {kind === "note" && node.label === "" && !isWriting && !far && (
        <span className={styles.placeholder}>{t("canvas.emptyNote")}</span>
      )}
      {isWriting && <WordsField key={node.id} node={data.node} holder={holder} />}
      <NodeResizer
        isVisible={selected && node.locked !== true && !isWriting && !readOnly}
        minWidth={least.width}
        minHeight={least.height}
        keepAspectRatio={kind === "image"}
      />
    </div>
  );
});

const SMALL = { width: GRID, height: GRID };
const LEAST: Readonly<Record<MarkKind, { width: number; height: number }>> = {
  note: { width: GRID * 10, height: NOTE.minHeight },
  text: { width: GRID * 3, height: GRID * 3 },
  rectangle: { width: GRID * 2, height: GRID * 2 },
  ellipse: { width: GRID * 2, height: GRID * 2 },
  stroke: SMALL,
  "loose-arrow": SMALL,
  image: { width: GRID * 2, height: GRID * 2 },
};

/** Taken anywhere within it; of the others only the line takes the hand, so that what is inside stays in reach. */
function isWhole(node: DiagramNode): boolean {
  const kind = kindOfBox(node);
  if (kind === "rectangle" || kind === "ellipse")
    return node.colour !== undefined && node.emphasis !== "faint";
  return kind !== "stroke" && kind !== "loose-arrow";
}
