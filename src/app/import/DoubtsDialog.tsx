/** The boxes of an opened drawing that nobody is sure of: each with what it may be, resolved by a click. */
import { useState } from "react";
import { useStore } from "zustand";
import { resolveDoubt } from "../../core/import/resolve-doubt.ts";
import { t } from "../../core/messages/late.ts";
import { useEditor, useEditorState } from "../editor-context.tsx";
import { Button } from "../ui/Button.tsx";
import { Modal } from "../ui/Modal.tsx";
import styles from "./DoubtsDialog.module.css";
import { doubts, type OpenDoubt } from "./doubts.ts";

interface DoubtsDialogProps {
  readonly onClose: () => void;
}

export function DoubtsDialog({ onClose }: DoubtsDialogProps) {
  const editor = useEditor();
  const all = useStore(doubts);
  const nodes = useEditorState((state) => state.document.nodes);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const drawnAs = new Map(nodes.map(({ id, component }) => [id, component]));
  // One that was undone wants a look again.
  const open = all.filter(
    (doubt) => drawnAs.get(doubt.node) === doubt.drawnAs && !left.has(doubt.node),
  );
  const settle = ({ node }: OpenDoubt, component: string) =>
    editor.change((document) => resolveDoubt(document, node, component, editor), {
      select: [node],
    });
  return (
    <Modal title={t("foreign.doubtsTitle")} width={620} onClose={onClose}>
      <div className={styles.body}>
        <p className={styles.lead}>
          {open.length === 0 ? t("foreign.doubtsDone") : t("foreign.doubtsLead")}
        </p>
        <ul className={styles.list}>
          {open.map((doubt) => (
            <li key={doubt.node} className={styles.doubt}>
              <span className={styles.label}>{doubt.label || t("foreign.noWords")}</span>
              <div className={styles.guesses} role="group" aria-label={doubt.label}>
                {doubt.guesses.map(({ component }) => (
                  <Button key={component} onClick={() => settle(doubt, component)}>
                    {editor.catalogue.find(component)?.name ?? component}
                  </Button>
                ))}
                <Button
                  look="link"
                  onClick={() => setLeft((before) => new Set([...before, doubt.node]))}
                >
                  {t("foreign.leave")}
                </Button>
              </div>
            </li>
          ))}
        </ul>
      </div>
    </Modal>
  );
}
