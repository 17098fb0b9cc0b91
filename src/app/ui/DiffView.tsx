/** A diff of two documents: the picture with each difference marked, and the list of what differs in words. */
import { EqualApproximately, Minus, MoveHorizontal, Plus } from "lucide-react";
import { useCallback, useMemo, useState } from "react";
import type { DiagramDiff } from "../../core/diff/diff.ts";
import { drawDiff, type PictureParts } from "../../core/diff/diff-picture.ts";
import { entriesOf } from "../../core/diff/entries.ts";
import type { DiffEntry } from "../../core/diff/entry.ts";
import { summaryOf, type Verdict } from "../../core/diff/summary.ts";
import type { Box } from "../../core/document/grid.ts";
import { t } from "../../core/messages/late.ts";
import { useEditor } from "../editor-context.tsx";
import styles from "./DiffView.module.css";
import { NameAndDetails } from "./NameAndDetails.tsx";
import { useDrawn } from "./use-drawn.ts";
import { ZoomPicture } from "./ZoomPicture.tsx";

const SIGNS = {
  added: Plus,
  removed: Minus,
  changed: EqualApproximately,
  moved: MoveHorizontal,
} as const;

interface DiffViewProps {
  readonly diff: DiagramDiff;
  /** What the picture shows, for those who do not see it. */
  readonly label: string;
}

export function DiffView({ diff, label }: DiffViewProps) {
  const { catalogue } = useEditor();
  const drawing = useDrawn(useCallback((parts: PictureParts) => drawDiff(diff, parts), [diff]));
  const entries = useMemo(() => entriesOf(diff, catalogue), [diff, catalogue]);
  const [shown, setShown] = useState<{ readonly key: string; readonly place: Box }>();
  const places = drawing.kind === "drawn" ? drawing.picture.places : undefined;

  return (
    <div className={styles.view}>
      <div className={styles.picture}>
        {drawing.kind === "drawing" && <p>{t("history.being-drawn")}</p>}
        {drawing.kind === "failed" && <p role="alert">{t("history.not-drawn")}</p>}
        {drawing.kind === "drawn" && (
          <ZoomPicture svg={drawing.picture.svg} label={label} place={shown?.place} />
        )}
      </div>
      <div className={styles.side}>
        <p className={styles.summary}>{summaryOf(diff)}</p>
        <ul className={styles.entries} aria-label={t("history.changes-list")}>
          {entries.map((entry) => {
            const place = places?.get(entry.key);
            return (
              <Entry
                key={entry.key}
                entry={entry}
                isShown={shown?.key === entry.key}
                // A new object: asked again, it is shown again.
                onShow={place && (() => setShown({ key: entry.key, place: { ...place } }))}
              />
            );
          })}
        </ul>
      </div>
    </div>
  );
}

interface EntryProps {
  readonly entry: DiffEntry;
  readonly isShown: boolean;
  /** Left out for what is drawn nowhere. */
  readonly onShow: (() => void) | undefined;
}

function Entry({ entry: { verdict, name, details }, isShown, onShow }: EntryProps) {
  const text = (
    <>
      <Sign verdict={verdict} />
      <NameAndDetails name={name} details={details} />
    </>
  );
  return (
    <li>
      {onShow ? (
        <button type="button" className={styles.entry} aria-pressed={isShown} onClick={onShow}>
          {text}
        </button>
      ) : (
        <div className={styles.entry}>{text}</div>
      )}
    </li>
  );
}

function Sign({ verdict }: { readonly verdict: Verdict }) {
  const Icon = SIGNS[verdict];
  return (
    <span className={styles.sign} data-verdict={verdict}>
      <Icon role="img" aria-label={t(`diff.${verdict}`)} />
    </span>
  );
}
