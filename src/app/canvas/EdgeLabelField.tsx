/** Writing an arrow's label in its place: Enter keeps it, Escape leaves it as it was, blank takes it away. */
import { type KeyboardEvent, useRef } from "react";
import { updateEdge } from "../../core/document/edit.ts";
import { LIMITS } from "../../core/document/limits.ts";
import type { DiagramEdge } from "../../core/document/types.ts";
import { t } from "../../core/messages/late.ts";
import type { Route } from "../../core/scene/router/route.ts";
import { useEditor } from "../editor-context.tsx";
import styles from "./EdgeLabelField.module.css";

interface EdgeLabelFieldProps {
  readonly edge: DiagramEdge;
  readonly route: Route;
}

/** Who asked to write goes on at once. */
const FOCUSED = { autoFocus: true };

export function EdgeLabelField({ edge, route: { labelAt } }: EdgeLabelFieldProps) {
  const editor = useEditor();
  const left = useRef(false);
  const finish = (text: string | undefined) => {
    if (left.current) return;
    left.current = true;
    editor.rename(undefined);
    if (text === undefined) return;
    const label = text.trim() === "" ? undefined : text.trim();
    editor.change((document) => updateEdge(document, edge.id, { label }));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") finish(undefined);
    if (event.key === "Enter") finish(event.currentTarget.value);
  };
  return (
    <input
      className={`nodrag nopan ${styles.edgeLabel}`}
      style={{ left: labelAt.x, top: labelAt.y }}
      defaultValue={edge.label ?? ""}
      dir="auto"
      aria-label={t("marks.edgeLabel")}
      {...FOCUSED}
      maxLength={LIMITS.label}
      onFocus={(event) => event.currentTarget.select()}
      onKeyDown={onKeyDown}
      onBlur={(event) => finish(event.currentTarget.value)}
    />
  );
}
