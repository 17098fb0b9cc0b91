/** One of the designs drawn, to look around in: the boxes of the entry at hand ringed, those of the one clicked in the middle. */
import { useMemo } from "react";
import type { ComparisonEntry } from "../../core/compare/comparison-entries.ts";
import type { ComparisonPicture } from "../../core/compare/comparison-picture.ts";
import type { PictureParts } from "../../core/diff/diff-picture.ts";
import { t } from "../../core/messages/late.ts";
import { useDrawn } from "../ui/use-drawn.ts";
import { ZoomPicture } from "../ui/ZoomPicture.tsx";
import { around, type BoxesOf, entryAt, placesOf } from "./boxes-of.ts";
import styles from "./Compare.module.css";

interface PictureProps {
  readonly title: string;
  readonly label: string;
  readonly draw: (parts: PictureParts) => ComparisonPicture;
  readonly boxesOf: BoxesOf;
  readonly entries: readonly ComparisonEntry[];
  /** A new object is shown again. */
  readonly shown: ComparisonEntry | undefined;
  readonly near: ComparisonEntry | undefined;
  onNear(key: string | undefined): void;
}

export function Picture(props: PictureProps) {
  const { title, label, draw, boxesOf, entries, shown, near, onNear } = props;
  const drawing = useDrawn(draw);
  const places = drawing.kind === "drawn" ? drawing.picture.places : undefined;
  const marked = useMemo(
    () => placesOf(near ?? shown, boxesOf, places),
    [near, shown, boxesOf, places],
  );
  const place = useMemo(() => around(placesOf(shown, boxesOf, places)), [shown, boxesOf, places]);
  return (
    <figure className={styles.picture}>
      <figcaption className={styles.caption}>{title}</figcaption>
      {drawing.kind !== "drawn" && (
        <p className={styles.empty}>
          {t(drawing.kind === "failed" ? "history.not-drawn" : "history.being-drawn")}
        </p>
      )}
      {drawing.kind === "drawn" && (
        <ZoomPicture
          svg={drawing.picture.svg}
          label={label}
          marked={marked}
          place={place}
          onPoint={(at) => onNear(entryAt(at, entries, boxesOf, places)?.key)}
        />
      )}
    </figure>
  );
}
