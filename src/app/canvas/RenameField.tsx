/** Editing a label in its place. */
import type { DiagramNode } from "../../core/document/types.ts";
import { t } from "../../core/messages/index.ts";
import { relabel } from "../../editor/relabel.ts";
import { useEditor } from "../editor-context.tsx";
import { useWriting } from "../ui/use-writing.ts";
import styles from "./RenameField.module.css";

export function RenameField({ node }: { readonly node: DiagramNode }) {
  const editor = useEditor();
  const writing = useWriting((text) => {
    if (text !== undefined) relabel(editor, node.id, text);
    editor.rename(undefined);
  });
  return (
    <input
      className={`nodrag nopan ${styles.rename}`}
      defaultValue={node.label}
      aria-label={t("canvas.rename")}
      maxLength={2000}
      {...writing}
    />
  );
}
