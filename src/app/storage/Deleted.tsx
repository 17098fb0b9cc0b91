/** What was deleted and can still be put back, folded away at the foot of the shelf. */
import { t } from "../../core/messages/late.ts";
import { Button } from "../ui/Button.tsx";
import { exactly, savedWhen } from "../ui/saved-when.ts";
import { daysLeft } from "./days-left.ts";
import { LazyThumbnail } from "./LazyThumbnail.tsx";
import type { Shelf } from "./shelf.ts";
import type { ShelfActions } from "./shelf-actions.ts";
import type { ShelfEntry } from "./shelf-entry.ts";
import styles from "./Shelf.module.css";

interface DeletedProps {
  readonly entries: readonly ShelfEntry[];
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly actions: ShelfActions;
  readonly shelf: Shelf;
}

export function Deleted({ entries, now, actions, shelf }: DeletedProps) {
  if (entries.length === 0) return null;
  return (
    <details className={styles.deleted}>
      <summary>
        {t("shelf.recently-deleted")} <span>{entries.length}</span>
      </summary>
      <p>{t("shelf.deleted-hint")}</p>
      <ul className={styles.list}>
        {entries.map((entry) => (
          <li key={entry.id} className={styles.gone}>
            <LazyThumbnail shelf={shelf} entry={entry} />
            <span className={styles.text}>
              <span>{entry.title}</span>
              <span className={styles.facts} title={exactly(entry.deletedAt ?? 0)}>
                {t("shelf.deleted-when", {
                  when: savedWhen(entry.deletedAt ?? 0, now),
                  count: daysLeft(entry.deletedAt ?? 0, now),
                })}
              </span>
            </span>
            <Button onClick={() => void actions.restore(entry)}>{t("shelf.restore")}</Button>
            <Button look="link" onClick={() => void actions.purge(entry)}>
              {t("shelf.purge")}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
