/** Connecting by two taps: after the handle of a box (or Connect in its menu) the target. */
import { useEffect } from "react";
import type { NodeId } from "../../core/document/types.ts";
import { t } from "../../core/messages/late.ts";
import { offeredEnds } from "../../editor/connect.ts";
import { connectBoxes } from "../connect-boxes.ts";
import { useParts } from "../editor-context.tsx";
import { Button } from "../ui/Button.tsx";
import styles from "./TapConnect.module.css";

interface TapConnectProps {
  readonly source: NodeId;
  /** Choose from a list instead. */
  onByName(): void;
  onClose(): void;
}

export function TapConnect({ source, onByName, onClose }: TapConnectProps) {
  const parts = useParts();
  const { editor } = parts;
  const name = editor.document().nodes.find(({ id }) => id === source)?.label ?? source;
  useEffect(() => {
    editor.reading.setState({ offered: offeredEnds(editor, source, "target") });
    return () => editor.reading.setState({ offered: undefined });
  }, [editor, source]);
  useEffect(() => {
    const stop = new AbortController();
    const onClick = (event: MouseEvent) => {
      if (!(event.target instanceof Element) || !event.target.closest(".react-flow")) return;
      event.preventDefault();
      event.stopPropagation();
      const target = event.target.closest<HTMLElement>(".react-flow__node")?.dataset["id"];
      // The box itself: still thinking, or the tap that began it.
      if (target === source) return;
      onClose();
      if (target !== undefined) connectBoxes(parts, source, target);
    };
    document.addEventListener("click", onClick, { capture: true, signal: stop.signal });
    return () => stop.abort();
  }, [parts, source, onClose]);
  return (
    <div className={styles.bar} role="status" data-tap-connect>
      <span>{t("aids.tapTarget", { name })}</span>
      <Button onClick={onByName}>{t("aids.byName")}</Button>
      <Button onClick={onClose}>{t("general.cancel")}</Button>
    </div>
  );
}
