/** The shelf: every design on this device, to open, rename, duplicate, delete and restore. */
import { Plus, Search } from "lucide-react";
import { useState } from "react";
import { t } from "../../core/messages/late.ts";
import { Button } from "../ui/Button.tsx";
import { Modal } from "../ui/Modal.tsx";
import { News } from "../ui/News.tsx";
import type { Shelf } from "./shelf.ts";
import type { ShelfActions, ShelfNews } from "./shelf-actions.ts";
import field from "../ui/SearchField.module.css";
import styles from "./Shelf.module.css";
import { ShelfRow } from "./ShelfRow.tsx";
import { Deleted } from "./Deleted.tsx";
import { BackupLine, Empty, NothingFound, RoomLine } from "./ShelfWords.tsx";
import { useShelf } from "./use-shelf.ts";
import { useShelfSearch } from "./use-shelf-search.ts";
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
  const kept = lists?.kept ?? [];
  const [query, setQuery] = useState("");
  const found = useShelfSearch(shelf, kept, query);
  const shown = found ? kept.filter(({ id }) => found.has(id)) : kept;
  return (
    <Modal title={t("shelf.title")} width={680} aside={add} onClose={onClose}>
      {kept.length > 1 && <SearchField query={query} onQuery={setQuery} />}
      <div className={styles.body}>
        {lists && kept.length === 0 && <Empty onClose={onClose} />}
        {kept.length > 0 && shown.length === 0 && (
          <NothingFound query={query.trim()} onAll={() => setQuery("")} />
        )}
        <ul className={styles.list}>
          {shown.map((entry) => (
            <ShelfRow
              key={entry.id}
              entry={entry}
              isOpen={entry.id === workspace.id()}
              actions={actions}
              shelf={shelf}
              now={lists?.readAt ?? 0}
              foundIn={found?.get(entry.id)}
            />
          ))}
        </ul>
        <Deleted
          entries={lists?.deleted ?? []}
          now={lists?.readAt ?? 0}
          actions={actions}
          shelf={shelf}
        />
        {lists && <RoomLine key={lists.readAt} />}
        <BackupLine onClose={onClose} />
      </div>
      {news && <LastNews news={news} actions={actions} />}
    </Modal>
  );
}

interface SearchFieldProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
}

function SearchField({ query, onQuery }: SearchFieldProps) {
  return (
    <div className={`${field.search} ${styles.search}`}>
      <Search aria-hidden="true" />
      <input
        type="search"
        aria-label={t("shelf.search")}
        placeholder={t("shelf.search")}
        value={query}
        onChange={(event) => onQuery(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== "ArrowDown") return;
          const dialog = event.currentTarget.closest("[role=dialog]");
          dialog?.querySelector<HTMLElement>("[data-shelf-title]")?.focus();
          event.preventDefault();
        }}
      />
    </div>
  );
}

interface LastNewsProps {
  readonly news: ShelfNews;
  readonly actions: ShelfActions;
}

function LastNews({ news, actions }: LastNewsProps) {
  if (news.kind === "deleted")
    return (
      <News of={t("shelf.deleted", { title: news.entry.title })}>
        <Button onClick={() => void actions.restore(news.entry)}>{t("general.undo")}</Button>
      </News>
    );
  const { problem, blocked } = news;
  return (
    <News of={problem}>
      {blocked && (
        <Button onClick={() => void actions.open(blocked, true)}>{t("shelf.open-anyway")}</Button>
      )}
    </News>
  );
}
