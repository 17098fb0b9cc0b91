/** A template in the gallery: its picture, its problem in a line, how large it is, and what can be done with it. */
import { type ReactNode, useRef } from "react";
import { type GalleryCard, levelName, taskName } from "../../core/gallery/card.ts";
import { t } from "../../core/messages/late.ts";
import { Thumbnail } from "../ui/Thumbnail.tsx";
import { useSeen } from "../ui/use-seen.ts";
import styles from "./Gallery.module.css";

interface CardProps {
  readonly card: GalleryCard;
  /** One of the person's own. */
  readonly own?: boolean;
  /** Stands in the title's place, where there is one. */
  readonly title?: ReactNode;
  /** Has the keyboard from the start. */
  readonly focused?: boolean;
  readonly onOpen: () => void;
  /** Buttons beside opening. */
  readonly children: ReactNode;
}

export function Card({
  card,
  own = false,
  title: field,
  focused = false,
  onOpen,
  children,
}: CardProps) {
  const { id, title, summary, task, level, diagram } = card;
  const picture = useRef<HTMLSpanElement>(null);
  const seen = useSeen(picture);
  const facts = [
    taskName(task),
    levelName(level),
    t("shell.nodes", { count: diagram.nodes.length }),
  ].filter((fact) => fact !== undefined);
  return (
    <li className={styles.card} data-template={id} data-own={own}>
      <span className={styles.picture} ref={picture}>
        {seen && <Thumbnail diagram={diagram} />}
      </span>
      <h3 className={styles.name}>
        {field ?? (
          <button
            type="button"
            className={styles.open}
            aria-label={t("gallery.open", { title })}
            data-card-open
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- after the field, back to where one was
            autoFocus={focused}
            onClick={onOpen}
          >
            {title}
          </button>
        )}
      </h3>
      <p className={styles.summary}>{summary}</p>
      <div className={styles.foot}>
        <span className={styles.facts}>{facts.join(" · ")}</span>
        <span className={styles.actions}>{children}</span>
      </div>
    </li>
  );
}
