/** The empty canvas teaches in three lines. */
import { useStore } from "zustand";
import { t } from "../../core/messages/index.ts";
import { useParts } from "../editor-context.tsx";
import { Button } from "../ui/Button.tsx";
import styles from "./EmptyCanvas.module.css";

export function EmptyCanvas() {
  const { shell, quickAdd } = useParts();
  const isAsking = useStore(quickAdd) !== undefined;
  if (isAsking) return null;
  return (
    <div className={styles.empty}>
      <h2>{t("canvas.emptyTitle")}</h2>
      <ol>
        <li>
          {/* A finger has no slash. */}
          <button
            type="button"
            className={styles.key}
            aria-label={t("commands.quickAdd")}
            onClick={() => shell.openQuickAdd({})}
          >
            <kbd>/</kbd>
          </button>
          {t("canvas.emptySearch")}
        </li>
        <li>
          <kbd>↦</kbd>
          {t("canvas.emptyConnect")}
        </li>
        <li>
          <Button onClick={() => shell.openTemplates()}>{t("canvas.emptyTemplates")}</Button>
          {t("canvas.emptyOr")}
        </li>
      </ol>
    </div>
  );
}
