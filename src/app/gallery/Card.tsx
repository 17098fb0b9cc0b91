/** A template in the gallery: its picture, its problem in a line, how large it is, and what can be done with it. */
import { type ReactNode, useRef } from "react";
import { type GalleryCard, levelName, taskName } from "../../core/gallery/card.ts";
import { t } from "../../core/messages/index.ts";
import { Thumbnail } from "../ui/Thumbnail.tsx";
import { useSeen } from "../ui/use-seen.ts";
import styles from "./Gallery.module.css";

interface CardProps {
  readonly card: GalleryCard;
  readonly onOpen: () => void;
  /** Buttons beside opening. */
  readonly children: ReactNode;
}

export function Card({ card, onOpen, children }: CardProps) {
  const { id, title, summary, task, level, diagram } = card;
  const picture = useRef<HTMLSpanElement>(null);
  const seen = useSeen(picture);
  const facts = [
    taskName(task),
    levelName(level),
    t("shell.nodes", { count: diagram.nodes.length }),
  ].filter((fact) => fact !== undefined);
  return (
    <li className={styles.card} data-template={id}>
      <span className={styles.picture} ref={picture}>
        {seen && <Thumbnail diagram={diagram} />}
      </span>
      <h3 className={styles.name}>
        <button
          type="button"
          className={styles.open}
          aria-label={t("gallery.open", { title })}
          data-card-open
          onClick={onOpen}
        >
          {title}
        </button>
      </h3>
      <p className={styles.summary}>{summary}</p>
      <div className={styles.foot}>
        <span className={styles.facts}>{facts.join(" · ")}</span>
        <span className={styles.actions}>{children}</span>
      </div>
    </li>
  );
}
