/** Editing a band's name in its place. */
import { renameLane } from "../../core/document/lanes.ts";
import type { Lane } from "../../core/document/types.ts";
import { t } from "../../core/messages/late.ts";
import { useEditor } from "../editor-context.tsx";
import { useWriting } from "../ui/use-writing.ts";
import styles from "./LaneTools.module.css";

export function LaneName({ lane: { id, name } }: { readonly lane: Lane }) {
  const editor = useEditor();
  const writing = useWriting((text) => {
    if (text !== undefined) editor.change((document) => renameLane(document, id, text));
    if (editor.store.getState().lane?.id === id) editor.chooseLane(id);
  });
  return (
    <input
      className={styles.rename}
      defaultValue={name}
      aria-label={t("ordering.laneName")}
      maxLength={100}
      {...writing}
    />
  );
}
