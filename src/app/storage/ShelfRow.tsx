/** One design on the shelf: its picture, its title to open or rename, and what can be done with it. */
import { Copy, Pencil, Trash2 } from "lucide-react";
import { type KeyboardEvent, type SyntheticEvent, useState } from "react";
import { t } from "../../core/messages/late.ts";
import { Button } from "../ui/Button.tsx";
import { TitleField } from "../ui/TitleField.tsx";
import { LazyThumbnail } from "./LazyThumbnail.tsx";
import { savedWhen } from "../ui/saved-when.ts";
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
  /** The label that was searched for, where the title does not say it. */
  readonly foundIn: string | undefined;
}

export function ShelfRow({ entry, isOpen, actions, shelf, now, foundIn }: ShelfRowProps) {
  const [mode, setMode] = useState<"resting" | "renaming" | "renamed">("resting");
  const { title } = entry;
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key === "F2") setMode("renaming");
    else if (event.key === "Delete") remove(event);
    else if (event.key === "ArrowDown") titleBeside(event.currentTarget, 1)?.focus();
    else if (event.key === "ArrowUp") titleBeside(event.currentTarget, -1)?.focus();
    else return;
    event.preventDefault();
  };
  /** The keyboard goes on from the row beside, since this one goes. */
  const remove = ({ currentTarget }: SyntheticEvent<HTMLElement>): void => {
    (titleBeside(currentTarget, 1) ?? titleBeside(currentTarget, -1))?.focus();
    void actions.remove(entry);
  };
  const finish = (next: string | undefined, how: "key" | "blur"): void => {
    setMode(how === "key" ? "renamed" : "resting");
    if (next !== undefined) void actions.rename(entry, next);
  };

  return (
    <li className={styles.row} data-open={isOpen}>
      {/* A new revision is another picture. */}
      <LazyThumbnail key={entry.revision} shelf={shelf} entry={entry} />
      <div className={styles.text}>
        {mode === "renaming" ? (
          <TitleField label={t("shelf.rename-field")} title={title} onDone={finish} />
        ) : (
          <button
            type="button"
            className={styles.title}
            aria-label={t("shelf.open", { title })}
            data-shelf-title
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- after the field, back to where one was
            autoFocus={mode === "renamed"}
            onClick={() => void actions.open(entry)}
            onKeyDown={onKeyDown}
          >
            {title}
          </button>
        )}
        <span className={styles.facts} title={new Date(entry.savedAt).toLocaleString()}>
          {isOpen && <span className={styles.open}>{t("shelf.open-now")}</span>}
          {savedWhen(entry.savedAt, now)} · {t("shell.nodes", { count: entry.nodes })}
          {foundIn !== undefined && ` · ${t("shelf.found-in", { label: foundIn })}`}
        </span>
      </div>
      <div className={styles.actions}>
        <Button
          look="bare"
          aria-label={t("shelf.rename", { title })}
          onClick={() => setMode("renaming")}
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
        <Button look="bare" aria-label={t("shelf.delete", { title })} onClick={remove}>
          <Trash2 />
        </Button>
      </div>
    </li>
  );
}

/** The title of the row below (1) or above (-1) the one that holds this element. */
function titleBeside(element: HTMLElement, step: 1 | -1): HTMLElement | null | undefined {
  const row = element.closest("li");
  const beside = step === 1 ? row?.nextElementSibling : row?.previousElementSibling;
  return beside?.querySelector<HTMLElement>("[data-shelf-title]");
}
