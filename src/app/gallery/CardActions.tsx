/** What can be done with every template besides opening it. */
import { FileText, SquarePlus } from "lucide-react";
import type { Diagram } from "../../core/document/types.ts";
import type { GalleryCard } from "../../core/gallery/card.ts";
import { t } from "../../core/messages/late.ts";
import { useParts } from "../editor-context.tsx";
import { Button } from "../ui/Button.tsx";

interface CardActionsProps {
  readonly card: GalleryCard;
  readonly onInsert: (template: Diagram) => void;
}

export function CardActions({ card: { title, diagram }, onInsert }: CardActionsProps) {
  const { savePage } = useParts();
  return (
    <>
      <Button
        look="bare"
        aria-label={t("gallery.savePage", { title })}
        title={t("gallery.savePage", { title })}
        onClick={() => savePage(diagram)}
      >
        <FileText />
      </Button>
      <Button
        look="bare"
        aria-label={t("gallery.insertTitle", { title })}
        title={t("gallery.insertTitle", { title })}
        onClick={() => onInsert(diagram)}
      >
        <SquarePlus />
        {t("gallery.insert")}
      </Button>
    </>
  );
}
