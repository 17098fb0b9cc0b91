/** The shelf: every design on this device, to open, rename, duplicate, delete and restore. */
import { Plus } from "lucide-react";
import { t } from "../../core/messages/late.ts";
import { Button } from "../ui/Button.tsx";
import { Modal } from "../ui/Modal.tsx";
import { savedWhen } from "../ui/saved-when.ts";
import type { Shelf } from "./shelf.ts";
import type { ShelfActions, ShelfNews } from "./shelf-actions.ts";
import type { ShelfEntry } from "./shelf-entry.ts";
import styles from "./Shelf.module.css";
import { ShelfRow } from "./ShelfRow.tsx";
import { useShelf } from "./use-shelf.ts";
import type { Workspace } from "./workspace.ts";

interface ShelfDialogProps {
  readonly shelf: Shelf;
  readonly workspace: Workspace;
  readonly onNew: () => void;
  readonly onClose: () => void;
}

export function ShelfDialog({ shelf, workspace, onNew, onClose }: ShelfDialogProps) {
  const { lists, news, actions } = useShelf(shelf, workspace, onClose);
  const startNew = (): void => {
    onClose();
    onNew();
  };
  const add = (
    <Button onClick={startNew}>
      <Plus />
      {t("shelf.new")}
    </Button>
  );
  return (
    <Modal title={t("shelf.title")} width={680} aside={add} onClose={onClose}>
      <div className={styles.body}>
        {lists?.kept.length === 0 && <p className={styles.empty}>{t("shelf.empty")}</p>}
        <ul className={styles.list}>
          {lists?.kept.map((entry) => (
            <ShelfRow
              key={entry.id}
              entry={entry}
              isOpen={entry.id === workspace.id()}
              actions={actions}
              shelf={shelf}
              now={lists.readAt}
            />
          ))}
        </ul>
        <Deleted entries={lists?.deleted ?? []} now={lists?.readAt ?? 0} actions={actions} />
      </div>
      {news && <News news={news} actions={actions} />}
    </Modal>
  );
}

interface DeletedProps {
  readonly entries: readonly ShelfEntry[];
  readonly now: number;
  readonly actions: ShelfActions;
}

function Deleted({ entries, now, actions }: DeletedProps) {
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
            <span className={styles.text}>
              <span>{entry.title}</span>
              <span className={styles.facts}>{savedWhen(entry.deletedAt ?? 0, now)}</span>
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

interface NewsProps {
  readonly news: ShelfNews;
  readonly actions: ShelfActions;
}

/** What happened last, and the one thing to do about it. */
function News({ news, actions }: NewsProps) {
  if (news.kind === "deleted")
    return (
      <footer className={styles.news} role="status">
        <span>{t("shelf.deleted", { title: news.entry.title })}</span>
        <Button onClick={() => void actions.restore(news.entry)}>{t("general.undo")}</Button>
      </footer>
    );
  const { problem, blocked } = news;
  return (
    <footer className={styles.news} role="alert">
      <span>
        {problem.message} {problem.hint}
      </span>
      {blocked && (
        <Button onClick={() => void actions.open(blocked, true)}>{t("shelf.open-anyway")}</Button>
      )}
    </footer>
  );
}
