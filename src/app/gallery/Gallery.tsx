/** The gallery of reference architectures; opening one never overwrites the work at hand. */
import { useEffect, useState } from "react";
import type { Diagram } from "../../core/document/types.ts";
import { t } from "../../core/messages/index.ts";
import { loadTemplate, TEMPLATE_IDS } from "../assets.ts";
import { Modal } from "../ui/Modal.tsx";
import { Thumbnail } from "../ui/Thumbnail.tsx";
import styles from "./Gallery.module.css";

interface GalleryProps {
  readonly onClose: () => void;
  readonly onOpen: (template: Diagram) => void;
}

interface Entry {
  readonly id: string;
  readonly template: Diagram;
}

export function Gallery({ onClose, onOpen }: GalleryProps) {
  const entries = useTemplates();
  return (
    <Modal title={t("gallery.title")} width={960} onClose={onClose}>
      <p className={styles.lead}>{t("gallery.lead")}</p>
      <ul className={styles.grid}>
        {entries.map(({ id, template }) => (
          <li key={id}>
            <button
              type="button"
              className={styles.card}
              data-template={id}
              onClick={() => onOpen(template)}
            >
              <span className={styles.picture}>
                <Thumbnail diagram={template} />
              </span>
              <b className={styles.name}>{template.title}</b>
              <span className={styles.summary}>{template.about?.summary}</span>
              <span className={styles.size}>
                {t("shell.nodes", { count: template.nodes.length })}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Modal>
  );
}

/** The templates, in the order in which they arrive by name; a broken one is left out. */
function useTemplates(): readonly Entry[] {
  const [entries, setEntries] = useState<readonly Entry[]>([]);
  useEffect(() => {
    let gone = false;
    const load = async () => {
      const read = await Promise.all(
        TEMPLATE_IDS.map(async (id) => ({ id, result: await loadTemplate(id) })),
      );
      const found = read.flatMap(({ id, result }) =>
        result.ok ? [{ id, template: result.value }] : [],
      );
      if (!gone)
        setEntries(found.toSorted((a, b) => a.template.title.localeCompare(b.template.title)));
    };
    void load();
    return () => {
      gone = true;
    };
  }, []);
  return entries;
}
