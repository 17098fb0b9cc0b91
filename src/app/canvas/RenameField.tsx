/** Editing a label in its place: Enter keeps it, Escape leaves it as it was. */
import { type KeyboardEvent, useRef } from "react";
import type { DiagramNode } from "../../core/document/types.ts";
import { t } from "../../core/messages/index.ts";
import { relabel } from "../../editor/relabel.ts";
import { useEditor } from "../editor-context.tsx";
import styles from "./RenameField.module.css";

interface RenameFieldProps {
  readonly node: DiagramNode;
  /** A note's text has lines of its own: Enter breaks the line, Ctrl+Enter keeps it. */
  readonly multiline?: boolean;
}

export function RenameField({ node, multiline = false }: RenameFieldProps) {
  const editor = useEditor();
  const left = useRef(false);

  const finish = (text: string | undefined) => {
    if (left.current) return;
    left.current = true;
    if (text !== undefined) relabel(editor, node.id, text);
    editor.rename(undefined);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") finish(undefined);
    if (event.key === "Enter" && (!multiline || event.ctrlKey || event.metaKey)) {
      finish(event.currentTarget.value);
    }
  };
  const shared = {
    className: `nodrag nopan ${styles.rename}`,
    defaultValue: node.label,
    "aria-label": t("canvas.rename"),
    autoFocus: true,
    maxLength: 2000,
    onKeyDown,
    onFocus: (event: { currentTarget: { select(): void } }) => event.currentTarget.select(),
    onBlur: (event: { currentTarget: { value: string } }) => finish(event.currentTarget.value),
  };
  return multiline ? <textarea {...shared} /> : <input {...shared} />;
}
