/** Drawing with a tool: what is under the hand is shown as it will be, and becomes one undo step. */
import { ViewportPortal } from "@xyflow/react";
import { useMemo, useState } from "react";
import { markPieces } from "../../../core/scene/marks/mark-pieces.ts";
import { addMark, draftOf, type DrawingTool, type Gesture } from "../../../editor/draw-mark.ts";
import type { Editor } from "../../../editor/store.ts";
import { TOOLS } from "../../../editor/tools.ts";
import { useEditor } from "../../editor-context.tsx";
import { MarkDrawing } from "../marks/MarkDrawing.tsx";
import { writingStep } from "../marks/WordsField.tsx";
import styles from "./Tools.module.css";
import { useHand } from "./use-hand.ts";

export function Drawing({ tool }: { readonly tool: DrawingTool }) {
  const editor = useEditor();
  const [gesture, setGesture] = useState<Gesture>();
  useHand(tool, {
    onMove: (stroke) => setGesture({ tool, ...stroke }),
    onCancel: () => setGesture(undefined),
    onEnd(stroke) {
      setGesture(undefined);
      finish(editor, { tool, ...stroke });
    },
  });
  return gesture ? <Draft gesture={gesture} /> : null;
}

/** Words can be written at once; a tool that is kept leaves the selection alone. */
function finish(editor: Editor, gesture: Gesture): void {
  const { tool } = editor.store.getState();
  const isWords = gesture.tool === "text" || gesture.tool === "note";
  const once = TOOLS.some(({ id, once: only }) => id === gesture.tool && only);
  const id = addMark(editor, draftOf(gesture), {
    select: once && !tool.kept,
    ...(isWords ? { step: writingStep } : {}),
  });
  if (isWords) editor.rename(id);
  if (once) editor.dropTool();
}

function Draft({ gesture }: { readonly gesture: Gesture }) {
  const { measure } = useEditor();
  const draft = useMemo(() => ({ id: "", ...draftOf(gesture) }), [gesture]);
  const { pieces } = useMemo(() => markPieces(draft, measure), [draft, measure]);
  const { x, y } = draft.position;
  return (
    <ViewportPortal>
      <div
        className={styles.draft}
        data-frame={draft.component === "text"}
        style={{ left: x, top: y, ...draft.size }}
      >
        <MarkDrawing pieces={pieces} size={draft.size} name="" />
      </div>
    </ViewportPortal>
  );
}
