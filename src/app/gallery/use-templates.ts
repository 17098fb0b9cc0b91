/** The templates that come with the app, read when the gallery first asks for them. */
import { useEffect, useState } from "react";
import type { Catalogue } from "../../core/catalogue/catalogue.ts";
import { cardOf, type GalleryCard } from "../../core/gallery/card.ts";
import { loadTemplate, TEMPLATE_IDS } from "../assets.ts";

/** `undefined` until all are read; a broken one is left out. */
export function useTemplates(catalogue: Catalogue): readonly GalleryCard[] | undefined {
  const [cards, setCards] = useState<readonly GalleryCard[]>();
  useEffect(() => {
    let gone = false;
    const load = async () => {
      const found: GalleryCard[] = [];
      for (const reading of TEMPLATE_IDS.map((id) => ({ id, template: loadTemplate(id) }))) {
        const template = await reading.template;
        if (template.ok) found.push(cardOf(reading.id, template.value, catalogue));
        if (gone) return;
        // A task of its own for each, so that the dialog is quick from the start.
        await new Promise((resolve) => setTimeout(resolve));
      }
      if (!gone) setCards(found);
    };
    void load();
    return () => {
      gone = true;
    };
  }, [catalogue]);
  return cards;
}
