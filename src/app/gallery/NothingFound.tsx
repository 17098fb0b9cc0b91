/** What the gallery says where no template fits, and the ways to find some. */
import type { GalleryCard } from "../../core/gallery/card.ts";
import { type Facet, type GalleryFilter, widenings } from "../../core/gallery/filter.ts";
import { t } from "../../core/messages/late.ts";
import { Button } from "../ui/Button.tsx";
import styles from "./Gallery.module.css";

const WITHOUT = {
  query: "gallery.withoutQuery",
  task: "gallery.withoutTask",
  level: "gallery.withoutLevel",
  source: "gallery.withoutSource",
  component: "gallery.withoutComponent",
} as const satisfies Record<Facet, string>;

interface NothingFoundProps {
  readonly cards: readonly GalleryCard[];
  readonly filter: GalleryFilter;
  readonly onAsk: (filter: GalleryFilter) => void;
}

export function NothingFound({ cards, filter, onAsk }: NothingFoundProps) {
  return (
    <div className={styles.none}>
      <b>{t("gallery.none")}</b>
      <p>{t("gallery.noneHint")}</p>
      <div className={styles.ways}>
        {widenings(cards, filter).map(({ facet, count }) => (
          <Button key={facet} onClick={() => onAsk({ ...filter, [facet]: "" })}>
            {t(WITHOUT[facet], { count })}
          </Button>
        ))}
        <Button look="link" onClick={() => onAsk({})}>
          {t("gallery.showAll")}
        </Button>
      </div>
    </div>
  );
}
