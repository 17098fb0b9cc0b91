/** The picture of a saved design, read and drawn when its place comes into view. */
import { FileX } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import type { Diagram } from "../../core/document/types.ts";
import { t } from "../../core/messages/index.ts";
import { Thumbnail } from "../ui/Thumbnail.tsx";
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
  useEffect(() => {
    let gone = false;
    const read = async (): Promise<void> => {
      const document = await shelf.read(id);
      if (!gone) setDiagram(document.ok ? document.value.diagram : "unreadable");
    };
    const observer = new IntersectionObserver((seen) => {
      if (!seen.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      void read();
    });
    if (place.current) observer.observe(place.current);
    return () => {
      gone = true;
      observer.disconnect();
    };
  }, [shelf, id]);

  return (
    <span className={styles.picture} ref={place}>
      {diagram === "unreadable" && <FileX aria-label={t("shelf.unreadable")} />}
      {typeof diagram === "object" && <Thumbnail diagram={diagram} />}
    </span>
  );
}
