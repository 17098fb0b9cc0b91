/** One comparison: the pictures, the list of what differs and matches, and what can be mended at once. */
import { useMemo, useState } from "react";
import { addMissing } from "../../core/compare/add-missing.ts";
import { type Comparison, isFullMatch } from "../../core/compare/compare.ts";
import {
  comparisonEntries,
  type ComparisonEntry,
  comparisonSummary,
  type Remedy,
} from "../../core/compare/comparison-entries.ts";
import { t } from "../../core/messages/late.ts";
import { useEditor } from "../editor-context.tsx";
import { Button } from "../ui/Button.tsx";
import styles from "./Compare.module.css";
import { EntryList } from "./EntryList.tsx";
import { mend } from "./mend.ts";
import { Pictures } from "./Pictures.tsx";

export function ComparisonView({ comparison }: { readonly comparison: Comparison }) {
  const editor = useEditor();
  const [isOverlaid, setOverlaid] = useState(false);
  /** The entry that is looked at: what was clicked, and what the mouse or the keyboard is on. */
  const [shown, setShown] = useState<ComparisonEntry>();
  const [nearKey, setNear] = useState<string>();
  const [news, setNews] = useState("");
  const entries = useMemo(
    () => comparisonEntries(comparison, editor.catalogue),
    [comparison, editor],
  );
  const near = entries.find(({ key }) => key === nearKey);
  const completed = useMemo(() => {
    const all = new Set(comparison.missing.map(({ id }) => id));
    return addMissing(comparison, all, editor.fixContext);
  }, [comparison, editor]);
  const onMend = (remedy: Remedy | "all"): void => setNews(mend(editor, comparison, remedy));
  const count = comparison.missing.length;
  return (
    <div className={styles.view}>
      <div className={styles.pictures}>
        <div className={styles.views} role="group" aria-label={t("compare.views")}>
          <Button aria-pressed={!isOverlaid} onClick={() => setOverlaid(false)}>
            {t("compare.sideBySide")}
          </Button>
          <Button aria-pressed={isOverlaid} onClick={() => setOverlaid(true)}>
            {t("compare.overlaid")}
          </Button>
        </div>
        <Pictures
          comparison={comparison}
          completed={completed}
          isOverlaid={isOverlaid}
          entries={entries}
          shown={shown}
          near={near}
          onNear={setNear}
        />
      </div>
      <section className={styles.side} aria-label={t("compare.differences")}>
        <p className={styles.summary}>{comparisonSummary(comparison)}</p>
        {isFullMatch(comparison) && <p className={styles.same}>{t("compare.same")}</p>}
        {count > 0 && (
          <Button className={styles.all} onClick={() => onMend("all")}>
            {t("compare.addAll", { count })}
          </Button>
        )}
        <EntryList
          entries={entries}
          shown={shown?.key}
          near={nearKey}
          // A new object: asked again, it is shown again.
          onShow={(entry) => setShown({ ...entry })}
          onNear={setNear}
          onMend={onMend}
        />
        <p className={styles.news} role="status">
          {news}
        </p>
      </section>
    </div>
  );
}
