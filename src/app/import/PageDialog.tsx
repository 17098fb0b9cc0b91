/** Asks which page of a file to open: each by its name, the first where the person closes it. */
import { useRef } from "react";
import { useStore } from "zustand";
import { t } from "../../core/messages/late.ts";
import { Button } from "../ui/Button.tsx";
import { Modal } from "../ui/Modal.tsx";
import styles from "./PageDialog.module.css";
import { pageQuestion } from "./page-choice.ts";

export function PageDialog() {
  const open = useStore(pageQuestion, (state) => state.open);
  const first = useRef<HTMLButtonElement>(null);
  if (!open) return null;
  return (
    <Modal
      title={t("foreign.pageTitle")}
      width={440}
      initialFocus={first}
      onClose={() => open.answer(undefined)}
    >
      <div className={styles.body}>
        <p className={styles.lead}>{t("foreign.pageLead", { count: open.names.length })}</p>
        <ul className={styles.pages}>
          {open.names.map((name, at) => (
            <li key={`${at + 1} ${name}`}>
              <Button {...(at === 0 ? { ref: first } : {})} onClick={() => open.answer(at)}>
                {name}
              </Button>
            </li>
          ))}
        </ul>
      </div>
    </Modal>
  );
}
