/** The person's own templates: opened and inserted like all others; renamed, deleted and saved to a file besides. */
import { Download, Pencil, Trash2 } from "lucide-react";
import { useState } from "react";
import type { Diagram } from "../../core/document/types.ts";
import { t } from "../../core/messages/late.ts";
import { Button } from "../ui/Button.tsx";
import { TitleField } from "../ui/TitleField.tsx";
import { Card } from "./Card.tsx";
import { CardActions } from "./CardActions.tsx";
import { cardBeside } from "./grid-keys.ts";
import styles from "./Gallery.module.css";
import type { OwnCard, OwnModel } from "./use-own-templates.ts";

interface OwnCardsProps {
  readonly cards: readonly OwnCard[];
  readonly own: OwnModel;
  readonly onOpen: (template: Diagram) => void;
  readonly onInsert: (template: Diagram) => void;
}

export function OwnCards({ cards, own, onOpen, onInsert }: OwnCardsProps) {
  const [renaming, setRenaming] = useState<{ readonly id: string; readonly done: boolean }>();
  return (
    <ul className={styles.grid}>
      {cards.map(({ card, template }) => (
        <Card
          key={card.id}
          card={card}
          own
          onOpen={() => onOpen(card.diagram)}
          focused={renaming?.id === card.id}
          title={
            renaming?.id === card.id && !renaming.done ? (
              <TitleField
                label={t("gallery.renameField")}
                title={card.title}
                onDone={(title, how) => {
                  setRenaming(how === "key" ? { id: card.id, done: true } : undefined);
                  if (title !== undefined) own.rename(template, title);
                }}
              />
            ) : undefined
          }
        >
          <Button
            look="bare"
            aria-label={t("gallery.rename", { title: card.title })}
            title={t("gallery.rename", { title: card.title })}
            onClick={() => setRenaming({ id: card.id, done: false })}
          >
            <Pencil />
          </Button>
          <Button
            look="bare"
            aria-label={t("gallery.delete", { title: card.title })}
            title={t("gallery.delete", { title: card.title })}
            onClick={({ currentTarget }) => {
              // The keyboard goes on from the card beside, since this one goes.
              cardBeside(currentTarget)?.focus();
              own.remove(template);
            }}
          >
            <Trash2 />
          </Button>
          <Button
            look="bare"
            aria-label={t("gallery.export", { title: card.title })}
            title={t("gallery.export", { title: card.title })}
            onClick={() => own.exportFile(template)}
          >
            <Download />
          </Button>
          <CardActions card={card} onInsert={onInsert} />
        </Card>
      ))}
    </ul>
  );
}
