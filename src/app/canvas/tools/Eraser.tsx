/** The eraser: marks that it touches fade, and go when it is lifted, in one undo step. */
import { ViewportPortal } from "@xyflow/react";
import { useState } from "react";
import type { NodeId } from "../../../core/document/types.ts";
import { eraseMarks, touchedMarks } from "../../../editor/draw-mark.ts";
import { useEditor, useEditorState } from "../../editor-context.tsx";
import styles from "./Tools.module.css";
import { type Stroke, useHand } from "./use-hand.ts";

interface Erasing {
  /** How many places of the path have been looked at. */
  readonly seen: number;
  readonly ids: ReadonlySet<NodeId>;
}

const NOTHING: Erasing = { seen: 0, ids: new Set() };

export function Eraser() {
  const editor = useEditor();
  const nodes = useEditorState(({ document }) => document.nodes);
  const [erasing, setErasing] = useState(NOTHING);

  const after = (before: Erasing, { path, zoom }: Stroke): Erasing => {
    const ids = new Set(before.ids);
    const from = Math.max(0, before.seen - 1);
    for (const [index, point] of path.slice(from).entries()) {
      const next = path[from + index + 1] ?? point;
      for (const id of touchedMarks(editor.document(), point, next, zoom)) ids.add(id);
    }
    return { seen: path.length, ids };
  };
  useHand("eraser", {
    onMove: (stroke) => setErasing((before) => after(before, stroke)),
    onCancel: () => setErasing(NOTHING),
    onEnd(stroke) {
      eraseMarks(editor, after(erasing, stroke).ids);
      setErasing(NOTHING);
    },
  });
  return (
    <ViewportPortal>
      {nodes
        .filter(({ id }) => erasing.ids.has(id))
        .map(({ id, position, size }) => (
          <div
            key={id}
            className={styles.veil}
            style={{ left: position.x, top: position.y, width: size.width, height: size.height }}
          />
        ))}
    </ViewportPortal>
  );
}
