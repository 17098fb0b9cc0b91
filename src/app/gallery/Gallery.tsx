/** The gallery of templates; opening one never overwrites the work at hand. */
import { FileText, SquarePlus } from "lucide-react";
import { useDeferredValue, useRef, useState } from "react";
import type { Diagram } from "../../core/document/types.ts";
import type { GalleryCard } from "../../core/gallery/card.ts";
import { filterCards, type GalleryFilter, inGalleryOrder } from "../../core/gallery/filter.ts";
import { t } from "../../core/messages/index.ts";
import { insertDesign } from "../../editor/insert-design.ts";
import { useEditor, useParts } from "../editor-context.tsx";
import { Button } from "../ui/Button.tsx";
import { Modal } from "../ui/Modal.tsx";
import { Card } from "./Card.tsx";
import { Filters } from "./Filters.tsx";
import styles from "./Gallery.module.css";
import { firstCard, walkCards } from "./grid-keys.ts";
import { NothingFound } from "./NothingFound.tsx";
import { useTemplates } from "./use-templates.ts";

interface GalleryProps {
  readonly onClose: () => void;
  readonly onOpen: (template: Diagram) => void;
}

export function Gallery({ onClose, onOpen }: GalleryProps) {
  const templates = useTemplates(useEditor().catalogue);
  const search = useRef<HTMLInputElement>(null);
  const results = useRef<HTMLDivElement>(null);
  const [filter, setFilter] = useState<GalleryFilter>({});
  const asked = useDeferredValue(filter);
  const cards = inGalleryOrder(templates ?? []);
  const found = filterCards(cards, asked);
  const insert = useInsert(onClose);

  return (
    <Modal title={t("gallery.title")} width={1080} initialFocus={search} onClose={onClose}>
      <Filters
        cards={cards}
        filter={filter}
        search={search}
        onAsk={(facet, value) => setFilter({ ...filter, [facet]: value })}
        onEnter={() => {
          const [first] = filterCards(cards, filter);
          if (first) onOpen(first.diagram);
        }}
        onDown={() => firstCard(results.current)?.focus()}
      />
      <section
        aria-label={t("gallery.title")}
        className={styles.results}
        ref={results}
        onKeyDown={(event) => {
          if (!(event.target instanceof Element)) return;
          if (walkCards(event.currentTarget, event.target, event.key)) event.preventDefault();
        }}
      >
        <p className={styles.lead} role="status">
          {templates ? t("gallery.results", { count: found.length }) : t("gallery.loading")}
        </p>
        {templates && found.length === 0 && (
          <NothingFound cards={cards} filter={filter} onAsk={setFilter} />
        )}
        <Cards cards={found} onOpen={onOpen} onInsert={insert} />
      </section>
    </Modal>
  );
}

interface CardsProps {
  readonly cards: readonly GalleryCard[];
  readonly onOpen: (template: Diagram) => void;
  readonly onInsert: (template: Diagram) => void;
}

function Cards({ cards, onOpen, onInsert }: CardsProps) {
  const { savePage } = useParts();
  return (
    <ul className={styles.grid}>
      {cards.map((card) => (
        <Card key={card.id} card={card} onOpen={() => onOpen(card.diagram)}>
          <Button
            look="bare"
            aria-label={t("gallery.savePage", { title: card.title })}
            title={t("gallery.savePage", { title: card.title })}
            onClick={() => savePage(card.diagram)}
          >
            <FileText />
          </Button>
          <Button
            look="bare"
            aria-label={t("gallery.insertTitle", { title: card.title })}
            title={t("gallery.insertTitle", { title: card.title })}
            onClick={() => onInsert(card.diagram)}
          >
            <SquarePlus />
            {t("gallery.insert")}
          </Button>
        </Card>
      ))}
    </ul>
  );
}

/** Beside what is on the canvas, selected and in sight. */
function useInsert(onClose: () => void): (template: Diagram) => void {
  const { editor, view, notify } = useParts();
  return (template) => {
    const added = insertDesign(editor, template);
    onClose();
    view.keepInView(added);
    notify({ text: t("gallery.inserted", { title: template.title }) });
  };
}
