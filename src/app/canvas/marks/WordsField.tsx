/** Writing a mark's words in their place: it grows with them; Escape leaves them as they were. */
import { useRef } from "react";
import type { DiagramNode } from "../../../core/document/types.ts";
import { LIMITS } from "../../../core/document/limits.ts";
import { removeElements } from "../../../core/document/edit.ts";
import { t } from "../../../core/messages/late.ts";
import type { Holder } from "../../../core/scene/marks/mark-words.ts";
import { relabelMark } from "../../../editor/relabel-mark.ts";
import type { Editor } from "../../../editor/store.ts";
import { useEditor } from "../../editor-context.tsx";
import { useWriting } from "../../ui/use-writing.ts";
import styles from "./Marks.module.css";

interface WordsFieldProps {
  readonly node: DiagramNode;
  readonly holder: Holder;
}

/** The undo step of writing in a mark; one that was just drawn joins its drawing to it. */
export const writingStep = (id: string): string => `words ${id}`;

export function WordsField({ node, holder }: WordsFieldProps) {
  const editor = useEditor();
  const before = useRef(node.label);
  const writing = useWriting((text) =>
    finish(editor, node.id, text === undefined ? before.current : undefined),
  );
  return (
    <textarea
      className={`nodrag nopan nowheel ${styles.field}`}
      data-centred={holder.centred}
      style={{
        fontSize: holder.text.size,
        lineHeight: `${holder.line}px`,
        padding: `${holder.paddingY}px ${holder.paddingX}px`,
      }}
      value={node.label}
      dir="auto"
      aria-label={t("marks.words")}
      maxLength={LIMITS.text}
      onChange={(event) => relabelMark(editor, node.id, event.target.value, writingStep(node.id))}
      {...writing}
    />
  );
}

/** A text without words is no text: it goes, and leaves no step behind where it was just made. */
function finish(editor: Editor, id: string, before: string | undefined): void {
  const { history } = editor.store.getState();
  const isOwnStep = history.openStep === writingStep(id);
  const node = editor.document().nodes.find((candidate) => candidate.id === id);
  const isEmptyText = node?.component === "text" && (before ?? node.label).trim() === "";
  editor.rename(undefined);
  if (isOwnStep && (before !== undefined || isEmptyText)) editor.undo();
  else if (isEmptyText) editor.change((document) => removeElements(document, new Set([id])));
  editor.endStep();
}
