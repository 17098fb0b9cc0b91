/** Writing an arrow's label in its place; blank takes it away. */
import { updateEdge } from "../../core/document/edit.ts";
import { LIMITS } from "../../core/document/limits.ts";
import type { DiagramEdge } from "../../core/document/types.ts";
import { t } from "../../core/messages/late.ts";
import type { Route } from "../../core/scene/router/route.ts";
import { useEditor } from "../editor-context.tsx";
import { useWriting } from "../ui/use-writing.ts";
import styles from "./EdgeLabelField.module.css";

interface EdgeLabelFieldProps {
  readonly edge: DiagramEdge;
  readonly route: Route;
}

export function EdgeLabelField({ edge, route: { labelAt } }: EdgeLabelFieldProps) {
  const editor = useEditor();
  const writing = useWriting((text) => {
    editor.rename(undefined);
    if (text === undefined) return;
    const label = text.trim() === "" ? undefined : text.trim();
    editor.change((document) => updateEdge(document, edge.id, { label }));
  });
  return (
    <input
      className={`nodrag nopan ${styles.edgeLabel}`}
      style={{ left: labelAt.x, top: labelAt.y }}
      defaultValue={edge.label ?? ""}
      dir="auto"
      aria-label={t("marks.edgeLabel")}
      maxLength={LIMITS.label}
      {...writing}
    />
  );
}
