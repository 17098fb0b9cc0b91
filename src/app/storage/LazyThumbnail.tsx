/** The picture of a saved design, read and drawn when its place comes into view. */
import { FileX } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import type { Diagram } from "../../core/document/types.ts";
import { t } from "../../core/messages/late.ts";
import { Thumbnail } from "../ui/Thumbnail.tsx";
import { useSeen } from "../ui/use-seen.ts";
import type { Shelf } from "./shelf.ts";
import styles from "./Shelf.module.css";
import type { ShelfEntry } from "./shelf-entry.ts";

interface LazyThumbnailProps {
  readonly shelf: Shelf;
  readonly entry: ShelfEntry;
}

export function LazyThumbnail({ shelf, entry: { id } }: LazyThumbnailProps) {
  const place = useRef<HTMLSpanElement>(null);
  const [diagram, setDiagram] = useState<Diagram | "unreadable">();
  const seen = useSeen(place);
  useEffect(() => {
    if (!seen) return;
    let gone = false;
    const read = async (): Promise<void> => {
      const document = await shelf.read(id);
      if (!gone) setDiagram(document.ok ? document.value.diagram : "unreadable");
    };
    void read();
    return () => {
      gone = true;
    };
  }, [seen, shelf, id]);

  return (
    <span className={styles.picture} ref={place}>
      {diagram === "unreadable" && <FileX aria-label={t("shelf.unreadable")} />}
      {typeof diagram === "object" && <Thumbnail diagram={diagram} />}
    </span>
  );
}
