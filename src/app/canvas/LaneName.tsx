/** Editing a band's name in its place: Enter keeps it, Escape leaves it as it was. */
import { type KeyboardEvent, useRef } from "react";
import { renameLane } from "../../core/document/lanes.ts";
import type { Lane } from "../../core/document/types.ts";
import { t } from "../../core/messages/late.ts";
import { useEditor } from "../editor-context.tsx";
import styles from "./LaneTools.module.css";

export function LaneName({ lane: { id, name } }: { readonly lane: Lane }) {
  const editor = useEditor();
  const left = useRef(false);
  const finish = (text: string | undefined) => {
    if (left.current) return;
    left.current = true;
    if (text !== undefined) editor.change((document) => renameLane(document, id, text));
    if (editor.store.getState().lane?.id === id) editor.chooseLane(id);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") finish(undefined);
    if (event.key === "Enter") finish(event.currentTarget.value);
  };
  return (
    <input
      className={styles.rename}
      defaultValue={name}
      aria-label={t("ordering.laneName")}
      ref={takeOver}
      maxLength={100}
      onKeyDown={onKeyDown}
      onBlur={(event) => finish(event.currentTarget.value)}
    />
  );
}

/** The old name is there to be typed over. */
function takeOver(field: HTMLInputElement | null): void {
  field?.focus();
  field?.select();
}
