/** The list of versions under the present, each with its picture, its time and what it changed. */
import { FileX } from "lucide-react";
import { type KeyboardEvent, type ReactNode, useMemo, useRef } from "react";
import { diffDiagrams } from "../../core/diff/diff.ts";
import { summaryOf } from "../../core/diff/summary.ts";
import { t } from "../../core/messages/late.ts";
import { exactly, savedWhen } from "../ui/saved-when.ts";
import { Thumbnail } from "../ui/Thumbnail.tsx";
import { useSeen } from "../ui/use-seen.ts";
import type { Version } from "../versions.ts";
import styles from "./History.module.css";
import { type Moment, reasonOf, titleOf } from "./moments.ts";
import type { Reader } from "./reader.ts";
import { isProblem, useMoments } from "./use-moments.ts";

interface VersionListProps {
  /** Newest first. */
  readonly list: readonly Version[];
  readonly reader: Reader;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly chosen: number | undefined;
  readonly onChoose: (number: number) => void;
}

export function VersionList({ list, reader, now, chosen, onChoose }: VersionListProps) {
  return (
    <ol className={styles.list} aria-label={t("history.list")} onKeyDown={moveFocus}>
      <li className={styles.row}>
        <Look reader={reader} moment="now" before={list[0]?.number}>
          <span className={styles.name}>{t("history.now")}</span>
        </Look>
      </li>
      {list.map((version, index) => (
        <li key={version.number}>
          <button
            type="button"
            className={styles.row}
            aria-pressed={version.number === chosen}
            onClick={() => onChoose(version.number)}
          >
            <Look reader={reader} moment={version.number} before={list[index + 1]?.number}>
              <span className={styles.name}>{titleOf(version)}</span>
              <span className={styles.facts} title={exactly(version.at)}>
                {savedWhen(version.at, now)} · {reasonOf(version)}
              </span>
            </Look>
          </button>
        </li>
      ))}
    </ol>
  );
}

interface LookProps {
  readonly reader: Reader;
  readonly moment: Moment;
  /** The version before it. */
  readonly before: number | undefined;
  readonly children: ReactNode;
}

/** The picture, the words, and what was changed since the version before. Read when it comes into view. */
function Look({ reader, moment, before, children }: LookProps) {
  const place = useRef<HTMLSpanElement>(null);
  const read = useMoments(reader, before ?? moment, moment, useSeen(place));
  const summary = useMemo(() => {
    if (!read || isProblem(read)) return "";
    return before === undefined
      ? t("history.first")
      : summaryOf(diffDiagrams(read.before, read.after));
  }, [read, before]);
  return (
    <>
      <span className={styles.thumbnail} ref={place}>
        {read && isProblem(read) && <FileX role="img" aria-label={read.message} />}
        {read && !isProblem(read) && <Thumbnail diagram={read.after} />}
      </span>
      <span className={styles.text}>
        {children}
        <span className={styles.facts}>{summary}</span>
      </span>
    </>
  );
}

/** Up and Down go from row to row, as in every list. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const rows = [...event.currentTarget.querySelectorAll("button")];
  const at = rows.findIndex((row) => row === document.activeElement);
  rows[at + step]?.focus();
  event.preventDefault();
}
