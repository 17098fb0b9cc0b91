/** The gallery of templates; opening one never overwrites the work at hand. */
import { FileUp } from "lucide-react";
import { useDeferredValue, useRef, useState } from "react";
import type { Diagram } from "../../core/document/types.ts";
import { filterCards, type GalleryFilter, inGalleryOrder } from "../../core/gallery/filter.ts";
import { t } from "../../core/messages/late.ts";
import { insertDesign } from "../../editor/insert-design.ts";
import { type Notice, useEditor, useParts } from "../editor-context.tsx";
import type { OwnTemplates } from "../own-templates.ts";
import { Button } from "../ui/Button.tsx";
import { Modal } from "../ui/Modal.tsx";
import { Card } from "./Card.tsx";
import { CardActions } from "./CardActions.tsx";
import { Filters } from "./Filters.tsx";
import styles from "./Gallery.module.css";
import { firstCard, walkCards } from "./grid-keys.ts";
import { NothingFound } from "./NothingFound.tsx";
import { OwnCards } from "./OwnCards.tsx";
import { useOwnTemplates } from "./use-own-templates.ts";
import { useTemplates } from "./use-templates.ts";

interface GalleryProps {
  readonly own: OwnTemplates;
  readonly onClose: () => void;
  readonly onOpen: (template: Diagram) => void;
}

export function Gallery({ own: store, onClose, onOpen }: GalleryProps) {
  const own = useOwnTemplates(store);
  const templates = useTemplates(useEditor().catalogue);
  const search = useRef<HTMLInputElement>(null);
  const results = useRef<HTMLDivElement>(null);
  const [filter, setFilter] = useState<GalleryFilter>({});
  const asked = useDeferredValue(filter);
  const insert = useInsert(onClose);

  const mine = new Map(own.cards.map((one) => [one.card, one]));
  const cards = [...mine.keys(), ...inGalleryOrder(templates ?? [])];
  const found = filterCards(cards, asked);
  const foundOwn = found.flatMap((card) => mine.get(card) ?? []);
  const foundOthers = found.filter((card) => !mine.has(card));

  return (
    <Modal
      title={t("gallery.title")}
      width={1080}
      initialFocus={search}
      aside={
        <Button title={t("gallery.importTitle")} onClick={own.importFile}>
          <FileUp />
          {t("gallery.import")}
        </Button>
      }
      onClose={onClose}
    >
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
        {foundOwn.length > 0 && (
          <>
            <h3 className={styles.section}>{t("gallery.yours")}</h3>
            <OwnCards cards={foundOwn} own={own} onOpen={onOpen} onInsert={insert} />
            {foundOthers.length > 0 && <h3 className={styles.section}>{t("gallery.reference")}</h3>}
          </>
        )}
        <ul className={styles.grid}>
          {foundOthers.map((card) => (
            <Card key={card.id} card={card} onOpen={() => onOpen(card.diagram)}>
              <CardActions card={card} onInsert={insert} />
            </Card>
          ))}
        </ul>
      </section>
      {own.news && <News news={own.news} />}
    </Modal>
  );
}

/** What happened last, and the one thing to do about it. */
function News({ news: { text, tone, action } }: { readonly news: Notice }) {
  return (
    <footer className={styles.news} role={tone === "error" ? "alert" : "status"}>
      <span>{text}</span>
      {action && <Button onClick={action.run}>{action.title}</Button>}
    </footer>
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
