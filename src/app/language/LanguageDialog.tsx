/** Asks which language the app is to speak; each is named in itself, so that nobody is lost in a foreign one. */
import { useRef } from "react";
import { useStore } from "zustand";
import { LANGUAGES, type LanguageId } from "../../core/messages/language.ts";
import { t } from "../../core/messages/late.ts";
import { appLanguage, chooseLanguage } from "../app-language.ts";
import { useParts } from "../editor-context.tsx";
import { Modal } from "../ui/Modal.tsx";
import styles from "./LanguageDialog.module.css";

export function LanguageDialog({ onClose }: { readonly onClose: () => void }) {
  const { notify } = useParts();
  const spoken = useStore(appLanguage);
  const current = useRef<HTMLButtonElement>(null);
  const choose = (id: LanguageId) => {
    onClose();
    chooseLanguage(id).then(
      () => notify({ text: t("language.chosen") }),
      () => notify({ text: t("language.failed"), tone: "error" }),
    );
  };
  return (
    <Modal title={t("language.title")} width={360} initialFocus={current} onClose={onClose}>
      <p className={styles.lead}>{t("language.lead")}</p>
      <ul className={styles.list}>
        {LANGUAGES.map(({ id, name }) => (
          <li key={id}>
            <button
              type="button"
              lang={id}
              className={styles.language}
              ref={id === spoken ? current : null}
              aria-pressed={id === spoken}
              onClick={() => choose(id)}
            >
              {name}
            </button>
          </li>
        ))}
      </ul>
    </Modal>
  );
}
