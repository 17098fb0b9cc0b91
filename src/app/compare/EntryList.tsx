/** What differs and what matches, as a list: looked at by mouse or keyboard, shown by a click, mended by its button. */
import { EqualApproximately, type LucideIcon, Minus, MoveHorizontal, Plus } from "lucide-react";
import type { ComparisonEntry, EntrySort, Remedy } from "../../core/compare/comparison-entries.ts";
import { t } from "../../core/messages/late.ts";
import { Button } from "../ui/Button.tsx";
import { NameAndDetails } from "../ui/NameAndDetails.tsx";
import styles from "./Compare.module.css";

/** Those of a diff, so that one sign means one thing everywhere. */
const SIGNS: Readonly<Record<Exclude<EntrySort, "match">, LucideIcon>> = {
  missing: Minus,
  missingLine: Minus,
  turned: MoveHorizontal,
  otherKind: EqualApproximately,
  extra: Plus,
  extraLine: Plus,
};

interface EntryListProps {
  readonly entries: readonly ComparisonEntry[];
  readonly shown: string | undefined;
  readonly near: string | undefined;
  onShow(entry: ComparisonEntry): void;
  onNear(key: string | undefined): void;
  onMend(remedy: Remedy): void;
}

export function EntryList({ entries, shown, near, onShow, onNear, onMend }: EntryListProps) {
  return (
    <ul className={styles.entries}>
      {entries.map((entry) => (
        <li
          key={entry.key}
          className={styles.row}
          data-near={near === entry.key}
          onPointerEnter={() => onNear(entry.key)}
          onPointerLeave={() => onNear(undefined)}
        >
          <button
            type="button"
            className={styles.entry}
            aria-pressed={shown === entry.key}
            onClick={() => onShow(entry)}
            onFocus={() => onNear(entry.key)}
            onBlur={() => onNear(undefined)}
          >
            <Sign entry={entry} />
            <NameAndDetails
              name={entry.name}
              details={entry.detail === undefined ? [] : [entry.detail]}
            />
          </button>
          {entry.remedy && <Mend entry={entry} remedy={entry.remedy} onMend={onMend} />}
        </li>
      ))}
    </ul>
  );
}

/** A match shows the number that both pictures have; what differs shows in which way. */
function Sign({ entry: { sort, number = 0 } }: { readonly entry: ComparisonEntry }) {
  if (sort === "match")
    return (
      <span className={styles.number} role="img" aria-label={t("compare.match", { number })}>
        {number}
      </span>
    );
  const Icon = SIGNS[sort];
  return (
    <span className={styles.sign} data-sort={sort}>
      <Icon role="img" aria-label={t(`compare.${sort}`)} />
    </span>
  );
}

interface MendProps {
  readonly entry: ComparisonEntry;
  readonly remedy: Remedy;
  onMend(remedy: Remedy): void;
}

function Mend({ entry, remedy, onMend }: MendProps) {
  return (
    <Button aria-label={`${t("compare.add")}: ${entry.name}`} onClick={() => onMend(remedy)}>
      {t("compare.add")}
    </Button>
  );
}
