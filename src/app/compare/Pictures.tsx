/** Both designs drawn side by side, or what is missing drawn into one's own. */
import { useCallback } from "react";
import type { Completed } from "../../core/compare/add-missing.ts";
import type { Comparison } from "../../core/compare/compare.ts";
import type { ComparisonEntry } from "../../core/compare/comparison-entries.ts";
import { drawMine, drawOverlaid, drawReference } from "../../core/compare/comparison-picture.ts";
import type { PictureParts } from "../../core/diff/diff-picture.ts";
import { t } from "../../core/messages/late.ts";
import { boxesHere, boxesOverlaid, boxesThere } from "./boxes-of.ts";
import styles from "./Compare.module.css";
import { Picture } from "./Picture.tsx";

interface PicturesProps {
  readonly comparison: Comparison;
  readonly completed: Completed;
  readonly isOverlaid: boolean;
  readonly entries: readonly ComparisonEntry[];
  readonly shown: ComparisonEntry | undefined;
  readonly near: ComparisonEntry | undefined;
  onNear(key: string | undefined): void;
}

export function Pictures({ comparison, completed, isOverlaid, ...rest }: PicturesProps) {
  const { title } = comparison.reference;
  const mine = useCallback((parts: PictureParts) => drawMine(comparison, parts), [comparison]);
  const reference = useCallback(
    (parts: PictureParts) => drawReference(comparison, parts),
    [comparison],
  );
  const overlaid = useCallback(
    (parts: PictureParts) => drawOverlaid(comparison, completed.document, parts),
    [comparison, completed],
  );
  const boxesBoth = useCallback(
    (entry: ComparisonEntry) => boxesOverlaid(entry, completed.added),
    [completed],
  );
  const own = { title: t("compare.mine"), ...rest };
  return (
    <div className={styles.pair}>
      {isOverlaid ? (
        <Picture
          {...own}
          draw={overlaid}
          boxesOf={boxesBoth}
          label={t("compare.pictureOverlaid")}
        />
      ) : (
        <>
          <Picture {...own} draw={mine} boxesOf={boxesHere} label={t("compare.pictureMine")} />
          <Picture
            {...rest}
            title={title}
            draw={reference}
            boxesOf={boxesThere}
            label={t("compare.pictureReference", { title })}
          />
        </>
      )}
    </div>
  );
}
