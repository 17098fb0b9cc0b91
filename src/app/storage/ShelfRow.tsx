/** One design on the shelf: its picture, its title to open or rename, and what can be done with it. */
import { Copy, Pencil, Trash2 } from "lucide-react";
import { type KeyboardEvent, useState } from "react";
import { t } from "../../core/messages/index.ts";
import { Button } from "../ui/Button.tsx";
import { LazyThumbnail } from "./LazyThumbnail.tsx";
import { savedWhen } from "./saved-when.ts";
import type { Shelf } from "./shelf.ts";
import styles from "./Shelf.module.css";
import type { ShelfEntry } from "./shelf-entry.ts";
import type { ShelfActions } from "./shelf-actions.ts";

interface ShelfRowProps {
  readonly entry: ShelfEntry;
  readonly isOpen: boolean;
  readonly actions: ShelfActions;
  readonly shelf: Shelf;
  /** Milliseconds since 1970. */
  readonly now: number;
}

export function ShelfRow({ entry, isOpen, actions, shelf, now }: ShelfRowProps) {
  const [renaming, setRenaming] = useState(false);
  const { title } = entry;
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key === "F2") setRenaming(true);
    else if (event.key === "Delete") void actions.remove(entry);
    else if (event.key === "ArrowDown" || event.key === "ArrowUp") focusBeside(event);
    else return;
    event.preventDefault();
  };
  const keepTitle = (next: string | undefined): void => {
    setRenaming(false);
    if (next !== undefined) void actions.rename(entry, next.trim());
  };

  return (
    <li className={styles.row} data-open={isOpen}>
      {/* A new revision is another picture. */}
      <LazyThumbnail key={entry.revision} shelf={shelf} entry={entry} />
      <div className={styles.text}>
        {renaming ? (
          <TitleField title={title} onDone={keepTitle} />
        ) : (
          <button
            type="button"
            className={styles.title}
            aria-label={t("shelf.open", { title })}
            data-shelf-title
            onClick={() => void actions.open(entry)}
            onKeyDown={onKeyDown}
          >
            {title}
          </button>
        )}
        <span className={styles.facts} title={new Date(entry.savedAt).toLocaleString()}>
          {isOpen && <span className={styles.open}>{t("shelf.open-now")}</span>}
          {savedWhen(entry.savedAt, now)} · {t("shell.nodes", { count: entry.nodes })}
        </span>
      </div>
      <div className={styles.actions}>
        <Button
          look="bare"
          aria-label={t("shelf.rename", { title })}
          onClick={() => setRenaming(true)}
        >
          <Pencil />
        </Button>
        <Button
          look="bare"
          aria-label={t("shelf.duplicate", { title })}
          onClick={() => void actions.duplicate(entry)}
        >
          <Copy />
        </Button>
        <Button
          look="bare"
          aria-label={t("shelf.delete", { title })}
          onClick={() => void actions.remove(entry)}
        >
          <Trash2 />
        </Button>
      </div>
    </li>
  );
}

interface TitleFieldProps {
  readonly title: string;
  /** `undefined`: left as it was. */
  readonly onDone: (title: string | undefined) => void;
}

function TitleField({ title, onDone }: TitleFieldProps) {
  return (
    <input
      className={styles.field}
      aria-label={t("shelf.rename-field")}
      defaultValue={title}
      maxLength={200}
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- the field takes the place of what was focused
      autoFocus
      onFocus={(event) => event.currentTarget.select()}
      onBlur={(event) => onDone(event.currentTarget.value)}
      onKeyDown={(event) => {
        // Escape leaves the field, not the dialog.
        event.stopPropagation();
        if (event.nativeEvent.isComposing) return;
        if (event.key === "Enter") onDone(event.currentTarget.value);
        if (event.key === "Escape") onDone(undefined);
      }}
    />
  );
}

/** The arrow keys walk from title to title. */
function focusBeside(event: KeyboardEvent<HTMLElement>): void {
  const titles = [...document.querySelectorAll<HTMLElement>("[data-shelf-title]")];
  const step = event.key === "ArrowDown" ? 1 : -1;
  titles[titles.indexOf(event.currentTarget) + step]?.focus();
}
