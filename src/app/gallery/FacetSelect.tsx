/** A choice that narrows the gallery down, each with how many templates it would leave. */
import type { GalleryCard } from "../../core/gallery/card.ts";
import { type Facet, facetCounts, type GalleryFilter } from "../../core/gallery/filter.ts";
import { type LateKey, t } from "../../core/messages/late.ts";
import styles from "./Gallery.module.css";

export interface Choice {
  readonly id: string;
  readonly name: string;
  /** Choices of one group stand together under its name. */
  readonly group?: string;
}

interface FacetSelectProps {
  readonly cards: readonly GalleryCard[];
  readonly filter: GalleryFilter;
  readonly facet: "level" | "source" | "component";
  readonly choices: readonly Choice[];
  /** What it says while nothing is chosen. */
  readonly any: LateKey;
  readonly onAsk: (facet: Facet, value: string) => void;
}

export function FacetSelect({ cards, filter, facet, choices, any, onAsk }: FacetSelectProps) {
  const counts = facetCounts(cards, filter, facet);
  const known = choices.filter(({ id }) => counts.has(id));
  const chosen = filter[facet] ?? "";
  const optionOf = ({ id, name }: Choice) => (
    <option key={id} value={id} disabled={counts.get(id) === 0 && id !== chosen}>
      {t("gallery.choice", { name, count: counts.get(id) ?? 0 })}
    </option>
  );
  const groups = [...new Set(known.map(({ group }) => group))];
  return (
    <select
      className={styles.select}
      aria-label={t(`gallery.${facet}`)}
      data-chosen={chosen !== ""}
      value={chosen}
      disabled={known.length === 0}
      onChange={(event) => onAsk(facet, event.target.value)}
    >
      <option value="">{t(any)}</option>
      {groups.map((group) => {
        const options = known.filter((choice) => choice.group === group).map(optionOf);
        return group === undefined ? (
          options
        ) : (
          <optgroup key={group} label={group}>
            {options}
          </optgroup>
        );
      })}
    </select>
  );
}
